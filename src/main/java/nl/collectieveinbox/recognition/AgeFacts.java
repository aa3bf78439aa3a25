package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How old the people are: "18-27 jaar", "tussen de 19 en 26", "55+", "boven de dertig". */
final class AgeFacts implements FactFinder {

    private static final int OLDEST = 110;
    private static final int MOST = 300;
    private static final Set<String> YEARS = Set.of("jaar", "jarigen", "jarige", "jr", "years", "jaren");
    /** Years of a lease, a plan, or a history. */
    private static final Set<String> TERMS = Set.of("huur", "huren", "huurtermijn", "huurperiode", "contract", "termijn", "looptijd", "exploitatie", "periode", "tijdelijk", "minimaal", "minstens",
            "langer", "bestaat", "bestaan", "contractduur", "duur", "al", "binnen", "over", "komende", "sinds", "garanderen", "begeleiding", "termijnen");
    private static final Set<String> PERSONS = Set.of("jongeren", "volwassenen", "jongvolwassenen", "clienten", "mensen", "bewoners", "ouderen", "vrouwen", "moeders", "mannen", "kinderen",
            "leeftijd", "leeftijden", "statushouders", "personen", "studenten", "meiden", "jongens", "tussen", "zijn", "tot", "doelgroep", "thuislozen");

    @Override
    public List<Fact> find(Reading reading) {
        List<Fact> found = new ArrayList<>();
        for (Passage passage : reading.passages) {
            int looked = 0;
            for (int i = 0; i < passage.tokens.size() && looked < MOST; i++) {
                if (Character.isDigit(passage.tokens.get(i).folded().charAt(0)) || passage.tokens.get(i).folded().equals("boven")) {
                    looked++;
                    Fact fact = at(passage, i);
                    if (fact != null) {
                        found.add(fact);
                    }
                }
            }
            if (found.isEmpty()) {
                Fact spelled = youngestAndOldest(passage);
                if (spelled != null) {
                    found.add(spelled);
                }
            }
        }
        return found.stream().max(java.util.Comparator.comparingDouble(Fact::confidence)).stream().toList();
    }

    private static @Nullable Fact at(Passage passage, int token) {
        String word = passage.tokens.get(token).folded();
        if (word.endsWith("+")) {
            int age = Amount.digits(word.substring(0, word.length() - 1));
            boolean counts = token + 1 < passage.tokens.size() && Noun.at(passage, token + 1) == Noun.DWELLINGS;
            return age >= 12 && age <= 90 && !counts ? fact(passage, token, token, age + "+", 0.85) : null;
        }
        int age = Amount.digits(word);
        boolean plus = passage.near(token, 1).startsWith("plus");
        if (age >= 40 && age <= 90 && plus && passage.gapBefore(token + 1).equals("-")) {
            return fact(passage, token, token + 1, age + "+", 0.8);
        }
        if (word.equals("boven") || passage.near(token, 1).equals("jaar") && Set.of("ouder", "en").contains(passage.near(token, 2))) {
            return above(passage, token);
        }
        Amount range = Amount.at(passage, token);
        if (range == null || range.product() || range.min() == range.max() || range.max() > OLDEST || range.max() <= 3) {
            return null;
        }
        return range(passage, range);
    }

    private static @Nullable Fact range(Passage passage, Amount range) {
        boolean labelled = passage.fields().is(range.first(), Label.AGE);
        boolean years = YEARS.contains(passage.near(range.last(), 1));
        boolean people = passage.shortlyBefore(range.first(), 5, PERSONS);
        boolean old = range.min() >= 12 && range.max() >= 16 && range.max() - range.min() >= 2;
        boolean term = passage.shortlyBefore(range.first(), 8, TERMS) && !passage.shortlyBefore(range.first(), 3, PERSONS);
        boolean counts = range.last() + 1 < passage.tokens.size() && !years && Noun.at(passage, range.last() + 1) != null;
        boolean bracket = range.first() > 0 && passage.gapBefore(range.first()).indexOf('(') >= 0;
        if (labelled) {
            return fact(passage, range.first(), range.last(), range.value(), 0.95);
        }
        boolean area = passage.near(range.last(), 1).startsWith("m");
        if (!old || term || counts || area) {
            return null;
        }
        boolean between = passage.near(range.first(), -1).equals("tussen") || passage.near(range.first(), -2).equals("tussen");
        boolean sure = years || (bracket && people) || (between && people && passage.cues.beforeInClause(range.first(), 8, Cue.PRESENT) || between && years);
        return sure || (people && (passage.near(range.first(), -1).equals("van") || between || bracket))
                ? fact(passage, range.first(), range.last(), range.value(), years ? 0.85 : 0.7) : null;
    }

    /** "boven de dertig", "25 jaar en ouder", "27 jaar of ouder". */
    private static @Nullable Fact above(Passage passage, int token) {
        boolean above = passage.tokens.get(token).folded().equals("boven");
        int at = above ? (passage.near(token, 1).equals("de") ? token + 2 : token + 1) : token;
        if (at >= passage.tokens.size() || passage.near(token, at - token).isEmpty()) {
            return null;
        }
        int age = Amount.number(passage, at);
        boolean older = passage.near(token, 2).equals("ouder") || passage.near(token, 3).equals("ouder");
        boolean fits = age >= 16 && age <= 90 && (above ? passage.sentenceNames(token, PERSONS) : older);
        return fits ? fact(passage, token, at, age + "+", 0.7) : null;
    }

    /** "de jongste is 31 en de oudste 64". */
    private static @Nullable Fact youngestAndOldest(Passage passage) {
        for (int i = 0; i + 1 < passage.tokens.size(); i++) {
            if (passage.tokens.get(i).folded().equals("jongste")) {
                int young = numberAfter(passage, i, 3);
                for (int j = i + 1; j <= i + 8 && !passage.near(i, j - i).isEmpty(); j++) {
                    int old = passage.near(i, j - i).equals("oudste") ? numberAfter(passage, j, 3) : -1;
                    if (young > 0 && old > young && old <= OLDEST) {
                        return fact(passage, i, j, young + "-" + old, 0.75);
                    }
                }
            }
        }
        return null;
    }

    private static int numberAfter(Passage passage, int token, int distance) {
        for (int i = 1; i <= distance && !passage.near(token, i).isEmpty(); i++) {
            int number = Amount.number(passage, token + i);
            if (number > 0) {
                return number;
            }
        }
        return -1;
    }

    private static Fact fact(Passage passage, int first, int last, String age, double confidence) {
        return new Fact(FactField.AGE, age, passage.quote(first, last), passage.source, passage.isAttachment() ? confidence - 0.1 : confidence);
    }
}
