package nl.collectieveinbox.triage;

import java.time.Instant;
import nl.collectieveinbox.recognition.FactField;

/** What came of a word about a fact. Nothing typed is lost: the caller still has it. */
public sealed interface FactResult {

    /** It counts from now on; {@link Requests#undo} takes back {@code eventId}. */
    record Done(long eventId, FactLine line) implements FactResult {}

    /** A rule says no; {@code reason} is a Dutch sentence. */
    record Refused(String rule, String reason) implements FactResult {}

    /** The values cannot be; {@code reason} is a Dutch sentence that names the field. */
    record Invalid(FactField field, String reason) implements FactResult {}

    /** The line changed since it was looked at: {@code who} changed it (the machine, when it read something else) and how it is now. */
    record Overtaken(String who, Instant at, FactLine now) implements FactResult {}
}
