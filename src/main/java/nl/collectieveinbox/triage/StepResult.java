package nl.collectieveinbox.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of a step. Nothing typed is ever lost: the caller still has it. */
public sealed interface StepResult {

    /** It was done; {@code eventId} undoes it. */
    record Done(long eventId, RequestCard card) implements StepResult {}

    /** The charter says no; {@code reason} is a sentence for people. */
    record Refused(String rule, String reason) implements StepResult {}

    /** Somebody else was first: who, for whom, when, and how it stands now. */
    record Overtaken(String who, @Nullable String corporation, Instant at, RequestCard now) implements StepResult {}
}
