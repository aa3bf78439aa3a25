package nl.collectieveinbox.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.pipeline.Correction.What;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was corrected, with what stood there before. */
@Repository
class CorrectionRows {

    private static final String SELECT = """
            select * from (
                select *, undone_at is null and id = max(id) filter (where undone_at is null)
                    over (partition by message_id, what) as undoable
                from correction where message_id = :message) as corrections
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    CorrectionRows(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The kind that stood there, and who had said so. */
    record KindBefore(MessageKind kind, String reason, String by) {}

    /**
     * A correction with what taking it back needs.
     *
     * @param before of a kind
     * @param choice of a sender
     * @param step of the request, that went with it
     */
    record Row(Correction correction, @Nullable KindBefore before, @Nullable Long choice, @Nullable Long step) {}

    long kind(long messageId, KindBefore before, String shown, String reason, Member member, @Nullable Long step) {
        return add(messageId, What.KIND, json.writeValueAsString(before), null, shown, reason, member, step);
    }

    long sender(long messageId, long choice, String shown, String reason, Member member) {
        return add(messageId, What.SENDER, null, choice, shown, reason, member, null);
    }

    private long add(
            long messageId, What what, @Nullable String before, @Nullable Long choice, String shown, String reason,
            Member member, @Nullable Long step) {
        return database.sql("""
                        insert into correction (message_id, what, before, choice, shown, reason, member_id, by, at, step)
                        values (:message, :what, :before::jsonb, :choice, :shown, :reason, :member, :by, :at, :step) returning id""")
                .param("message", messageId).param("what", what.name()).param("before", before, Types.VARCHAR).param("choice", choice, Types.BIGINT)
                .param("shown", shown).param("reason", reason).param("member", member.id()).param("by", member.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("step", step, Types.BIGINT)
                .query(Long.class).single();
    }

    List<Correction> of(long messageId) {
        return database.sql(SELECT + "order by id").param("message", messageId)
                .query((row, index) -> correction(row)).list();
    }

    Optional<Row> find(long id) {
        Optional<Long> message = database.sql("select message_id from correction where id = ?").param(id)
                .query(Long.class).optional();
        return message.map(messageId -> database.sql(SELECT + "where id = :id").param("message", messageId).param("id", id)
                .query((row, index) -> new Row(correction(row), before(row.getString("before")),
                        row.getObject("choice", Long.class), row.getObject("step", Long.class)))
                .single());
    }

    void undone(long id) {
        database.sql("update correction set undone_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id).update();
    }

    private @Nullable KindBefore before(@Nullable String written) {
        return written == null ? null : json.readValue(written, KindBefore.class);
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(row.getLong("id"), row.getLong("message_id"), What.valueOf(row.getString("what")),
                row.getString("shown"), row.getString("reason"), row.getString("by"), row.getTimestamp("at").toInstant(),
                row.getObject("undone_at") != null, row.getBoolean("undoable"));
    }
}
