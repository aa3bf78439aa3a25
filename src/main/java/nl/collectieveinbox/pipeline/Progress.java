package nl.collectieveinbox.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far the walk is. */
@Service
public class Progress {

    private final JdbcClient database;

    Progress(JdbcClient database) {
        this.database = database;
    }

    /** Messages by where they stand; together all that are registered and not erased. */
    public record Counts(long waiting, long working, long done, long setAside) {

        /** Whether every message has been walked to its end. */
        public boolean atRest() {
            return waiting + working == 0;
        }
    }

    public Counts now() {
        Map<String, Long> by = new HashMap<>();
        database.sql("""
                        select coalesce(w.state, 'WAITING'), count(*) from message m
                        left join walk w on w.message_id = m.id where m.erased_at is null group by 1""")
                .query(row -> {
                    by.put(row.getString(1), row.getLong(2));
                });
        return new Counts(count(by, "WAITING"), count(by, "WORKING"), count(by, "DONE"), count(by, "SET_ASIDE"));
    }

    private static long count(Map<String, Long> by, String state) {
        return by.getOrDefault(state, 0L);
    }
}
