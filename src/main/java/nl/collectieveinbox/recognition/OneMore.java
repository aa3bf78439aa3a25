package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "… en één appartement extra voor het team", "een achtste appartement als steunpunt": one more than was counted. */
final class OneMore {

    private static final int REACH = 40;
    private static final Set<String> LINKS = Set.of("plus", "en", "met", "inclusief", "daarnaast", "ook");
    private static final Set<String> FOR = Set.of("extra", "steunpunt", "team", "kantoor", "slaapwacht", "begeleiding", "teamruimte",
            "logeerappartement", "personeel", "hulppost", "nachtdienst");
    private static final List<String> ORDINALS = List.of("", "", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
            "tiende", "elfde", "twaalfde", "dertiende");

    private OneMore() {}

    /** Replaces the number of dwellings when one is added behind it. */
    static void add(List<Fact> facts, @Nullable Counted counted) {
        if (counted == null || counted.amount().min() != counted.amount().max() || counted.label() != null
                || counted.passage().cues.before(counted.amount().first(), 3, Cue.TOTAL)) {
            return;
        }
        Passage passage = counted.passage();
        int number = counted.amount().max();
        for (int i = counted.last() + 1; i < Math.min(passage.tokens.size(), counted.last() + REACH); i++) {
            String word = passage.tokens.get(i).folded();
            boolean home = i + 1 < passage.tokens.size() && Noun.at(passage, i + 1) == Noun.DWELLINGS;
            boolean one = home && Amount.number(passage, i) == 1 && (LINKS.contains(passage.near(i, -1)) || passage.gapBefore(i).indexOf('+') >= 0);
            boolean next = home && number + 1 < ORDINALS.size() && word.equals(ORDINALS.get(number + 1));
            if (next || (one && purpose(passage, i))) {
                facts.replaceAll(fact -> fact.field() == FactField.UNITS && fact.value().equals("" + number)
                        ? new Fact(FactField.UNITS, "" + (number + 1), fact.quote(), fact.source(), fact.confidence() - 0.1) : fact);
                return;
            }
        }
    }

    private static boolean purpose(Passage passage, int token) {
        for (int i = 1; i <= 6; i++) {
            if (FOR.contains(passage.near(token, i))) {
                return true;
            }
        }
        return false;
    }
}
