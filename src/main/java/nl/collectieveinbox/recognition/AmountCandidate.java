package nl.collectieveinbox.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of people or dwellings that a passage may mean, said in one place or put together from several.
 *
 * @param parts in the order of the text, never empty
 */
record AmountCandidate(Made made, int min, int max, List<AmountPart> parts) {

    /** How the number comes about. */
    enum Made {
        NUMBER,
        RANGE,
        /** "6, hooguit 8", "vier, later zes, dan acht" */
        LOOSE_RANGE,
        /** "2 x 6", "drie huizen voor elk acht bewoners" */
        PRODUCT,
        /** "acht vrouwen en vier mannen" */
        SUM,
        /** "twaalf plus een logeerkamer" */
        ONE_MORE,
        /** "negentien bewoners, van wie er zes blijven" */
        REMAINDER,
        /** The cells of a column. */
        COLUMN
    }

    static AmountCandidate of(Made made, AmountPart part) {
        return new AmountCandidate(made, part.min(), part.max(), List.of(part));
    }

    String value() {
        return min == max ? "" + min : min + "-" + max;
    }

    Passage passage() {
        return parts.getFirst().passage();
    }

    int first() {
        return parts.getFirst().first();
    }

    int last() {
        return parts.getLast().last();
    }

    /** What it counts: of a product the last part says it, else the first that says anything. */
    @Nullable Counts counts() {
        AmountPart part = spoken();
        return part.counts();
    }

    /** The part whose noun counts for the whole. */
    AmountPart spoken() {
        if (made == Made.PRODUCT && parts.getLast().counts() != null) {
            return parts.getLast();
        }
        return parts.stream().filter(part -> part.counts() != null).findFirst().orElse(parts.getFirst());
    }
}
