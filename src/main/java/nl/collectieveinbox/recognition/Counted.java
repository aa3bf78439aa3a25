package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An amount with what it counts.
 *
 * @param last the last token of both
 * @param label of the form it answers, or null
 */
record Counted(Passage passage, Amount amount, Noun noun, int nounAt, int last, @Nullable Label label) {

    /** Hostile text has more amounts than any letter; no letter counts in so many places. */
    private static final int MOST = 500;
    private static final int GAP = 4;
    private static final int TIMES = 7;
    private static final List<String> PLURALS = List.of("kamerwoningen", "appartementen", "gezinswoningen", "studio", "units");
    private static final List<String> HOME_ENDINGS = List.of("woning", "appartement", "studio", "wooneenheid", "unit");
    private static final Set<String> NOT_BETWEEN = Set.of("jaar", "jarige", "jarigen", "m2", "m", "uur", "uurs", "weken", "maanden", "dagen",
            "procent", "euro",
            "km", "minuten", "van", "in", "op", "met", "per", "tot", "en", "of", "door", "bij", "clusters", "groepjes", "slaapkamers", "aan",
                    "waarvan", "om", "naar", "is", "zijn", "te", "plus", "groepen",
            "personeelsleden", "medewerkers", "keer", "avonden", "dagdelen", "fte", "begeleider", "begeleiders", "wonen", "hebben",
                    "parkeerplaatsen", "bouwlagen", "die",
            "stonden", "jarig", "nachten", "ha", "hectare", "kilometer", "locatie", "extra's");

    /** All of a passage, in order; what stands where a form asks for something else is left out. */
    static List<Counted> in(Passage passage) {
        List<Counted> found = new ArrayList<>();
        int answered = -1;
        for (Amount amount : passage.amounts()) {
            Label label = passage.fields().label(amount.first());
            boolean counts = label == Label.PLACES || label == Label.UNITS;
            if (amount.product() && found.size() < MOST) {
                homes(passage, amount, found);
            }
            boolean first = counts && amount.first() > answered;
            if (first) {
                answered = end(passage, amount.first());
                found.add(answer(passage, amount, isRow(passage, amount, answered) ? null : label, label));
            } else if (counts) {
                // "Aantal: 3 woningen (9 jongeren)"
                Counted other = counted(passage, amount);
                if (other != null && other.noun() != found.getLast().noun()) {
                    found.add(other);
                }
            } else if (!isElse(label)) {
                Counted counted = counted(passage, amount);
                if (counted != null) {
                    found.add(counted);
                }
            }
            if (found.size() >= MOST) {
                break;
            }
        }
        return found;
    }

    /** "3 driekamerwoningen waar steeds 2 jongeren wonen" counts the homes, too; houses and groups are no homes. */
    private static void homes(Passage passage, Amount amount, List<Counted> found) {
        int homes = Amount.number(passage, amount.first());
        for (int i = 1; i <= 2 && homes > 1; i++) {
            String word = passage.near(amount.first(), i);
            if (PLURALS.stream().anyMatch(word::endsWith) && !word.startsWith("groeps")) {
                Amount each = new Amount(homes, homes, amount.first(), amount.first(), false);
                found.add(new Counted(passage, each, Noun.DWELLINGS, amount.first() + i, amount.first() + i, null));
                return;
            }
        }
    }

    private static boolean isElse(@Nullable Label label) {
        return label == Label.ELSE || label == Label.AGE || label == Label.START || (label != null && label.isAboutTheSender());
    }

    /** The last token of the value of a form. */
    private static int end(Passage passage, int token) {
        int last = token;
        while (last + 1 < passage.tokens.size() && passage.fields().label(last + 1) == passage.fields().label(token)) {
            last++;
        }
        return last;
    }

    /** Several numbers in a row are for several columns. */
    private static boolean isRow(Passage passage, Amount amount, int last) {
        for (int i = amount.last() + 1; i <= last; i++) {
            String gap = passage.gapBefore(i);
            if ((gap.indexOf('\t') >= 0 || gap.indexOf('|') >= 0) && Amount.number(passage, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Counted answer(Passage passage, Amount amount, @Nullable Label kept, Label label) {
        Noun said = amount.last() + 1 < passage.tokens.size() && passage.near(amount.last(), 1).length() > 0 ? Noun.at(passage, amount.last() + 1) : null;
        Counted counted = said == null ? counted(passage, amount) : null;
        said = counted == null ? said : counted.noun();
        Noun noun = said != null ? said : label == Label.UNITS ? Noun.DWELLINGS : Noun.PEOPLE;
        int labelled = passage.fields().all().stream().filter(field -> field.first() <= amount.first() && amount.last() <= field.last())
                .mapToInt(Fields.Field::labelFirst).findFirst().orElse(amount.first());
        return new Counted(passage, amount, noun, labelled, amount.last(), kept);
    }

    private static @Nullable Counted counted(Passage passage, Amount amount) {
        if (NumberWords.persons(passage.tokens.get(amount.first()).folded()) > 0) {
            return new Counted(passage, amount, Noun.PEOPLE, amount.first(), amount.last(), null);
        }
        if (passage.near(amount.last(), 1).startsWith("kamer") && passage.gapBefore(amount.last() + 1).equals("-")) {
            // "3-kamer" is what a home is
            return null;
        }
        Counted times = Set.of("x", "maal", "keer").contains(passage.near(amount.last(), 1)) ? times(passage, amount) : null;
        if (times != null) {
            return times;
        }
        for (int i = 1; i <= GAP; i++) {
            String word = passage.near(amount.last(), i);
            int at = amount.last() + i;
            // "15 dak- en thuislozen" is one noun; "acht 70-plussers" is one too.
            boolean joined = word.equals("en") && passage.gapBefore(at).startsWith("-");
            boolean aged = i == 1 && passage.near(at, 1).startsWith("plus");
            if (word.isEmpty() || isBroken(passage.gapBefore(at))) {
                break;
            }
            Noun noun = Noun.at(passage, at);
            if (noun != null && !(word.startsWith("plus") && i == 1)) {
                return new Counted(passage, amount, noun, at, at, null);
            }
            if (!aged && !joined && (NOT_BETWEEN.contains(word) || Character.isDigit(word.charAt(0)))) {
                break;
            }
        }
        return Referred.counted(passage, amount);
    }

    /** "10 x losse 1- of 2-kamerwoning" */
    private static @Nullable Counted times(Passage passage, Amount amount) {
        for (int i = 2; i <= TIMES; i++) {
            String word = passage.near(amount.last(), i);
            if (word.isEmpty() || isBroken(passage.gapBefore(amount.last() + i))) {
                return null;
            }
            if (HOME_ENDINGS.stream().anyMatch(word::endsWith)) {
                return new Counted(passage, amount, Noun.DWELLINGS, amount.last() + i, amount.last() + i, null);
            }
        }
        return null;
    }

    private static boolean isBroken(String gap) {
        return gap.chars().anyMatch(c -> c == ';' || c == ':' || c == '.' || c == '%' || c == '|' || c == '\u20ac' || c == ',');
    }

    String word() {
        return passage.tokens.get(nounAt).folded();
    }
}
