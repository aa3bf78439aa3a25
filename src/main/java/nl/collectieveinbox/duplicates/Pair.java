package nl.collectieveinbox.duplicates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.recognition.Recognised;
import org.jspecify.annotations.Nullable;

/**
 * The message that asks for its place beside a known one.
 *
 * @param ours what the candidate says; one for all its pairs
 * @param ties what the two share
 * @param documents of the known one
 * @param day on which the known one was written, if known
 * @param ourDay on which ours was written, if known
 */
record Pair(
        Candidate candidate,
        long knownId,
        Saying ours,
        Saying theirs,
        Set<Tie> ties,
        Set<String> documents,
        @Nullable LocalDate day,
        @Nullable LocalDate ourDay) {

    private static final long WINDOW_DAYS = 120;
    private static final long MONTHS_APART = 92;

    boolean has(Tie tie) {
        return ties.contains(tie);
    }

    Recognised known() {
        return theirs.recognised();
    }

    boolean knownAsks() {
        return known().kind() == MessageKind.REQUEST;
    }

    boolean nearlyEqualText() {
        return Words.nearlyEqual(ours, theirs);
    }

    /** Strictly: also a start of another day tells two requests apart. */
    boolean contradicts() {
        return !Contradictions.between(ours, theirs, 0).isEmpty();
    }

    /** Clearly: something a re-sent request would not change so much. */
    boolean clearlyContradicts() {
        return !Contradictions.between(ours, theirs, MONTHS_APART).isEmpty();
    }

    /** Both bring documents, and not one of them is the same. */
    boolean otherDocuments() {
        Set<String> ours = Prints.documents(candidate.read());
        return !ours.isEmpty() && !documents.isEmpty() && Collections.disjoint(ours, documents);
    }

    boolean aroundTheSameTime() {
        return day == null || ourDay == null || Math.abs(ChronoUnit.DAYS.between(day, ourDay)) <= WINDOW_DAYS;
    }

    boolean oneIsForwarded() {
        return candidate.recognised().original() != null || known().original() != null;
    }

    /** Whether both say a field, in a way that agrees. */
    boolean agree(List<nl.collectieveinbox.recognition.FactField> fields) {
        return fields.stream().noneMatch(field ->
                candidate.recognised().values(field).isEmpty() || known().values(field).isEmpty());
    }
}
