package nl.collectieveinbox.triage;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.collectieveinbox.triage.Intake.Likeness;
import nl.collectieveinbox.triage.Intake.Why;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which requests may be the same. */
@Service
public class Resemblances {

    private static final TypeReference<List<Why>> REASONS = new TypeReference<>() {};
    private static final String PAIRS = """
            select * from (
                select row_number() over (order by p.noted_at, p.a, p.b) as number, x.reference as a, y.reference as b,
                    p.score, p.reasons
                from request_resemblance p join request x on x.id = p.a join request y on y.id = p.b) as pairs
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Resemblances(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Of two messages of one request the likelier speaks for it. */
    void note(long requestId, List<Likeness> likenesses) {
        database.sql("""
                        insert into request_resemblance (a, b, score, reasons, noted_at)
                        select distinct on (m.request_id) least(m.request_id, :id), greatest(m.request_id, :id), l.score,
                            l.reasons::jsonb, :now
                        from unnest(:messages, :scores, :reasons) as l (message_id, score, reasons)
                        join request_message m on m.message_id = l.message_id
                        where m.request_id <> :id order by m.request_id, l.score desc
                        on conflict (a, b) do update set score = greatest(request_resemblance.score, excluded.score)""")
                .param("id", requestId)
                .param("now", Timestamp.from(clock.instant()))
                .param("messages", likenesses.stream().map(Likeness::messageId).toArray(Long[]::new))
                .param("scores", likenesses.stream().map(Likeness::score).toArray(Double[]::new))
                .param("reasons", likenesses.stream().map(each -> json.writeValueAsString(each.reasons())).toArray(String[]::new))
                .update();
    }

    /** Of one request, likeliest first. */
    public List<Resemblance> of(String reference) {
        return pairs("where :reference in (a, b) order by score desc", reference, 0, Integer.MAX_VALUE);
    }

    /** All pairs after this number, oldest first. */
    public List<Resemblance> after(long number, int limit) {
        return pairs("where number > :after order by number limit :limit", "", number, limit);
    }

    private List<Resemblance> pairs(String which, String reference, long after, int limit) {
        return database.sql(PAIRS + which)
                .param("reference", reference)
                .param("after", after)
                .param("limit", limit)
                .query((row, index) -> new Resemblance(
                        row.getLong("number"), row.getString("a"), row.getString("b"), row.getDouble("score"),
                        json.readValue(row.getString("reasons"), REASONS)))
                .list();
    }
}
