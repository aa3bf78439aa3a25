package nl.collectieveinbox.triage;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.FactLine.Verdict;
import nl.collectieveinbox.triage.FactLine.Word;
import nl.collectieveinbox.triage.FactResult.Done;
import nl.collectieveinbox.triage.FactResult.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a request asks for, as machine and people know it; and the words of people about it.
 *
 * <p>A person's word counts until it is taken back, whatever is read later. Each is a step on the time line, written in
 * one transaction with the profile. Every act is handed the line that the member looked at: what another changed
 * meanwhile is told and not overwritten.
 */
@Service
@Transactional
public class RequestFacts {

    private final RequestRows rows;
    private final FactReader facts;
    private final FactWordRows said;
    private final FactValues values;
    private final FactWords words;
    private final ProfileRefresh profile;
    private final TimeLine timeLine;
    private final Requests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestFacts(
            RequestRows rows, FactReader facts, FactWordRows said, FactValues values, FactWords words, ProfileRefresh profile,
            TimeLine timeLine, Requests requests, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.said = said;
        this.values = values;
        this.words = words;
        this.profile = profile;
        this.timeLine = timeLine;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** One line for each field, in reading order. */
    @Transactional(readOnly = true)
    public FactSheet sheet(long requestId) {
        return facts.sheet(requestId);
    }

    /** Whether this member may confirm and correct; the reason when not. For hiding a button. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Refused> against(Member member, RequestState state) {
        return FactCharter.against(member, state);
    }

    /** What the line shows is right. */
    public FactResult confirm(Member member, long requestId, FactLine seen) {
        RequestRows.Row row = rows.lock(requestId);
        FactLine now = facts.sheet(requestId).line(seen.field());
        Optional<FactResult> against = against(member, row, seen, now);
        if (against.isPresent()) {
            return against.get();
        }
        if (!FactValues.same(seen.field(), seen.values(), now.values())) {
            return new FactResult.Overtaken(Intake.MACHINE, clock.instant(), now);
        }
        if (now.word() != null) {
            return new Refused("said-already", now.word().by() + " heeft dit al bevestigd of gecorrigeerd.");
        }
        if (now.values().isEmpty()) {
            return new Refused("nothing-to-confirm", FactWords.label(seen.field()) + ": er is nog niets om te bevestigen.");
        }
        return say(member, row, now, word(member, Verdict.CONFIRMED, now.values(), ""),
                "Bevestigd: " + FactWords.label(now.field()) + " " + words.shown(now.field(), now.values()));
    }

    /**
     * It is something else.
     *
     * @param typed none: the request does not say it, whatever was read
     * @param reason may be empty
     */
    public FactResult correct(Member member, long requestId, FactLine seen, List<String> typed, String reason) {
        RequestRows.Row row = rows.lock(requestId);
        FactLine now = facts.sheet(requestId).line(seen.field());
        Optional<FactResult> against = against(member, row, seen, now);
        if (against.isPresent()) {
            return against.get();
        }
        return switch (values.check(seen.field(), typed)) {
            case FactValues.Checked.Wrong wrong -> wrong.why();
            case FactValues.Checked.Right right -> say(member, row, now,
                    word(member, Verdict.CORRECTED, right.values(), reason.strip()),
                    FactWords.label(now.field()) + ": " + shown(now, now.values()) + " → " + shown(now, right.values()));
        };
    }

    /** Takes the last word about this field back: what stood there before counts again, exactly as it was. */
    public FactResult takeBack(Member member, long requestId, FactLine seen) {
        RequestRows.Row row = rows.lock(requestId);
        FactLine now = facts.sheet(requestId).line(seen.field());
        Optional<FactResult> against = against(member, row, seen, now);
        if (against.isPresent()) {
            return against.get();
        }
        Optional<Long> last = timeLine.lastAbout(requestId, seen.field().name());
        if (now.word() == null || last.isEmpty()) {
            return new Refused("nothing-to-take-back", FactWords.label(seen.field()) + ": niemand heeft hier iets over gezegd.");
        }
        return switch (requests.undo(member, last.get())) {
            case StepResult.Done done -> new Done(done.eventId(), facts.sheet(requestId).line(seen.field()));
            case StepResult.Refused refused -> new Refused(refused.rule(), refused.reason());
            case StepResult.Overtaken overtaken -> new FactResult.Overtaken(overtaken.who(), overtaken.at(), now);
        };
    }

    /**
     * Makes the profiles of requests again after their messages were read again; inside the caller's transaction. People's
     * words stay on top.
     *
     * @param actor who or what had them read again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(List<Long> requestIds, String actor) {
        requestIds.stream().distinct().sorted().forEach(id -> {
            RequestRows.Row row = rows.lock(id);
            if (profile.of(id)) {
                events.publishEvent(new RequestChanged(id, row.reference(), "READ_AGAIN", actor));
            }
        });
    }

    private Optional<FactResult> against(Member member, RequestRows.Row row, FactLine seen, FactLine now) {
        Optional<Refused> refused = FactCharter.against(member, row.state());
        if (refused.isPresent()) {
            return Optional.of(refused.get());
        }
        return sameWord(seen.word(), now.word()) ? Optional.empty()
                : Optional.of(timeLine.lastOn(row.id(), seen.field().name())
                        .map(last -> new FactResult.Overtaken(last.actor(), last.at(), now))
                        .orElseGet(() -> new FactResult.Overtaken(Intake.MACHINE, clock.instant(), now)));
    }

    private static boolean sameWord(@Nullable Word seen, @Nullable Word now) {
        return Objects.equals(seen, now);
    }

    private FactResult say(Member member, RequestRows.Row row, FactLine line, Word word, String text) {
        said.put(row.id(), line.field(), word);
        profile.of(row.id());
        long event = timeLine.fact(row.id(), member, word.verdict().name(), text, word.reason(), line.field().name(),
                new FactWordRows.Before(line.word()));
        events.publishEvent(new RequestChanged(row.id(), row.reference(), word.verdict().name(), member.name()));
        return new Done(event, facts.sheet(row.id()).line(line.field()));
    }

    private Word word(Member member, Verdict verdict, List<String> values, String reason) {
        // as the database keeps it, so that what was seen and what stands are equal
        return new Word(verdict, values, reason, member.id(), member.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private String shown(FactLine line, List<String> values) {
        return values.isEmpty() ? "niet gezegd" : words.shown(line.field(), values);
    }
}
