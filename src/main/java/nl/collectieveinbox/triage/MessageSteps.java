package nl.collectieveinbox.triage;

import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.StepResult.Done;
import nl.collectieveinbox.triage.StepResult.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a correction of a message does to the request it belongs to; inside the transaction that corrects. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MessageSteps {

    private final JdbcClient database;
    private final RequestRows rows;
    private final TimeLine timeLine;
    private final Requests requests;
    private final ApplicationEventPublisher events;

    MessageSteps(
            JdbcClient database, RequestRows rows, TimeLine timeLine, Requests requests, ApplicationEventPublisher events) {
        this.database = database;
        this.rows = rows;
        this.timeLine = timeLine;
        this.requests = requests;
        this.events = events;
    }

    /**
     * The request a message belongs to.
     *
     * @param arrival false: it is a follow-up
     * @param others how many other messages belong to it
     */
    private record Belongs(long requestId, boolean arrival, int others) {}

    /** What leaving came to. */
    public sealed interface Left {

        /** Its request was closed; {@code eventId} is that step, null when there was nothing to close. */
        record Closed(@Nullable Long eventId) implements Left {}

        /** More hangs on its request; {@code reason} says what, and what to do. */
        record Refuses(String rule, String reason) implements Left {}
    }

    /** Writes a correction on the time line of the message's request, if it has one. */
    public void remember(Member member, long messageId, String type, String text, String why) {
        belongs(messageId).map(Belongs::requestId).map(rows::lock).ifPresent(row -> {
            timeLine.member(row.id(), member, type, text, why, null);
            events.publishEvent(new RequestChanged(row.id(), row.reference(), type, member.name()));
        });
    }

    /** Closes the request of a message that is none after all, if nothing else hangs on it. */
    public Left leave(Member member, long messageId, Outcome outcome, String why) {
        Optional<Belongs> belongs = belongs(messageId).filter(Belongs::arrival);
        if (belongs.isEmpty()) {
            return new Left.Closed(null);
        }
        RequestRows.Row row = rows.lock(belongs.get().requestId());
        if (row.state() instanceof RequestState.Closed) {
            return new Left.Closed(null);
        }
        if (belongs.get().others() > 0) {
            return new Left.Refuses("more-messages", "Bij " + row.reference() + " hoort nog "
                    + (belongs.get().others() == 1 ? "een ander bericht" : belongs.get().others() + " andere berichten")
                    + ". Zeg eerst wat die zijn, of rond het verzoek zelf af.");
        }
        if (row.state() instanceof RequestState.Claimed claimed) {
            return new Left.Refuses("claimed-is-taken", row.reference() + " is opgepakt door " + claimed.memberName()
                    + ". Laat het eerst teruggeven, of afronden.");
        }
        return switch (requests.take(member, row.id(), row.version(), new Step.Close(outcome, why))) {
            case Done done -> new Left.Closed(done.eventId());
            case Refused refused -> new Left.Refuses(refused.rule(), refused.reason());
            case StepResult.Overtaken overtaken -> throw new IllegalStateException("The row is locked");
        };
    }

    /** Opens the closed request of a message again; empty when it has none that is closed. */
    public Optional<StepResult> reopen(Member member, long messageId, String why) {
        return belongs(messageId).filter(Belongs::arrival).map(belongs -> rows.lock(belongs.requestId()))
                .filter(row -> row.state() instanceof RequestState.Closed)
                .map(row -> requests.take(member, row.id(), row.version(), new Step.Reopen(why)));
    }

    /** Takes back the step that went with a correction, if it is still the last. */
    public StepResult takeBack(Member member, long eventId) {
        return requests.undo(member, eventId);
    }

    /** Whether it belongs to a request as a follow-up; the reference of that request. */
    public Optional<String> followsUp(long messageId) {
        return belongs(messageId).filter(each -> !each.arrival()).map(each -> rows.lock(each.requestId()).reference());
    }

    private Optional<Belongs> belongs(long messageId) {
        List<Belongs> found = database.sql("""
                        select m.request_id, m.role = 'ARRIVAL' as arrival,
                            (select count(*) - 1 from request_message o where o.request_id = m.request_id) as others
                        from request_message m where m.message_id = ?""")
                .param(messageId)
                .query((row, index) -> new Belongs(row.getLong(1), row.getBoolean(2), row.getInt(3)))
                .list();
        return found.stream().findFirst();
    }
}
