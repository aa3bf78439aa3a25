package nl.collectieveinbox.triage;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.RequestFile.TimelineEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every step of every request: who, when, why, and what stood there before. Only ever added to. */
@Repository
class TimeLine {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    TimeLine(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    void machine(long requestId, String actor, String type, String text) {
        insert(requestId, null, actor, null, type, text, "", null);
    }

    long member(long requestId, Member member, String type, String text, String why, @Nullable Standing before) {
        return insert(requestId, member.id(), member.name(), member.corporation(), type, text, why, before);
    }

    private long insert(
            long requestId, @Nullable Long memberId, String actor, @Nullable String corporation, String type,
            String text, String why, @Nullable Standing before) {
        return database.sql("""
                        insert into request_event (request_id, at, member_id, actor, corporation, type, text, why, before)
                        values (:request, :at, :member, :actor, :corporation, :type, :text, :why, :before::jsonb)
                        returning id""")
                .param("request", requestId)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("member", memberId, Types.BIGINT)
                .param("actor", actor)
                .param("corporation", corporation, Types.VARCHAR)
                .param("type", type)
                .param("text", text)
                .param("why", why)
                .param("before", before == null ? null : json.writeValueAsString(before), Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    /** Oldest first. Only the last step that changed the standing can be taken back. */
    List<TimelineEvent> of(long requestId) {
        return database.sql("""
                        select *, before is not null and undone_by is null and id = max(id) filter (
                            where before is not null and undone_by is null) over () as undoable
                        from request_event where request_id = ? order by id""")
                .param(requestId)
                .query((row, index) -> new TimelineEvent(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("corporation"),
                        row.getString("type"),
                        row.getString("text"),
                        row.getString("why"),
                        row.getObject("undone_by") != null,
                        row.getBoolean("undoable")))
                .list();
    }

    Standing before(long eventId) {
        return json.readValue(
                database.sql("select before from request_event where id = ?").param(eventId).query(String.class).single(),
                Standing.class);
    }

    void markUndone(long eventId, long byEventId) {
        database.sql("update request_event set undone_by = ? where id = ?").params(byEventId, eventId).update();
    }

    long requestOf(long eventId) {
        return database.sql("select request_id from request_event where id = ?").param(eventId).query(Long.class).single();
    }
}
