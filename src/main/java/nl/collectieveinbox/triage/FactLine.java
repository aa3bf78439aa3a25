package nl.collectieveinbox.triage;

import java.time.Instant;
import java.util.List;
import nl.collectieveinbox.recognition.FactField;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a request: what counts, who said it, and what else was said.
 *
 * @param values what counts, canonical as {@link FactField} says: a person's word, else the proposal; empty when unknown
 * @param proposal what the machine reads in the first arrival that says it; of a single field one value
 * @param sayings everything that was read, strongest first: those of arrivals, then those of follow-ups
 * @param conflict a single field of which arrivals or places in one say different things, and no person has spoken
 * @param word what a person said; null as long as the values are a proposal
 */
public record FactLine(
        FactField field,
        List<String> values,
        List<String> proposal,
        List<Saying> sayings,
        boolean conflict,
        @Nullable Word word) {

    /** Whether a person has spoken and the machine now reads something else. */
    public boolean differs() {
        return word != null && !proposal.isEmpty() && !FactValues.same(field, proposal, word.values());
    }

    /**
     * What one message says.
     *
     * @param source {@code tekst}, {@code onderwerp}, {@code afzender} or {@code bijlage: <name>}
     * @param confidence 0 to 1
     * @param arrival false: a follow-up says it, which counts only when a person takes it over
     */
    public record Saying(String value, String quote, String source, double confidence, long messageId, boolean arrival) {}

    /**
     * A person's word. It is never overwritten by a reading.
     *
     * @param values canonical; empty: the request does not say it, whatever was read
     * @param reason may be empty
     * @param by name of the member
     */
    public record Word(Verdict verdict, List<String> values, String reason, long memberId, String by, Instant at) {}

    public enum Verdict {
        /** What was proposed is right. */
        CONFIRMED,
        /** It is something else. */
        CORRECTED
    }
}
