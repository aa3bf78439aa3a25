package nl.collectieveinbox.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when something holds; both days belong to it.
 *
 * @param from first day, or null when it always did
 * @param to last day, or null when no end is known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Holds on every day. */
    public static final Validity ALWAYS = new Validity(null, null);

    /** Whether it holds on that day. */
    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Validity other) {
        return from == null || other.to == null || !from.isAfter(other.to);
    }
}
