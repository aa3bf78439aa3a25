package nl.collectieveinbox.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.collectieveinbox.duplicates.Print.Type;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The prints of all placed messages, found by value. */
@Repository
class Fingerprints {

    /** Whoever places a message holds this until his transaction ends, so that copies see each other. */
    private static final long LOCK = 0x434f4c4c4945464cL;
    private static final int MOST_PER_PRINT = 50;

    private final JdbcClient database;

    Fingerprints(JdbcClient database) {
        this.database = database;
    }

    void lock() {
        database.sql("select pg_advisory_xact_lock(:key)").param("key", LOCK).query((row, number) -> number).list();
    }

    void keep(long messageId, Set<Print> prints) {
        database.sql("""
                insert into fingerprint (message_id, type, value)
                select :id, print.type, print.value from unnest(:types, :values) as print (type, value)
                on conflict do nothing""")
                .param("id", messageId)
                .param("types", prints.stream().map(print -> print.type().name()).toArray(String[]::new))
                .param("values", prints.stream().map(Print::value).toArray(String[]::new))
                .update();
    }

    /** Known messages that share a print, with how; by message, oldest first. */
    SortedMap<Long, Set<Tie>> tied(long messageId, Set<Print> prints) {
        List<Tie> ties = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Print print : prints) {
            for (Tie tie : Tie.values()) {
                if (tie.ours == print.type()) {
                    ties.add(tie);
                    values.add(print.value());
                }
            }
        }
        SortedMap<Long, Set<Tie>> found = new TreeMap<>();
        database.sql("""
                select wanted.tie, known.message_id
                from unnest(:ties, :types, :values) as wanted (tie, type, value)
                cross join lateral (
                    select message_id from fingerprint
                    where type = wanted.type and value = wanted.value and message_id <> :id
                    order by message_id desc limit :most) as known""")
                .param("id", messageId).param("most", MOST_PER_PRINT)
                .param("ties", ties.stream().map(Tie::name).toArray(String[]::new))
                .param("types", ties.stream().map(tie -> tie.theirs.name()).toArray(String[]::new))
                .param("values", values.toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getLong("message_id"), id -> EnumSet.noneOf(Tie.class)).add(Tie.valueOf(row.getString("tie")));
                });
        return found;
    }

    /** The documents and the day of each of these messages. */
    Map<Long, List<Print>> of(Collection<Long> messageIds) {
        Map<Long, List<Print>> found = new HashMap<>();
        if (!messageIds.isEmpty()) {
            database.sql("select message_id, type, value from fingerprint where message_id = any(:ids) and type in ('DOCUMENT', 'DAY')")
                    .param("ids", messageIds.toArray(Long[]::new))
                    .query(row -> {
                        found.computeIfAbsent(row.getLong("message_id"), id -> new ArrayList<>())
                                .add(new Print(Type.valueOf(row.getString("type")), row.getString("value")));
                    });
        }
        return found;
    }

    void forget(long messageId) {
        database.sql("delete from fingerprint where message_id = :id").param("id", messageId).update();
    }
}
