package nl.collectieveinbox.triage;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.recognition.FactField;
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
        insert(requestId, null, actor, null, type, text, "", null, null);
    }

    long member(long requestId, Member member, String type, String text, String why, @Nullable Standing before) {
        return insert(requestId, member.id(), member.name(), member.corporation(), type, text, why, null, before);
    }

    /** A step about one fact; {@code before} comes back when it is undone. */
    long fact(
            long requestId, Member member, String type, String text, String why, String about,
            FactWordRows.@Nullable Before before) {
        return insert(requestId, member.id(), member.name(), member.corporation(), type, text, why, about, before);
    }

    private long insert(
            long requestId, @Nullable Long memberId, String actor, @Nullable String corporation, String type,
            String text, String why, @Nullable String about, @Nullable Record before) {
        return database.sql("""
                        insert into request_event (request_id, at, member_id, actor, corporation, type, text, why, about, before)
                        values (:request, :at, :member, :actor, :corporation, :type, :text, :why, :about, :before::jsonb)
                        returning id""")
                .param("request", requestId)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("member", memberId, Types.BIGINT)
                .param("actor", actor)
                .param("corporation", corporation, Types.VARCHAR)
                .param("type", type)
                .param("text", text)
                .param("why", why)
                .param("about", about, Types.VARCHAR)
                .param("before", before == null ? null : json.writeValueAsString(before), Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    /** Oldest first. Of the steps that changed the standing, and of those about one fact, only the last can be taken back. */
    List<TimelineEvent> of(long requestId) {
        return database.sql("""
                        select *, before is not null and undone_by is null and id = max(id) filter (
                            where before is not null and undone_by is null) over (partition by about) as undoable
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

    FactWordRows.Before wordBefore(long eventId) {
        return json.readValue(
                database.sql("select before from request_event where id = ?").param(eventId).query(String.class).single(),
                FactWordRows.Before.class);
    }

    /** The fact that a step is about; empty when it is about the standing. */
    Optional<FactField> about(long eventId) {
        return database.sql("select about from request_event where id = ? and about is not null").param(eventId)
                .query(String.class).optional().map(FactField::valueOf);
    }

    /** The last step about a fact that was not taken back. */
    Optional<Long> lastAbout(long requestId, String field) {
        return database.sql("""
                        select max(id) from request_event
                        where request_id = ? and about = ? and before is not null and undone_by is null""")
                .params(requestId, field).query((row, index) -> row.getObject(1, Long.class)).list().stream()
                .filter(Objects::nonNull).findFirst();
    }

    record Last(String actor, Instant at) {}

    /** Who last did anything about a fact, taking back included. */
    Optional<Last> lastOn(long requestId, String field) {
        return database.sql("select actor, at from request_event where request_id = ? and about = ? order by id desc limit 1")
                .params(requestId, field)
                .query((row, index) -> new Last(row.getString("actor"), row.getTimestamp("at").toInstant()))
                .optional();
    }

    void markUndone(long eventId, long byEventId) {
        database.sql("update request_event set undone_by = ? where id = ?").params(byEventId, eventId).update();
    }

    long requestOf(long eventId) {
        return database.sql("select request_id from request_event where id = ?").param(eventId).query(Long.class).single();
    }
}
