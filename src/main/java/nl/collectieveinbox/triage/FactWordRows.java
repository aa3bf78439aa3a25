package nl.collectieveinbox.triage;

import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.FactLine.Verdict;
import nl.collectieveinbox.triage.FactLine.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said about the facts of requests. */
@Repository
class FactWordRows {

    private final JdbcClient database;

    FactWordRows(JdbcClient database) {
        this.database = database;
    }

    /** What stood there before a step, so that it can come back; null: nobody had spoken. */
    record Before(@Nullable Word word) {}

    Map<FactField, Word> of(long requestId) {
        Map<FactField, Word> words = new EnumMap<>(FactField.class);
        database.sql("select * from request_word where request_id = ?").param(requestId)
                .query(row -> {
                    words.put(FactField.valueOf(row.getString("field")), new Word(
                            Verdict.valueOf(row.getString("verdict")),
                            List.of((String[]) row.getArray("said").getArray()),
                            row.getString("reason"), row.getLong("member_id"), row.getString("by"),
                            row.getTimestamp("at").toInstant()));
                });
        return words;
    }

    void put(long requestId, FactField field, @Nullable Word word) {
        database.sql("delete from request_word where request_id = ? and field = ?").params(requestId, field.name()).update();
        if (word != null) {
            database.sql("""
                            insert into request_word (request_id, field, verdict, said, reason, member_id, by, at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(requestId, field.name(), word.verdict().name(), word.values().toArray(String[]::new),
                            word.reason(), word.memberId(), word.by(), word.at().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
