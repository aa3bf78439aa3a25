package nl.collectieveinbox.unwrapping;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import nl.collectieveinbox.mail.ReadMessage;
import org.jspecify.annotations.Nullable;

/** The offset that ends a Date header: {@code +0100} (RFC 5322, 3.3). */
final class DateZone {

    private DateZone() {}

    /** Null when the header names none. */
    static @Nullable ZoneOffset of(ReadMessage message) {
        String date = message.header("date").orElse("");
        for (int i = date.length() - 5; i > 0; i--) {
            char sign = date.charAt(i);
            if ((sign == '+' || sign == '-') && date.charAt(i - 1) == ' ' && date.substring(i + 1, i + 5).chars().allMatch(c -> c >= '0' && c <= '9')) {
                return offset(date.substring(i, i + 3) + ":" + date.substring(i + 3, i + 5));
            }
        }
        return date.endsWith("GMT") || date.endsWith("UTC") ? ZoneOffset.UTC : null;
    }

    private static @Nullable ZoneOffset offset(String written) {
        try {
            return ZoneOffset.of(written);
        } catch (DateTimeException e) {
            // +9999 is no zone of this world
            return null;
        }
    }
}
