package nl.collectieveinbox.recognition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import nl.collectieveinbox.recognition.SaidDay.Precision;

/** A season, quarter, half, part of a year or whole year, read as its first day. */
final class SaidPeriod {

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("1e", 1), Map.entry("1ste", 1), Map.entry("eerste", 1),
            Map.entry("2e", 2), Map.entry("2de", 2),
            Map.entry("tweede", 2), Map.entry("3e", 3), Map.entry("3de", 3), Map.entry("derde", 3), Map.entry("4e", 4), Map.entry("4de", 4),
                    Map.entry("vierde", 4), Map.entry("erste", 1),
            Map.entry("laatste", 4), Map.entry("first", 1), Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4),
                    Map.entry("zweite", 2), Map.entry("ersten", 1),
            Map.entry("1", 1), Map.entry("2", 2), Map.entry("3", 3), Map.entry("4", 4));
    private static final Set<String> QUARTERS = Set.of("kwartaal", "kwart", "kw", "kwrt", "quarter", "quartal");
    private static final Set<String> HALVES = Set.of("helft", "halfjaar", "half", "halfte", "semester", "halfjahr");
    private static final Map<String, Integer> SEASONS = Map.ofEntries(Map.entry("voorjaar", 3), Map.entry("lente", 3), Map.entry("zomer", 6),
            Map.entry("nazomer", 9), Map.entry("najaar", 9),
            Map.entry("herfst", 9), Map.entry("winter", 12), Map.entry("spring", 3), Map.entry("summer", 6), Map.entry("autumn", 9),
                    Map.entry("fruhjahr", 3), Map.entry("sommer", 6),
            Map.entry("herbst", 9), Map.entry("voorzomer", 6), Map.entry("zomervakantie", 6), Map.entry("zomerperiode", 6), Map.entry("zomervak", 6),
            Map.entry("bouwvak", 6), Map.entry("bouwvakantie", 6), Map.entry("zomerreces", 6), Map.entry("fall", 9), Map.entry("fruhling", 3));
    private static final Map<String, Integer> PARTS = Map.ofEntries(Map.entry("begin", 1), Map.entry("aanvang", 1), Map.entry("early", 1),
            Map.entry("anfang", 1), Map.entry("nieuwjaar", 1),
            Map.entry("medio", 7), Map.entry("half", 7), Map.entry("halverwege", 7), Map.entry("mid", 7), Map.entry("midden", 7), Map.entry("mitte", 7),
            Map.entry("eind", 12), Map.entry("einde", 12), Map.entry("late", 12), Map.entry("end", 12), Map.entry("ende", 12));
    private static final Set<String> BETWEEN = Set.of("van", "of", "het", "jaar", "in", "de", "the", "komend", "komende", "des", "vom");
    private static final Set<String> NEXT = Set.of("volgend", "volgende", "next", "nachsten", "nachstes", "komend", "komende", "aanstaande", "aankomende");
    private static final int WEEKS = 53;

    /** Words with which a period begins. */
    private static final Set<String> BEGINS = Stream.of(ORDINALS.keySet(), QUARTERS, SEASONS.keySet(), PARTS.keySet(), NEXT,
            Set.of("q1", "q2", "q3", "q4", "k1", "k2", "k3", "k4", "h1", "h2", "week", "wk", "kalenderwoche", "jaarwisseling", "nieuwjaar", "oud", "jaar",
                    "christmas", "weihnachten", "maand", "month")).flatMap(Set::stream).collect(Collectors.toSet());

    private SaidPeriod() {}

    /** Whether a word that is no year may begin a period. */
    static boolean mayBegin(String word) {
        return BEGINS.contains(word) || word.startsWith("kerst");
    }

    /** "Q1 2027", "eerste kwartaal 2027", "medio 2027", "na de zomer van 2027", "in de loop van 2027", "week 14". */
    static @Nullable SaidDay at(Passage passage, int token, LocalDate written) {
        String word = passage.tokens.get(token).folded();
        String next = passage.near(token, 1);
        SaidDay part = part(passage, token, word, next, written);
        if (part != null) {
            return part;
        }
        Integer season = SEASONS.get(word);
        if (season != null) {
            boolean after = season == 6 && (passage.near(token, -1).equals("na") || passage.near(token, -2).equals("na")
                    || passage.near(token, -1).equals("after") || passage.near(token, -2).equals("after"));
            return season(passage, token, after ? 9 : season, written);
        }
        if (PARTS.containsKey(word) && Months.number(next) == 0 && !SEASONS.containsKey(next)) {
            SaidDay said = inYear(passage, token, token + 1, PARTS.get(word), written);
            return said != null ? said : endOfThisYear(passage, token, PARTS.get(word), written);
        }
        SaidDay turn = turnOfYear(passage, token, word, written);
        return turn != null ? turn : wholeYear(passage, token, written);
    }

    /** A numbered part of a year: a quarter, a half, a week. */
    private static @Nullable SaidDay part(Passage passage, int token, String word, String next, LocalDate written) {
        if (word.length() == 2 && word.charAt(1) >= '1' && word.charAt(1) <= '4' && (word.charAt(0) == 'q' || word.charAt(0) == 'k')) {
            return quarter(passage, token, token + 1, (word.charAt(1) - '0') * 3 - 2, written);
        }
        if (word.equals("h1") || word.equals("h2")) {
            return inYear(passage, token, token + 1, word.equals("h1") ? 1 : 7, written);
        }
        Integer ordinal = ORDINALS.get(word);
        if (ordinal != null && QUARTERS.contains(next)) {
            return quarter(passage, token, token + 2, ordinal * 3 - 2, written);
        }
        if (ordinal != null && HALVES.contains(next)) {
            return inYear(passage, token, token + 2, Math.min(ordinal, 2) * 6 - 5, written);
        }
        int number = SaidYear.number(next);
        if (QUARTERS.contains(word) && number >= 1 && number <= 4 && next.length() == 1) {
            return quarter(passage, token, token + 2, number * 3 - 2, written);
        }
        boolean week = (word.equals("week") || word.equals("wk") || word.equals("kw") || word.equals("kalenderwoche")) && number >= 1 && number <= WEEKS;
        return week ? week(passage, token, number, written) : null;
    }

    private static @Nullable SaidDay week(Passage passage, int token, int number, LocalDate written) {
        int said = SaidYear.at(passage, token + 2, written);
        if (said == 0 && written.equals(LocalDate.MAX)) {
            return null;
        }
        int year = said > 0 ? said : written.getYear();
        LocalDate monday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Math.min(number, 52)).with(DayOfWeek.MONDAY);
        LocalDate day = said == 0 && monday.isBefore(written) ? monday.plusWeeks(52) : monday;
        return new SaidDay(day, token, said > 0 ? SaidYear.end(passage, token + 2) : token + 1, Precision.PERIOD);
    }

    private static @Nullable SaidDay quarter(Passage passage, int token, int yearAt, int month, LocalDate written) {
        boolean range = Set.of("q", "en", "of").contains(passage.near(token, yearAt - token)) || passage.near(token, yearAt - token).startsWith("q");
        SaidDay said = inYear(passage, token, range ? yearAt + 1 : yearAt, month, written);
        return said != null || written.equals(LocalDate.MAX) ? said
                : SaidDay.of(SaidDay.next(written.withDayOfMonth(1).minusMonths(2), month, 1, token, yearAt - 1), Precision.PERIOD);
    }

    private static @Nullable SaidDay season(Passage passage, int token, int month, LocalDate written) {
        boolean or = Set.of("of", "en", "dan", "or").contains(passage.near(token, 1));
        boolean alternative = SEASONS.containsKey(passage.near(token, 1)) || or && SEASONS.containsKey(passage.near(token, 2));
        SaidDay said = inYear(passage, token, alternative ? token + (or ? 3 : 2) : token + 1, month, written);
        if (said != null || written.equals(LocalDate.MAX)) {
            return said;
        }
        LocalDate from = written.getMonthValue() >= month && written.getMonthValue() < month + 2 && !NEXT.contains(passage.near(token, -1))
                ? written.withDayOfMonth(1).withMonth(month) : written;
        return SaidDay.of(SaidDay.next(from, month, 1, token, token), Precision.PERIOD);
    }

    /** "eind van het jaar", "eind dit kalenderjaar" */
    private static @Nullable SaidDay endOfThisYear(Passage passage, int token, int month, LocalDate written) {
        for (int i = 1; i <= 3 && !written.equals(LocalDate.MAX); i++) {
            String word = passage.near(token, i);
            if (word.equals("jaar") || word.equals("kalenderjaar") || word.equals("year") || word.equals("jahres")) {
                return SaidDay.of(SaidDay.next(written.withDayOfMonth(1), month, 1, token, token + i), Precision.PERIOD);
            }
        }
        return null;
    }

    /** "de jaarwisseling", "na de kerst", "volgende maand", "het nieuwe jaar" */
    private static @Nullable SaidDay turnOfYear(Passage passage, int token, String word, LocalDate written) {
        if (word.equals("jaarwisseling") && SaidYear.is(SaidYear.number(passage.near(token, 2)))) {
            return SaidDay.of(SaidDay.day(SaidYear.number(passage.near(token, 2)), 1, 1, token, token + 2), Precision.PERIOD);
        }
        if (written.equals(LocalDate.MAX)) {
            return null;
        }
        boolean after = passage.near(token, -1).equals("na") || passage.near(token, -2).equals("na");
        boolean turn = word.equals("jaarwisseling") || word.equals("nieuwjaar") || (word.startsWith("kerst") || word.equals("oud")) && after
                || word.equals("jaar") && passage.near(token, -1).equals("nieuwe") && SaidYear.number(passage.near(token, 1)) < 0;
        if (turn) {
            return SaidDay.of(SaidDay.day(written.getYear() + 1, 1, 1, token, token), Precision.PERIOD);
        }
        if (word.equals("kerst") || word.equals("christmas") || word.equals("weihnachten")) {
            return SaidDay.of(SaidDay.next(written, 12, 25, token, token), Precision.DAY);
        }
        boolean month = (word.equals("maand") || word.equals("month")) && NEXT.contains(passage.near(token, -1));
        LocalDate first = written.withDayOfMonth(1).plusMonths(1);
        return month ? new SaidDay(first, token, token, Precision.PERIOD) : null;
    }

    private static @Nullable SaidDay wholeYear(Passage passage, int token, LocalDate written) {
        String word = passage.tokens.get(token).folded();
        if (word.length() == 4 && SaidYear.is(SaidYear.number(word)) && !isPostcode(passage, token)
                && !isPartOfNumber(passage, token) && Months.number(passage.near(token, -1)) == 0) {
            return SaidDay.of(SaidDay.day(SaidYear.number(word), 1, 1, token, token), Precision.YEAR);
        }
        boolean nextYear = (NEXT.contains(word) && passage.near(token, 1).equals("jaar") || word.equals("next") && passage.near(token, 1).equals("year"))
                && !written.equals(LocalDate.MAX);
        return nextYear ? SaidDay.of(SaidDay.day(written.getYear() + 1, 1, 1, token, token + 1), Precision.YEAR) : null;
    }

    /** "2026-0417", "078-2027" */
    private static boolean isPartOfNumber(Passage passage, int token) {
        return isJoinedNumber(passage, token + 1, passage.near(token, 1)) || isJoinedNumber(passage, token, passage.near(token, -1));
    }

    private static boolean isJoinedNumber(Passage passage, int behind, String other) {
        int number = other.isEmpty() || !other.chars().allMatch(c -> c >= '0' && c <= '9') ? -1 : 0;
        boolean joined = number == 0 && passage.gapBefore(behind).length() == 1 && "-/.".indexOf(passage.gapBefore(behind).charAt(0)) >= 0;
        return joined && !SaidYear.is(SaidYear.number(other)) && other.length() != 2;
    }

    private static boolean isPostcode(Passage passage, int token) {
        String next = passage.near(token, 1);
        return next.length() == 2 && passage.raw(token + 1).equals(next.toUpperCase(Locale.ROOT)) && Character.isLetter(next.charAt(0));
    }

    private static @Nullable SaidDay inYear(Passage passage, int first, int yearAt, int month, LocalDate written) {
        int at = yearAt;
        while (at < yearAt + 3 && BETWEEN.contains(passage.near(first, at - first))) {
            at++;
        }
        int year = SaidYear.at(passage, at, written);
        if (year == 0) {
            at = yearAt;
            year = SaidYear.at(passage, at, written);
        }
        if (year == 0 && SaidYear.shortly(passage, yearAt, written) > 0) {
            return SaidDay.of(SaidDay.day(SaidYear.shortly(passage, yearAt, written), month, 1, first, yearAt), Precision.PERIOD);
        }
        if (year == 0 && first > 0 && SaidYear.is(SaidYear.number(passage.near(first, -1))) && passage.gapBefore(first).length() == 1
                && yearAt == first + 1) {
            return SaidDay.of(SaidDay.day(SaidYear.number(passage.near(first, -1)), month, 1, first, first), Precision.PERIOD);
        }
        return year > 0 ? SaidDay.of(SaidDay.day(year, month, 1, first, SaidYear.end(passage, at)), Precision.PERIOD) : null;
    }
}
