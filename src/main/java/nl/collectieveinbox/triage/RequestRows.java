package nl.collectieveinbox.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.HousingProfile.Range;
import nl.collectieveinbox.triage.RequestState.Status;
import nl.collectieveinbox.triage.StepResult.Overtaken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of requests, read as cards and written as standings. */
@Repository
class RequestRows {

    /** Whole cards in one statement; {@code :viewer} is whose news it is. */
    static final String CARDS = """
            select r.*, owner.name as owner_name, claimer.name as claimed_name,
                (select count(*) from request_message m where m.request_id = r.id and m.role = 'ARRIVAL') as arrivals,
                array(select code from request_municipality m where m.request_id = r.id) as municipalities,
                array(select code from request_target_group g where g.request_id = r.id
                      order by code <> r.main_target_group, code) as target_groups,
                array(select corporation from request_asked a where a.request_id = r.id order by 1) as asked,
                array(select other.reference from request_resemblance p
                      join request other on other.id = case p.a when r.id then p.b else p.a end
                      where p.a = r.id or p.b = r.id order by p.score desc, other.id) as resembles,
                r.last_news_at > coalesce((select seen_at from request_seen s
                    where s.request_id = r.id and s.member_id = :viewer), '-infinity') as news
            from request r
            left join member owner on owner.id = r.owner_id
            left join member claimer on claimer.id = r.claimed_by
            """;

    private final JdbcClient database;

    RequestRows(JdbcClient database) {
        this.database = database;
    }

    record TakenStep(long id, long memberId, String text) {}

    /** A locked row, as it stood when the lock was given. */
    record Row(long id, String reference, Standing standing, RequestState state, int version) {

        boolean stepsSince(int seenVersion) {
            return version != seenVersion;
        }
    }

    Row lock(long id) {
        database.sql("select id from request where id = ? for update").param(id).query(Long.class).optional()
                .orElseThrow(() -> new UnknownRequest(Long.toString(id)));
        return database.sql(CARDS + "where r.id = :id").params(Map.of("viewer", 0, "id", id))
                .query((row, index) -> new Row(
                        id, row.getString("reference"), standing(row), Standing.state(row), row.getInt("version")))
                .single();
    }

    RequestCard card(long id, Member viewer) {
        return database.sql(CARDS + "where r.id = :id").params(Map.of("viewer", viewer.id(), "id", id))
                .query((row, index) -> card(row)).single();
    }

    Overtaken overtaken(long id, Member viewer) {
        return database.sql("""
                        select actor, corporation, at from request_event
                        where request_id = ? and about is null order by id desc limit 1""")
                .param(id)
                .query((row, index) -> new Overtaken(
                        row.getString("actor"), row.getString("corporation"), row.getTimestamp("at").toInstant(),
                        card(id, viewer)))
                .single();
    }

    TakenStep event(long eventId) {
        return database.sql("select id, coalesce(member_id, 0) as member_id, text from request_event where id = ?")
                .param(eventId)
                .query((row, index) -> new TakenStep(row.getLong(1), row.getLong(2), row.getString(3)))
                .optional()
                .orElseThrow(() -> new UnknownRequest("step " + eventId));
    }

    void write(long id, Standing standing) {
        database.sql("""
                        update request set status = :status, status_since = :since, owner_id = :owner,
                            next_date = :next, corporation = :corporation, claimed_by = :claimer, outcome = :outcome,
                            outcome_reason = :reason, version = version + 1
                        where id = :id""")
                .param("status", standing.status().name())
                .param("since", standing.since().atOffset(ZoneOffset.UTC))
                .param("owner", standing.ownerId(), Types.BIGINT)
                .param("next", standing.nextDate(), Types.DATE)
                .param("corporation", standing.corporation(), Types.VARCHAR)
                .param("claimer", standing.claimedBy(), Types.BIGINT)
                .param("outcome", standing.outcome() == null ? null : standing.outcome().name(), Types.VARCHAR)
                .param("reason", standing.reason(), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    void seen(Member member, long id, Instant now) {
        database.sql("""
                        insert into request_seen (member_id, request_id, seen_at) values (?, ?, ?)
                        on conflict (member_id, request_id) do update set seen_at = excluded.seen_at""")
                .params(member.id(), id, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    static RequestCard card(ResultSet row) throws SQLException {
        return new RequestCard(
                row.getLong("id"),
                row.getString("reference"),
                Standing.state(row),
                row.getString("title"),
                row.getString("organisation"),
                strings(row, "target_groups"),
                strings(row, "municipalities"),
                range(row),
                row.getObject("start_from", LocalDate.class),
                row.getInt("arrivals"),
                strings(row, "asked"),
                strings(row, "resembles"),
                row.getTimestamp("first_received_at").toInstant(),
                row.getTimestamp("last_news_at").toInstant(),
                row.getBoolean("news"),
                row.getInt("version"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Standing(
                Status.valueOf(row.getString("status")),
                row.getTimestamp("status_since").toInstant(),
                row.getObject("owner_id", Long.class),
                row.getObject("next_date", LocalDate.class),
                row.getString("corporation"),
                row.getObject("claimed_by", Long.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("outcome_reason"));
    }

    private static @Nullable Range range(ResultSet row) throws SQLException {
        Integer min = row.getObject("places_min", Integer.class);
        Integer max = row.getObject("places_max", Integer.class);
        return min == null || max == null ? null : new Range(min, max);
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
