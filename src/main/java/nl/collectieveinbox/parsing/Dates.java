package nl.collectieveinbox.parsing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Date headers: RFC 5322 with its obsolete forms (4.3), asctime, ISO 8601, English and Dutch names. */
final class Dates {

    /** No date is longer; what is longer is something else. */
    private static final int LONGEST = 100;

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<day>\\d{1,2})[ -]+(?<month>[a-z]{3,9})\\.?[ -]+(?<year>\\d{2,4})"),
            Pattern.compile("(?<month>[a-z]{3,9})\\.? +(?<day>\\d{1,2}),?(?: .*)? (?<year>\\d{4})"),
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"),
            Pattern.compile("(?<day>\\d{1,2})[/-](?<month>\\d{1,2})[/-](?<year>\\d{4})"));
    private static final Pattern TIME =
            Pattern.compile("(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?(?:[.,]\\d+)?(?: ?(?<half>[ap])m)?");
    private static final Pattern OFFSET = Pattern.compile("(?<sign>[+-])(?<hour>\\d{1,2}):?(?<minute>\\d{2})");
    private static final Pattern ZONE_NAME = Pattern.compile("[a-z]{1,5}");

    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"), List.of("feb"), List.of("mar", "mrt", "maa"), List.of("apr"), List.of("may", "mei"),
            List.of("jun"), List.of("jul"), List.of("aug"), List.of("sep"), List.of("oct", "okt"), List.of("nov"),
            List.of("dec"));

    /** Hours from UTC; unknown names count as UTC (RFC 5322, 4.3). */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("est", -5), Map.entry("edt", -4), Map.entry("cst", -6), Map.entry("cdt", -5),
            Map.entry("mst", -7), Map.entry("mdt", -6), Map.entry("pst", -8), Map.entry("pdt", -7),
            Map.entry("cet", 1), Map.entry("met", 1), Map.entry("mez", 1), Map.entry("cest", 2), Map.entry("mest", 2),
            Map.entry("mesz", 2), Map.entry("bst", 1), Map.entry("eet", 2), Map.entry("eest", 3));

    private Dates() {}

    /** @return empty when no date can be made of it, or the date does not exist */
    static Optional<Instant> in(String raw) {
        String text = HeaderText.decoded(raw).replaceAll("\\([^()]*\\)", " ").toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ").strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        for (Pattern form : FORMS) {
            Matcher date = form.matcher(text);
            if (date.find()) {
                return instant(text, date);
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> instant(String text, Matcher date) {
        Matcher time = TIME.matcher(text);
        if (!time.find(text.indexOf(':') < 0 ? date.end() : 0)) {
            return Optional.empty();
        }
        try {
            int second = time.group("second") == null ? 0 : Math.min(59, Integer.parseInt(time.group("second")));
            LocalTime clock = LocalTime.of(hour(time), Integer.parseInt(time.group("minute")), second);
            LocalDate day = LocalDate.of(year(date.group("year")), month(date.group("month")),
                    Integer.parseInt(date.group("day")));
            return Optional.of(day.atTime(clock).toInstant(zone(text.substring(time.end()))));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty(); // 31 February, 25 o'clock: the caller remarks
        }
    }

    private static int hour(Matcher time) {
        int hour = Integer.parseInt(time.group("hour"));
        if (time.group("half") == null) {
            return hour;
        }
        return hour % 12 + (time.group("half").equals("p") ? 12 : 0);
    }

    /** Two and three digits as RFC 5322, 4.3 reads them. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? year + (year < 50 ? 2000 : 1900) : digits.length() == 3 ? year + 1900 : year;
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String start = written.substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(start)) {
                return i + 1;
            }
        }
        throw new DateTimeException("no month: " + written);
    }

    private static ZoneOffset zone(String rest) {
        Matcher offset = OFFSET.matcher(rest);
        if (offset.find()) {
            int minutes = Integer.parseInt(offset.group("hour")) * 60 + Integer.parseInt(offset.group("minute"));
            return ZoneOffset.ofTotalSeconds((offset.group("sign").equals("-") ? -60 : 60) * minutes);
        }
        Matcher name = ZONE_NAME.matcher(rest);
        return ZoneOffset.ofHours(name.find() ? ZONES.getOrDefault(name.group(), 0) : 0);
    }
}
