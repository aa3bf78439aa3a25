package nl.collectieveinbox.recognition;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import nl.collectieveinbox.recognition.SaidDay.Precision;

/** A season, quarter, half, part of a year or whole year, read as its first day. */
final class SaidPeriod {

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("1e", 1), Map.entry("1ste", 1), Map.entry("eerste", 1), Map.entry("2e", 2), Map.entry("2de", 2),
            Map.entry("tweede", 2), Map.entry("3e", 3), Map.entry("3de", 3), Map.entry("derde", 3), Map.entry("4e", 4), Map.entry("4de", 4), Map.entry("vierde", 4), Map.entry("erste", 1),
            Map.entry("laatste", 4), Map.entry("first", 1), Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("zweite", 2), Map.entry("ersten", 1),
            Map.entry("1", 1), Map.entry("2", 2), Map.entry("3", 3), Map.entry("4", 4));
    private static final Set<String> QUARTERS = Set.of("kwartaal", "kwart", "kw", "quarter", "quartal");
    private static final Set<String> HALVES = Set.of("helft", "halfjaar", "half", "halfte");
    private static final Map<String, Integer> SEASONS = Map.ofEntries(Map.entry("voorjaar", 3), Map.entry("lente", 3), Map.entry("zomer", 6), Map.entry("nazomer", 9), Map.entry("najaar", 9),
            Map.entry("herfst", 9), Map.entry("winter", 12), Map.entry("spring", 3), Map.entry("summer", 6), Map.entry("autumn", 9), Map.entry("fruhjahr", 3), Map.entry("sommer", 6),
            Map.entry("herbst", 9), Map.entry("voorzomer", 6), Map.entry("zomervakantie", 6));
    private static final Map<String, Integer> PARTS = Map.ofEntries(Map.entry("begin", 1), Map.entry("aanvang", 1), Map.entry("early", 1), Map.entry("anfang", 1), Map.entry("nieuwjaar", 1),
            Map.entry("medio", 7), Map.entry("half", 7), Map.entry("halverwege", 7), Map.entry("mid", 7), Map.entry("midden", 7), Map.entry("mitte", 7),
            Map.entry("eind", 12), Map.entry("einde", 12), Map.entry("late", 12), Map.entry("end", 12), Map.entry("ende", 12));
    private static final Set<String> BETWEEN = Set.of("van", "of", "het", "jaar", "in", "de", "the", "komend", "komende");
    private static final Set<String> COMING = Set.of("komend", "komende", "aanstaande", "deze", "dit", "volgend", "volgende", "aankomend", "aankomende", "het", "de");
    private static final Set<String> YEAR_LEADS = Set.of("in", "van", "vanaf", "op", "begin", "uiterlijk", "jaar", "loop", "from", "during", "per", "voor", "ab");

    private SaidPeriod() {}

    /** "Q1 2027", "eerste kwartaal 2027", "medio 2027", "na de zomer van 2027", "in de loop van 2027". */
    static @Nullable SaidDay at(Passage passage, int token, LocalDate written) {
        String word = passage.tokens.get(token).folded();
        String next = passage.near(token, 1);
        boolean quarter = word.length() == 2 && (word.charAt(0) == 'q' || word.charAt(0) == 'k') && word.charAt(1) >= '1' && word.charAt(1) <= '4';
        if (quarter) {
            return inYear(passage, token, token + 1, (word.charAt(1) - '0') * 3 - 2, written);
        }
        Integer ordinal = ORDINALS.get(word);
        if (ordinal != null && QUARTERS.contains(next)) {
            return inYear(passage, token, token + 2, ordinal * 3 - 2, written);
        }
        if (ordinal != null && HALVES.contains(next)) {
            return inYear(passage, token, token + 2, Math.min(ordinal, 2) * 6 - 5, written);
        }
        if (QUARTERS.contains(word) && next.length() == 1 && next.charAt(0) >= '1' && next.charAt(0) <= '4') {
            return inYear(passage, token, token + 2, (next.charAt(0) - '0') * 3 - 2, written);
        }
        Integer season = SEASONS.get(word);
        if (season != null) {
            boolean after = (season == 6) && (passage.near(token, -1).equals("na") || passage.near(token, -2).equals("na"));
            return season(passage, token, after ? 9 : season, written);
        }
        if (PARTS.containsKey(word) && Months.number(next) == 0) {
            return inYear(passage, token, token + 1, PARTS.get(word), written);
        }
        if (word.equals("jaarwisseling") && SaidYear.is(SaidYear.number(passage.near(token, 2)))) {
            return SaidDay.of(SaidDay.day(SaidYear.number(passage.near(token, 2)), 1, 1, token, token + 2), Precision.PERIOD);
        }
        return wholeYear(passage, token, written);
    }

    private static @Nullable SaidDay season(Passage passage, int token, int month, LocalDate written) {
        boolean alternative = SEASONS.containsKey(passage.near(token, 1)) || passage.near(token, 1).equals("of") && SEASONS.containsKey(passage.near(token, 2));
        int yearAt = alternative ? token + (passage.near(token, 1).equals("of") ? 3 : 2) : token + 1;
        SaidDay said = inYear(passage, token, yearAt, month, written);
        if (said != null || written.equals(LocalDate.MAX)) {
            return said;
        }
        boolean coming = COMING.contains(passage.near(token, -1));
        return coming ? SaidDay.of(SaidDay.next(written, month, 1, token, token), Precision.PERIOD) : null;
    }

    private static @Nullable SaidDay wholeYear(Passage passage, int token, LocalDate written) {
        String word = passage.tokens.get(token).folded();
        if (word.length() == 4 && SaidYear.is(SaidYear.number(word)) && isLed(passage, token)) {
            return SaidDay.of(SaidDay.day(SaidYear.number(word), 1, 1, token, token), Precision.YEAR);
        }
        boolean nextYear = word.equals("volgend") && passage.near(token, 1).equals("jaar") && !written.equals(LocalDate.MAX);
        return nextYear ? SaidDay.of(SaidDay.day(written.getYear() + 1, 1, 1, token, token + 1), Precision.YEAR) : null;
    }

    /** "in 2027", "Start: 2027", "2027 t/m 2029"; any other number of four digits may be a street's or a sum. */
    private static boolean isLed(Passage passage, int token) {
        boolean led = token > 0 && YEAR_LEADS.contains(passage.near(token, -1)) && passage.gapBefore(token).isBlank();
        boolean answers = passage.fields().is(token, Label.START) && (token == 0 || !passage.fields().is(token - 1, Label.START));
        int until = passage.near(token, 1).equals("tot") ? 2 : 3;
        boolean through = Set.of("t", "tot").contains(passage.near(token, 1))
                && (SaidYear.is(SaidYear.number(passage.near(token, until))) || SaidYear.is(SaidYear.number(passage.near(token, until + 2))));
        return led || answers || through;
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
        if (year == 0 && first > 0 && SaidYear.is(SaidYear.number(passage.near(first, -1))) && passage.gapBefore(first).length() == 1 && yearAt == first + 1) {
            return SaidDay.of(SaidDay.day(SaidYear.number(passage.near(first, -1)), month, 1, first, first), Precision.PERIOD);
        }
        return year > 0 ? SaidDay.of(SaidDay.day(year, month, 1, first, SaidYear.end(passage, at)), Precision.PERIOD) : null;
    }
}
