package nl.collectieveinbox.unwrapping;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Time zones as mail programs write them behind a time: CET, GMT+2, +0200. */
final class Zones {

    /** Names that mean one thing in mail from Europe and North America; hours east of UTC. */
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("utc", 0), Map.entry("gmt", 0), Map.entry("z", 0), Map.entry("wet", 0), Map.entry("west", 1), Map.entry("bst", 1),
            Map.entry("cet", 1), Map.entry("met", 1), Map.entry("mez", 1), Map.entry("cest", 2), Map.entry("mest", 2), Map.entry("mesz", 2),
            Map.entry("eet", 2), Map.entry("eest", 3), Map.entry("msk", 3), Map.entry("trt", 3),
            Map.entry("est", -5), Map.entry("edt", -4), Map.entry("cst", -6), Map.entry("cdt", -5),
            Map.entry("mst", -7), Map.entry("mdt", -6), Map.entry("pst", -8), Map.entry("pdt", -7));

    private Zones() {}

    static @Nullable ZoneOffset named(String word) {
        Integer hours = HOURS.get(word);
        return hours == null ? null : ZoneOffset.ofHours(hours);
    }

    static boolean isAmerican(String word) {
        Integer hours = HOURS.get(word);
        return hours != null && hours < 0;
    }

    /** The offset of which the sign stands at a position: {@code +0200}, {@code +02:00}, {@code +2}; or null. */
    static @Nullable ZoneOffset signed(String text, int sign) {
        StringBuilder digits = new StringBuilder();
        int colon = -1;
        for (int i = sign + 1; i < text.length() && digits.length() < 5; i++) {
            char c = text.charAt(i);
            if (c == ':' && colon < 0 && !digits.isEmpty()) {
                colon = digits.length();
            } else if (c >= '0' && c <= '9') {
                digits.append(c);
            } else {
                break;
            }
        }
        int hourDigits = colon > 0 ? colon : digits.length() > 2 ? digits.length() - 2 : digits.length();
        if (digits.isEmpty() || digits.length() > 4 || hourDigits > 2) {
            return null;
        }
        int hours = Integer.parseInt(digits.substring(0, hourDigits));
        int minutes = digits.length() == hourDigits ? 0 : Integer.parseInt(digits.substring(hourDigits));
        try {
            int total = (hours * 60 + minutes) * 60;
            return ZoneOffset.ofTotalSeconds(text.charAt(sign) == '-' ? -total : total);
        } catch (DateTimeException e) {
            // No such offset: the digits mean something else.
            return null;
        }
    }
}
