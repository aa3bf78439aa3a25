package nl.collectieveinbox.extraction.child;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A Date header (RFC 5322, 3.3). */
final class RfcDate {

    private RfcDate() {}

    /** Milliseconds since 1970, or null when it says nothing. */
    static @Nullable Long millis(String written) {
        int comment = written.indexOf('(');
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse((comment < 0 ? written : written.substring(0, comment)).strip())).toEpochMilli();
        } catch (DateTimeException e) {
            // no date, then it is not known
            return null;
        }
    }
}
