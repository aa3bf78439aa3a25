package nl.collectieveinbox.duplicates.arrivals;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Moments as mail programs write them. */
final class Written {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final List<String> DAYS = List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final List<String> MONTHS = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
            "september", "oktober", "november", "december");
    private static final List<String> SHORT = List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final DateTimeFormatter HEADER = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy h:mm a", Locale.US);
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Written() {}

    /** Tue, 3 Mar 2026 09:52:11 +0100 (RFC 5322). */
    static String header(OffsetDateTime at) {
        return HEADER.format(at);
    }

    /** dinsdag 3 maart 2026 09:52. */
    static String outlook(OffsetDateTime at) {
        return DAYS.get(at.getDayOfWeek().ordinal()) + " " + full(at) + " " + time(at);
    }

    /** Tuesday, March 3, 2026 9:52 AM. */
    static String outlookEnglish(OffsetDateTime at) {
        return ENGLISH.format(at);
    }

    /** di 3 mrt 2026 om 09:52. */
    static String gmail(OffsetDateTime at) {
        return DAYS.get(at.getDayOfWeek().ordinal()).substring(0, 2) + " " + brief(at) + " om " + time(at);
    }

    /** 3 maart 2026 om 09:52:11 CET. */
    static String apple(OffsetDateTime at) {
        boolean summer = at.getOffset().getTotalSeconds() == 7200;
        return full(at) + " om " + time(at) + ":" + "%02d".formatted(at.getSecond()) + (summer ? " CEST" : " CET");
    }

    /** 3 mrt 2026. */
    static String brief(OffsetDateTime at) {
        return at.getDayOfMonth() + " " + SHORT.get(at.getMonthValue() - 1) + " " + at.getYear();
    }

    /** 03-03-2026. */
    static String figures(OffsetDateTime at) {
        return FIGURES.format(at);
    }

    /** 09:52. */
    static String time(OffsetDateTime at) {
        return TIME.format(at);
    }

    private static String full(OffsetDateTime at) {
        return at.getDayOfMonth() + " " + MONTHS.get(at.getMonthValue() - 1) + " " + at.getYear();
    }
}
