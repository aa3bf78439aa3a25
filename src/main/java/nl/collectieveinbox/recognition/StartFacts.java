package nl.collectieveinbox.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** From when housing is wanted. A date without a word that announces a start is none. */
final class StartFacts implements FactFinder {

    private static final Map<String, Double> ANNOUNCES = Map.ofEntries(
            Map.entry("ingangsdatum", 0.95), Map.entry("startdatum", 0.95), Map.entry("start", 0.95), Map.entry("starten", 0.95),
            Map.entry("ingang", 0.95), Map.entry("ingaan", 0.9), Map.entry("beschikbaar", 0.9), Map.entry("oplevering", 0.9),
            Map.entry("opleverdatum", 0.9), Map.entry("ingebruikname", 0.9), Map.entry("huuringang", 0.9), Map.entry("betrekken", 0.85),
            Map.entry("ingaande", 0.95), Map.entry("ingaand", 0.95), Map.entry("denken", 0.6), Map.entry("mikken", 0.6), Map.entry("wanneer", 0.9), Map.entry("per", 0.9), Map.entry("vanaf", 0.9), Map.entry("uiterlijk", 0.85), Map.entry("verhuizen", 0.85),
            Map.entry("graag", 0.8), Map.entry("gewenst", 0.85), Map.entry("gewenste", 0.85), Map.entry("medio", 0.8),
            Map.entry("begin", 0.7), Map.entry("eind", 0.7), Map.entry("najaar", 0.7), Map.entry("voorjaar", 0.7),
            Map.entry("zomer", 0.7), Map.entry("kwartaal", 0.6), Map.entry("voor", 0.7), Map.entry("in", 0.5));
    private static final Set<String> OTHER_DATE = Set.of("reactie", "reageren", "antwoord", "weten", "horen", "vernemen", "geboren", "geb",
            "overleg", "vergadering", "telefonisch", "bellen", "sinds", "verleden", "d", "jl", "eerder", "eerdere", "versie", "bespreken");
    private static final Set<String> OLD_LEASE = Set.of("eindigt", "afloopt", "af", "verloopt", "opgezegd", "einde");
    private static final Map<String, Integer> ORDINALS = Map.of("1e", 1, "eerste", 1, "2e", 2, "tweede", 2, "3e", 3, "derde", 3, "4e", 4, "vierde", 4);
    private static final int BEFORE = 6;

    @Override
    public List<Fact> find(Reading reading) {
        return reading.passages.stream()
                .flatMap(passage -> IntStream.range(0, passage.tokens.size())
                        .mapToObj(token -> found(passage, token, reading.day)).filter(Objects::nonNull))
                .max(Comparator.comparingDouble(Fact::confidence))
                .stream().toList();
    }

    private static @Nullable Fact found(Passage passage, int token, LocalDate written) {
        Dated dated = dated(passage, token, written);
        if (dated == null) {
            return null;
        }
        double confidence = announced(passage, token, dated.last);
        if (confidence == 0) {
            return null;
        }
        double where = passage.source.startsWith("bijlage") ? 0.1 : 0;
        return new Fact(FactField.START_FROM, dated.day.toString(), passage.quote(token, dated.last), passage.source,
                confidence - where - (dated.guessed ? 0.2 : 0));
    }

    private static double announced(Passage passage, int first, int last) {
        if (passage.shortlyBefore(first, BEFORE, OTHER_DATE) || OTHER_DATE.contains(passage.near(last, 1))
                || passage.around(last, 3, Set.of("weten", "reactie", "horen", "vernemen", "reageren"))) {
            return 0;
        }
        double best = ANNOUNCES.getOrDefault(passage.tokens.get(first).folded(), 0.0);
        for (int i = 1; i <= BEFORE; i++) {
            // A semicolon begins another thought: "huur eindigt; ingangsdatum uiterlijk …".
            best = Math.max(best, ANNOUNCES.getOrDefault(passage.near(first, -i), 0.0));
            int at = first - i + 1;
            if (at > 0 && passage.gapBefore(at).indexOf(';') >= 0) {
                break;
            }
            if (OLD_LEASE.contains(passage.near(first, -i))) {
                return Math.min(best, 0.4);
            }
        }
        return best;
    }

    /** The day that is named from a token on, or null. */
    private static @Nullable Dated dated(Passage passage, int token, LocalDate written) {
        String word = passage.tokens.get(token).folded();
        int month = Months.number(passage.near(token, 1));
        if (passage.tokens.get(token).isNumber() && word.length() <= 2 && month > 0) {
            int year = year(passage.near(token, 2));
            return year > 0 ? day(year, month, number(word), token + 2, false) : next(written, month, number(word), token + 1);
        }
        if (Months.number(word) > 0 && year(passage.near(token, 1)) > 0 && !isNumber(passage.near(token, -1))) {
            return day(year(passage.near(token, 1)), Months.number(word), 1, token + 1, false);
        }
        Dated numeric = numeric(passage, token);
        return numeric != null ? numeric : period(passage, token, word);
    }

    /** 1-10-2026, 01/10/2026, 2026-10-01. */
    private static @Nullable Dated numeric(Passage passage, int token) {
        if (!isNumber(passage.tokens.get(token).folded()) || !isNumber(passage.near(token, 1)) || !isNumber(passage.near(token, 2))
                || !isDateGap(passage, token + 1) || !isDateGap(passage, token + 2)) {
            return null;
        }
        int first = number(passage.tokens.get(token).folded());
        int second = number(passage.near(token, 1));
        int third = number(passage.near(token, 2));
        return year("" + first) > 0 ? day(first, second, third, token + 2, false)
                : year("" + third) > 0 ? day(third, second, first, token + 2, false) : null;
    }

    /** "Q1 2027", "eerste kwartaal 2027", "medio 2027", "voorjaar 2027". */
    private static @Nullable Dated period(Passage passage, int token, String word) {
        boolean shortQuarter = word.length() == 2 && (word.charAt(0) == 'q' || word.charAt(0) == 'k') && Character.isDigit(word.charAt(1));
        if (shortQuarter && year(passage.near(token, 1)) > 0) {
            return day(year(passage.near(token, 1)), (word.charAt(1) - '0') * 3 - 2, 1, token + 1, false);
        }
        Integer ordinal = ORDINALS.get(word);
        if (ordinal != null && Set.of("kwartaal", "helft").contains(passage.near(token, 1))) {
            int of = passage.near(token, 2).equals("van") ? 3 : 2;
            int month = passage.near(token, 1).equals("kwartaal") ? ordinal * 3 - 2 : ordinal * 6 - 5;
            return year(passage.near(token, of)) > 0 ? day(year(passage.near(token, of)), month, 1, token + of, false) : null;
        }
        int month = switch (word) {
            case "begin" -> 1;
            case "voorjaar" -> 3;
            case "zomer" -> 6;
            case "medio" -> 7;
            case "najaar" -> 9;
            case "eind" -> 10;
            default -> 0;
        };
        return month > 0 && year(passage.near(token, 1)) > 0 ? day(year(passage.near(token, 1)), month, 1, token + 1, false) : null;
    }

    private static @Nullable Dated next(LocalDate written, int month, int day, int last) {
        if (written.equals(LocalDate.MAX)) {
            return null;
        }
        Dated thisYear = day(written.getYear(), month, day, last, true);
        return thisYear == null || !thisYear.day.isBefore(written) ? thisYear : day(written.getYear() + 1, month, day, last, true);
    }

    private static @Nullable Dated day(int year, int month, int day, int last, boolean guessed) {
        try {
            return new Dated(LocalDate.of(year, month, day), last, guessed);
        } catch (DateTimeException e) {
            // Thirty-one June is no day: then the mail does not say one.
            return null;
        }
    }

    private static boolean isDateGap(Passage passage, int token) {
        String gap = passage.gapBefore(token);
        return gap.equals("-") || gap.equals("/") || gap.equals(".");
    }

    private static int year(String word) {
        return isNumber(word) && word.length() == 4 && word.startsWith("20") ? Integer.parseInt(word) : 0;
    }

    private static int number(String word) {
        return word.length() > 4 ? -1 : Integer.parseInt(word);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private record Dated(LocalDate day, int last, boolean guessed) {}
}
