package nl.collectieveinbox.analysis;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A calendar year as people here live it: from midnight to midnight in Europe/Amsterdam. */
record YearSpan(OffsetDateTime from, OffsetDateTime until) {

    static final ZoneId REGION_TIME = ZoneId.of("Europe/Amsterdam");

    static YearSpan of(int year) {
        return new YearSpan(start(year), start(year + 1));
    }

    static int yearOf(Instant instant) {
        return Year.from(instant.atZone(REGION_TIME)).getValue();
    }

    private static OffsetDateTime start(int year) {
        return Year.of(year).atDay(1).atStartOfDay(REGION_TIME).toInstant().atOffset(ZoneOffset.UTC);
    }
}
