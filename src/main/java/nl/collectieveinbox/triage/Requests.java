package nl.collectieveinbox.triage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.StepResult.Done;
import nl.collectieveinbox.triage.StepResult.Overtaken;
import nl.collectieveinbox.triage.StepResult.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps that members take. Each asks the {@link Charter}, is one atomic write, and is remembered. */
@Service
@Transactional
public class Requests {

    private final RequestRows rows;
    private final TimeLine timeLine;
    private final StepWords words;
    private final FactWordRows said;
    private final ProfileRefresh profile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Requests(
            RequestRows rows, TimeLine timeLine, StepWords words, FactWordRows said, ProfileRefresh profile,
            ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.timeLine = timeLine;
        this.words = words;
        this.said = said;
        this.profile = profile;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a step.
     *
     * @param version the version of the card the member looked at
     * @throws UnknownRequest when there is no such request
     */
    public StepResult take(Member member, long requestId, int version, Step step) {
        // the row stays ours until commit: of twenty at once one goes first and the others see what it did
        RequestRows.Row row = rows.lock(requestId);
        if (step instanceof Step.Claim && row.state() instanceof RequestState.Claimed claimed
                && Charter.against(member, new RequestState.Offered(claimed.since()), step, today()).isEmpty()) {
            return new Overtaken(claimed.memberName(), claimed.corporation(), claimed.since(), rows.card(requestId, member));
        }
        Optional<Refused> refused = Charter.against(member, row.state(), step, today());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (row.stepsSince(version) && changesStanding(step)) {
            return rows.overtaken(requestId, member);
        }
        return done(member, row, step);
    }

    /** Whether a step would be allowed now; the reason when not. For hiding a button. */
    @Transactional(readOnly = true)
    public Optional<Refused> against(Member member, RequestState state, Step step) {
        return Charter.against(member, state, step, today());
    }

    /**
     * Takes back the last step, if it is still the last and the member may: their own step, or any as the lead.
     *
     * @throws UnknownRequest when there is no such step
     */
    public StepResult undo(Member member, long eventId) {
        long requestId = timeLine.requestOf(eventId);
        RequestRows.Row row = rows.lock(requestId);
        Optional<Refused> refused = UndoRules.against(member, rows.event(eventId), timeLine.of(requestId));
        if (refused.isPresent()) {
            return refused.get();
        }
        String text = "Ongedaan gemaakt: " + rows.event(eventId).text();
        Optional<FactField> about = timeLine.about(eventId);
        about.ifPresentOrElse(field -> putBack(requestId, field, eventId), () -> rows.write(requestId, timeLine.before(eventId)));
        long undo = about
                .map(field -> timeLine.fact(requestId, member, "UNDONE", text, "", field.name(), null))
                .orElseGet(() -> timeLine.member(requestId, member, "UNDONE", text, "", null));
        timeLine.markUndone(eventId, undo);
        events.publishEvent(new RequestChanged(requestId, row.reference(), about.isPresent() ? "TAKEN_BACK" : "UNDONE", member.name()));
        return new Done(undo, rows.card(requestId, member));
    }

    private void putBack(long requestId, FactField field, long eventId) {
        said.put(requestId, field, timeLine.wordBefore(eventId).word());
        profile.of(requestId);
    }

    private StepResult done(Member member, RequestRows.Row row, Step step) {
        Instant now = clock.instant();
        Optional<Standing> next = next(step, row.standing(), member, now);
        next.ifPresent(standing -> rows.write(row.id(), standing));
        long event = timeLine.member(
                row.id(), member, step.type(), words.of(step), words.why(step), next.isPresent() ? row.standing() : null);
        rows.seen(member, row.id(), now);
        events.publishEvent(new RequestChanged(row.id(), row.reference(), step.type(), member.name()));
        return new Done(event, rows.card(row.id(), member));
    }

    private static Optional<Standing> next(Step step, Standing standing, Member member, Instant now) {
        return switch (step) {
            case Step.Clarify clarify -> Optional.of(Standing.toClarify(now, clarify.ownerId(), clarify.nextDate()));
            case Step.Offer offer -> Optional.of(Standing.offered(now));
            case Step.Claim claim -> Optional.of(Standing.claimed(now, claim.corporation(), member.id()));
            case Step.Release release -> Optional.of(Standing.offered(now));
            case Step.HandOver handOver -> Optional.of(Standing.claimed(now, handOver.toCorporation(), member.id()));
            case Step.Close close -> Optional.of(standing.closed(now, close.outcome(), close.why()));
            case Step.Reopen reopen -> Optional.of(Standing.fresh(now));
            case Step.Note note -> Optional.empty();
        };
    }

    private static boolean changesStanding(Step step) {
        return !(step instanceof Step.Note);
    }

    private LocalDate today() {
        return clock.instant().atZone(Intake.REGION_TIME).toLocalDate();
    }
}
