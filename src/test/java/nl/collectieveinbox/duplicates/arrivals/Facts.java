package nl.collectieveinbox.duplicates.arrivals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message asks for.
 *
 * @param targetGroups codes, the main one first
 * @param municipalities CBS codes
 * @param places null when not said
 * @param units dwellings; null when not said
 * @param startFrom first day of what is said; null for "as soon as possible" and when not said
 */
public record Facts(List<String> targetGroups, List<String> municipalities, @Nullable Range places, @Nullable Range units,
        @Nullable LocalDate startFrom) {

    static final Facts NONE = new Facts(List.of(), List.of(), null, null, null);

    /** At least and at most. */
    public record Range(int min, int max) {}

    /** These, but for what the source says otherwise. */
    Facts butFor(@Nullable Entry said) {
        if (said == null) {
            return this;
        }
        Facts read = new Facts(
                said.has("targetGroups") ? said.texts("targetGroups") : targetGroups,
                said.has("municipalities") ? said.texts("municipalities") : municipalities,
                said.has("places") ? range(said, "places") : places,
                said.has("units") ? range(said, "units") : units,
                said.has("startFrom") ? said.date("startFrom") : startFrom);
        for (String code : read.municipalities) {
            if (code.length() != 6 || !code.startsWith("GM")) {
                throw said.wrong("municipalities", "\"" + code + "\" is no CBS code such as GM0505");
            }
        }
        said.nothingElse();
        return read;
    }

    /** {@code {min: 8, max: 10}}, or one number. */
    private static @Nullable Range range(Entry said, String key) {
        if (said.isNull(key)) {
            return null;
        }
        if (said.isScalar(key)) {
            return new Range(said.number(key), said.number(key));
        }
        Entry range = said.map(key);
        Range read = new Range(range.number("min"), range.number("max"));
        range.nothingElse();
        if (read.min > read.max) {
            throw said.wrong(key, "the least is more than the most");
        }
        return read;
    }
}
