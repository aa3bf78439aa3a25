package nl.collectieveinbox.analysis;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many requests of a year would disappear if every proposal of a duplicate that nobody decided were true. */
@Repository
class PossiblySame {

    private final JdbcClient database;

    PossiblySame(JdbcClient database) {
        this.database = database;
    }

    /** Requests less groups of requests that are held together by pairs; only pairs within the year count. */
    long mergers(YearSpan span) {
        // only the pairs are read: a request without one is a group by itself
        Map<Long, Long> parents = new HashMap<>();
        long[] mergers = {0};
        database.sql("""
                        select p.a, p.b from request_resemblance p
                        join request x on x.id = p.a join request y on y.id = p.b
                        where x.first_received_at >= :from and x.first_received_at < :until
                          and y.first_received_at >= :from and y.first_received_at < :until""")
                .param("from", span.from()).param("until", span.until())
                .query(row -> {
                    long a = root(parents, row.getLong("a"));
                    long b = root(parents, row.getLong("b"));
                    if (a != b) {
                        parents.put(b, a);
                        mergers[0]++;
                    }
                });
        return mergers[0];
    }

    private static long root(Map<Long, Long> parents, long request) {
        long root = request;
        for (long parent = parents.getOrDefault(root, root); parent != root; parent = parents.getOrDefault(root, root)) {
            // each step halves the way for the next who asks
            parents.put(root, parents.getOrDefault(parent, parent));
            root = parent;
        }
        return root;
    }
}
