package nl.collectieveinbox.triage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a request first reached anybody, and which corporations it went to; inside the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Origins {

    private final JdbcClient database;
    private final RequestRows rows;
    private final ApplicationEventPublisher events;

    Origins(JdbcClient database, RequestRows rows, ApplicationEventPublisher events) {
        this.database = database;
        this.rows = rows;
        this.events = events;
    }

    /**
     * A message of a request.
     *
     * @param arrival false: it is a follow-up
     */
    public record Linked(long messageId, boolean arrival) {}

    /** All messages of a request; it is held for the rest of the transaction. */
    public List<Linked> messages(long requestId) {
        rows.lock(requestId);
        return database.sql("select message_id, role = 'ARRIVAL' as arrival from request_message where request_id = ? order by received_at, message_id")
                .param(requestId)
                .query((row, index) -> new Linked(row.getLong("message_id"), row.getBoolean("arrival")))
                .list();
    }

    /**
     * Puts both right after its messages were read otherwise. A corporation that was noted before stays as long as any
     * message names it; the reference stays, whatever the year.
     *
     * @param firstAt of the earliest arrival
     * @param asked codes of the corporations that its arrivals went to
     * @param named codes of the corporations that any of its messages went to
     */
    public void putRight(long requestId, Instant firstAt, Set<String> asked, Set<String> named) {
        int dated = database.sql("update request set first_received_at = :at where id = :id and first_received_at <> :at")
                .param("at", firstAt.atOffset(ZoneOffset.UTC)).param("id", requestId).update();
        int fewer = database.sql("delete from request_asked where request_id = ? and not corporation = any(?)")
                .params(requestId, named.toArray(String[]::new)).update();
        int more = database.sql("insert into request_asked (request_id, corporation) select ?, unnest(?) on conflict do nothing")
                .params(requestId, asked.toArray(String[]::new)).update();
        if (dated + fewer + more > 0) {
            events.publishEvent(new RequestChanged(requestId, rows.lock(requestId).reference(), "READ_AGAIN", Intake.MACHINE));
        }
    }
}
