package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How many people, and how many dwellings. */
final class AmountFacts implements FactFinder {

    private static final Set<String> PEOPLE = Set.of("clienten", "bewoners", "plaatsen", "plekken", "personen", "mensen",
            "jongeren", "jongvolwassenen", "volwassenen", "ouderen", "senioren", "vrouwen", "mannen", "statushouders",
            "vergunninghouders", "deelnemers", "zorgplaatsen", "woonplekken", "woonplaatsen", "jeugdigen", "studenten", "arbeidsmigranten",
            "ontheemden", "huurders", "kandidaten", "kinderen", "ouders", "gedetineerden", "daklozen", "thuislozen", "opvangplekken", "opvangplaatsen", "bedden", "moeders", "seizoenswerkers", "spoedzoekers");
    private static final Set<String> DWELLINGS = Set.of("studio", "studios", "appartement", "appartementen", "wooneenheden", "wooneenheid",
            "woningen", "eenheden", "units", "woonunits", "zorgappartementen", "zorgstudio", "zorgwoningen", "zorgeenheden",
            "huurwoningen", "flexwoningen", "eengezinswoningen", "rijwoningen", "tweekamerwoningen", "driekamerwoningen", "eenpersoonsstudio",
            "tweekamerappartementen", "driekamerappartementen");
    private static final Set<String> NOT_BETWEEN = Set.of("jaar", "jarige", "jarigen", "m2", "m", "uur", "uurs", "weken", "maanden", "dagen", "procent",
            "euro", "km", "minuten", "van", "in", "op", "met", "per", "tot", "en", "of", "door", "bij", "aan", "waarvan", "om",
            "naar", "is", "zijn", "te", "plus", "groepen", "personeelsleden", "medewerkers");
    private static final Set<String> ASKS = Set.of("zoek", "zoeken", "zoekt", "vraag", "vragen", "vraagt", "aanvraag", "nodig", "behoefte",
            "wens", "wensen", "gezocht", "huisvesten", "huisvesting", "onderdak", "gaat", "betreft", "denken", "willen");
    private static final Set<String> TOTALS = Set.of("dus", "totaal", "totale", "samen", "tezamen");
    private static final Set<String> NOT_ASKED = Set.of("begeleiden", "begeleidt", "beheert", "medewerkers", "wachtlijst", "huidige", "leegstaand",
            "leegstaande", "complex", "waarvan", "daarvan", "bestaande", "beheren", "ondersteunen", "ondersteunt", "eerdere", "los");
    /** "in twee woningen", "op drie plekken": how it is spread, not how much is asked. */
    private static final Set<String> SPREAD = Set.of("in", "op", "over");
    private static final List<String> DWELLING_ENDINGS = List.of("woningen", "appartementen", "studio", "studios", "appartementjes");
    private static final int GAP = 3;

    @Override
    public List<Fact> find(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        Map.of(FactField.PLACES, PEOPLE, FactField.UNITS, DWELLINGS).forEach((field, nouns) ->
                strongest(reading, nouns).map(found -> found.fact(field)).ifPresent(facts::add));
        return facts;
    }

    /** Whether a passage names more than one person or dwelling. */
    static boolean namesAGroup(Passage passage) {
        return found(passage, PEOPLE).stream().anyMatch(each -> each.amount.max() > 1)
                || found(passage, DWELLINGS).stream().anyMatch(each -> each.amount.max() > 1);
    }

    private static Optional<Found> strongest(Reading reading, Set<String> nouns) {
        return reading.passages.stream().flatMap(passage -> found(passage, nouns).stream()).filter(found -> found.score() > 0)
                .max(Comparator.comparingDouble(Found::score).thenComparingInt(found -> found.amount.max()));
    }

    private static List<Found> found(Passage passage, Set<String> nouns) {
        List<Found> all = new ArrayList<>();
        for (Amount amount : passage.amounts()) {
            int noun = nounAfter(passage, amount, nouns);
            if (noun < 0 && isCounted(passage, amount.first(), nouns)) {
                noun = amount.last();
            }
            if (noun >= 0) {
                all.add(new Found(passage, amount, noun));
            }
        }
        return all;
    }

    private static int nounAfter(Passage passage, Amount amount, Set<String> nouns) {
        for (int i = 1; i <= GAP + 1; i++) {
            // "15 dak- en thuislozen" is one noun.
            String word = passage.near(amount.last(), i);
            int at = amount.last() + i;
            boolean joined = word.equals("en") && passage.gapBefore(at).startsWith("-");
            if (word.isEmpty() || (NOT_BETWEEN.contains(word) && !joined) || Character.isDigit(word.charAt(0)) || isBroken(passage.gapBefore(at))) {
                return -1;
            }
            if (names(word, nouns)) {
                return at;
            }
            if (names(word, PEOPLE) || names(word, DWELLINGS)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Aantal plaatsen: 12", also as two cells of a table. */
    private static boolean isCounted(Passage passage, int token, Set<String> nouns) {
        for (int i = 1; i <= GAP; i++) {
            if (names(word(passage, token - i), nouns)) {
                return word(passage, token - i - 1).equals("aantal") || passage.gapBefore(token).indexOf(':') >= 0;
            }
        }
        return false;
    }

    private static boolean names(String word, Set<String> nouns) {
        return nouns.contains(word) || (nouns == DWELLINGS && DWELLING_ENDINGS.stream().anyMatch(word::endsWith));
    }

    private static String word(Passage passage, int token) {
        return token < 0 ? "" : passage.tokens.get(token).folded();
    }

    private static boolean isBroken(String gap) {
        return gap.chars().anyMatch(c -> c == ';' || c == ':' || c == '.' || c == '%' || c == '|' || c == '\u20ac');
    }

    private record Found(Passage passage, Amount amount, int last) {

        double score() {
            double score = passage.isSubject() ? 3 : passage.source.equals(Passage.TEXT) ? 0.5 : 0.25;
            score += passage.around(amount.first(), 14, ASKS) ? 2 : 0;
            // A sum that the mail makes itself outweighs its parts, also those in the subject.
            score += passage.shortlyBefore(amount.first(), 3, TOTALS) ? 6 : 0;
            score += passage.shortlyBefore(amount.first(), 3, Set.of("aantal", "capaciteit")) ? 2 : 0;
            score += passage.near(amount.first(), -1).equals("voor") ? 1 : 0;
            score -= passage.shortlyBefore(amount.first(), 6, NOT_ASKED) ? 3 : 0;
            score -= SPREAD.contains(passage.near(amount.first(), -1)) ? 2.5 : 0;
            return score;
        }

        Fact fact(FactField field) {
            double confidence = Math.clamp(0.5 + score() * 0.12, 0.2, 0.95);
            return new Fact(field, amount.value(), passage.quote(amount.first(), last), passage.source, confidence);
        }
    }
}
