package nl.collectieveinbox.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, season, quarter or year as a passage says it.
 *
 * @param day its first day
 * @param first its first token
 * @param last its last token
 * @param precision how exactly it is said
 */
record SaidDay(LocalDate day, int first, int last, Precision precision) {

    enum Precision {
        DAY,
        /** Month, quarter, season, half. */
        PERIOD,
        YEAR
    }

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("1e", 1), Map.entry("1ste", 1), Map.entry("eerste", 1), Map.entry("2e", 2), Map.entry("2de", 2),
            Map.entry("tweede", 2), Map.entry("3e", 3), Map.entry("3de", 3), Map.entry("derde", 3), Map.entry("4e", 4), Map.entry("4de", 4), Map.entry("vierde", 4), Map.entry("erste", 1),
            Map.entry("laatste", 4), Map.entry("first", 1), Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4));
    private static final Map<String, Integer> SEASONS = Map.ofEntries(Map.entry("voorjaar", 3), Map.entry("lente", 3), Map.entry("zomer", 6), Map.entry("najaar", 9),
            Map.entry("herfst", 9), Map.entry("spring", 3), Map.entry("summer", 6), Map.entry("autumn", 9));
    private static final Set<String> PARTS = Set.of("begin", "medio", "half", "eind", "einde", "mid", "late", "early", "midden", "aanvang");
    private static final Set<String> BETWEEN = Set.of("van", "of", "het", "jaar", "in", "de", "the");

    /** The day that is named from a token on, or null. */
    static @Nullable SaidDay at(Passage passage, int token, LocalDate written) {
        SaidDay numeric = numeric(passage, token, written);
        if (numeric != null) {
            return numeric;
        }
        SaidDay named = named(passage, token, written);
        return named != null ? named : period(passage, token, written);
    }

    /** 1-10-2026, 01/10/2026, 2026-10-01, 1/7. */
    private static @Nullable SaidDay numeric(Passage passage, int token, LocalDate written) {
        int first = number(passage.tokens.get(token).folded());
        int second = number(passage.near(token, 1));
        int third = number(passage.near(token, 2));
        if (first < 0 || second < 0 || !isDateGap(passage, token + 1) || (token > 0 && passage.tokens.get(token - 1).isNumber() && isDateGap(passage, token))) {
            return null;
        }
        if (third >= 0 && isDateGap(passage, token + 2)) {
            boolean reversed = isYear(first);
            int year = reversed ? first : third < 100 && passage.near(token, 2).length() == 2 && third >= 20 ? 2000 + third : third;
            boolean dated = reversed || isYear(year);
            return dated ? day(year, second, reversed ? third : first, token, token + 2) : null;
        }
        boolean announced = passage.gapBefore(token + 1).equals("/") && Set.of("per", "vanaf", "uiterlijk", "voor", "ingang").contains(passage.near(token, -1));
        return announced ? next(written, second, first, token, token + 1) : null;
    }

    /** "1 oktober 2026", "1 oktober a.s.", "october 1, 2026", "maart 2027", "aug '26", "september". */
    private static @Nullable SaidDay named(Passage passage, int token, LocalDate written) {
        String word = passage.tokens.get(token).folded();
        int dayOfMonth = passage.tokens.get(token).isNumber() && word.length() <= 2 ? number(word) : ordinalDay(word);
        int month = Months.number(passage.near(token, 1));
        if (dayOfMonth > 0 && month > 0) {
            int year = year(passage, token + 2, written);
            return year > 0 ? day(year, month, dayOfMonth, token, yearEnd(passage, token + 2, written)) : next(written, month, dayOfMonth, token, token + 1);
        }
        month = Months.number(word);
        if (month == 0 || isDayNumber(passage.near(token, -1))) {
            return null;
        }
        int day = isDayNumber(passage.near(token, 1)) && year(passage, token + 2, written) > 0 && passage.near(token, 1).length() <= 2 ? number(passage.near(token, 1)) : 0;
        if (day > 0) {
            return day(year(passage, token + 2, written), month, day, token, token + 2);
        }
        int year = year(passage, token + 1, written);
        if (year > 0) {
            return of(day(year, month, 1, token, yearEnd(passage, token + 1, written)), Precision.PERIOD);
        }
        // "mei" and "maart" are words enough only behind one that leads up to a month
        boolean led = Set.of("vanaf", "per", "in", "voor", "begin", "medio", "eind", "half", "ingaande", "van", "tot", "dus", "uiterlijk", "januari", "from", "by", "until", "december")
                .contains(passage.near(token, -1));
        return led && !written.equals(LocalDate.MAX) ? of(next(written.withDayOfMonth(1), month, 1, token, token), Precision.PERIOD) : null;
    }

    /** "Q1 2027", "eerste kwartaal 2027", "medio 2027", "na de zomer van 2027", "in de loop van 2027". */
    private static @Nullable SaidDay period(Passage passage, int token, LocalDate written) {
        String word = passage.tokens.get(token).folded();
        boolean quarter = word.length() == 2 && (word.charAt(0) == 'q' || word.charAt(0) == 'k') && word.charAt(1) >= '1' && word.charAt(1) <= '4';
        if (quarter) {
            return month(passage, token, token + 1, (word.charAt(1) - '0') * 3 - 2, written);
        }
        Integer ordinal = ORDINALS.get(word);
        String unit = passage.near(token, 1);
        if (ordinal != null && (unit.equals("kwartaal") || unit.equals("quarter"))) {
            return month(passage, token, token + 2, ordinal * 3 - 2, written);
        }
        if (word.equals("kwartaal") && unit.length() == 1 && unit.charAt(0) >= '1' && unit.charAt(0) <= '4') {
            return month(passage, token, token + 2, (unit.charAt(0) - '0') * 3 - 2, written);
        }
        if (ordinal != null && (unit.equals("helft") || unit.equals("halfjaar") || unit.equals("half"))) {
            return month(passage, token, token + 2, Math.min(ordinal, 2) * 6 - 5, written);
        }
        Integer season = SEASONS.get(word);
        if (season != null) {
            boolean after = word.equals("zomer") && (passage.near(token, -1).equals("na") || passage.near(token, -2).equals("na"));
            SaidDay said = month(passage, token, token + 1, after ? 9 : season, written);
            return said != null || written.equals(LocalDate.MAX) ? said : undatedSeason(passage, token, after ? 9 : season, written);
        }
        if (PARTS.contains(word) && Months.number(unit) == 0) {
            int month = word.startsWith("e") && !word.equals("early") || word.equals("late") ? 12 : word.equals("begin") || word.equals("early") || word.equals("aanvang") ? 1 : 7;
            return month(passage, token, token + 1, month, written);
        }
        return wholeYear(passage, token, written);
    }

    private static @Nullable SaidDay undatedSeason(Passage passage, int token, int month, LocalDate written) {
        boolean coming = Set.of("komend", "komende", "aanstaande", "deze", "dit", "volgend", "aankomend", "het", "de").contains(passage.near(token, -1));
        return coming ? of(next(written, month, 1, token, token), Precision.PERIOD) : null;
    }

    private static @Nullable SaidDay wholeYear(Passage passage, int token, LocalDate written) {
        String word = passage.tokens.get(token).folded();
        boolean number = isYear(number(word)) && word.length() == 4;
        boolean led = Set.of("in", "van", "vanaf", "op", "begin", "uiterlijk", "jaar", "loop", "from", "during").contains(passage.near(token, -1));
        if (number && led && token > 0 && passage.gapBefore(token).isBlank()) {
            return of(day(number(word), 1, 1, token, token), Precision.YEAR);
        }
        boolean nextYear = word.equals("volgend") && passage.near(token, 1).equals("jaar") && !written.equals(LocalDate.MAX);
        return nextYear ? of(day(written.getYear() + 1, 1, 1, token, token + 1), Precision.YEAR) : null;
    }

    private static @Nullable SaidDay month(Passage passage, int first, int yearAt, int month, LocalDate written) {
        int at = yearAt;
        while (at < yearAt + 3 && BETWEEN.contains(passage.near(first, at - first))) {
            at++;
        }
        int year = year(passage, at, written);
        if (year == 0) {
            at = yearAt;
            year = year(passage, at, written);
        }
        return year > 0 ? of(day(year, month, 1, first, yearEnd(passage, at, written)), Precision.PERIOD) : null;
    }

    /** The year that stands at a token: "2027", "'27", "van dit jaar", "volgend jaar"; 0 when none does. */
    private static int year(Passage passage, int token, LocalDate written) {
        if (token <= 0 || token >= passage.tokens.size() || passage.tokens.get(token).sentence() != passage.tokens.get(token - 1).sentence()) {
            return 0;
        }
        String word = passage.tokens.get(token).folded();
        int number = number(word);
        if (isYear(number)) {
            return number;
        }
        if (word.length() == 2 && number > 20 && passage.gapBefore(token).endsWith("'")) {
            return 2000 + number;
        }
        if (!written.equals(LocalDate.MAX) && passage.near(token, 1).equals("jaar")) {
            return word.equals("dit") ? written.getYear() : word.equals("volgend") || word.equals("komend") ? written.getYear() + 1 : 0;
        }
        return word.equals("van") || word.equals("in") ? year(passage, token + 1, written) : 0;
    }

    private static int yearEnd(Passage passage, int token, LocalDate written) {
        String word = passage.tokens.get(token).folded();
        if (word.equals("van") || word.equals("in")) {
            return yearEnd(passage, token + 1, written);
        }
        return number(word) < 0 ? token + 1 : token;
    }

    private static @Nullable SaidDay next(LocalDate written, int month, int day, int first, int last) {
        if (written.equals(LocalDate.MAX)) {
            return null;
        }
        SaidDay thisYear = day(written.getYear(), month, day, first, last);
        return thisYear == null || !thisYear.day.isBefore(written) ? thisYear : day(written.getYear() + 1, month, day, first, last);
    }

    private static @Nullable SaidDay day(int year, int month, int day, int first, int last) {
        try {
            return new SaidDay(LocalDate.of(year, month, day), first, last, Precision.DAY);
        } catch (DateTimeException e) {
            // Thirty-one June is no day: then the mail does not say one.
            return null;
        }
    }

    private static @Nullable SaidDay of(@Nullable SaidDay said, Precision precision) {
        return said == null ? null : new SaidDay(said.day, said.first, said.last, precision);
    }

    private static boolean isDateGap(Passage passage, int token) {
        String gap = token < passage.tokens.size() ? passage.gapBefore(token) : "";
        return gap.equals("-") || gap.equals("/") || gap.equals(".") || gap.equals(" - ");
    }

    private static int ordinalDay(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean ordinal = digits > 0 && digits <= 2 && Set.of("e", "ste", "de", "st", "nd", "rd", "th").contains(word.substring(digits));
        return ordinal ? number(word.substring(0, digits)) : 0;
    }

    private static boolean isDayNumber(String word) {
        return word.length() <= 2 && number(word) > 0;
    }

    private static boolean isYear(int number) {
        return number >= 2000 && number < 2100;
    }

    private static int number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : -1;
    }
}
