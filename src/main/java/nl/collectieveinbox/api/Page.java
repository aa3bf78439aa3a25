package nl.collectieveinbox.api;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next what to send as {@code after} for the next page; null when this is the last
 */
record Page<T>(List<T> items, @Nullable Long next) {

    static <T> Page<T> of(List<T> items, int limit, ToLongFunction<T> id) {
        return new Page<>(items, items.size() < limit ? null : id.applyAsLong(items.getLast()));
    }

    /** Which page is asked for. */
    record Asked(long after, int limit) {

        static Asked checked(long after, int limit, ApiSettings settings) {
            if (after < 0) {
                throw new BadParameter("after", "must not be negative");
            }
            if (limit < 1 || limit > settings.maxLimit()) {
                throw new BadParameter("limit", "must be from 1 to " + settings.maxLimit());
            }
            return new Asked(after, limit);
        }
    }
}
