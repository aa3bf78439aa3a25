package nl.collectieveinbox.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts without a noun behind them: what they count stands elsewhere. */
final class Referred {

    private static final int FAR_BACK = 40;
    private static final Set<String> OURS = Set.of("onze", "de", "deze", "die", "alle", "het", "mijn", "hun", "haar", "zijn", "jullie", "our", "unserer");
    private static final Set<String> TOTAL = Set.of("totaal", "totale", "total");
    private static final Set<String> THESE = Set.of("die", "deze");

    private Referred() {}

    static @Nullable Counted counted(Passage passage, Amount amount) {
        Counted found = behindWord(passage, amount);
        found = found != null ? found : numberOf(passage, amount);
        found = found != null ? found : answer(passage, amount);
        found = found != null ? found : stuks(passage, amount);
        found = found != null ? found : backward(passage, amount);
        return found != null ? found : all(passage, amount);
    }

    /** "12 voor onze cliënten", "acht van onze jonge cliënten". */
    private static @Nullable Counted behindWord(Passage passage, Amount amount) {
        String link = passage.near(amount.last(), 1);
        boolean ours = OURS.contains(passage.near(amount.last(), 2));
        if (!link.equals("voor") && !(ours && (link.equals("van") || link.equals("of")))) {
            return null;
        }
        for (int i = ours ? 3 : 2; i <= (ours ? 5 : 2); i++) {
            int at = amount.last() + i;
            if (passage.near(amount.last(), i).isEmpty() || Amount.number(passage, at) > 0) {
                return null;
            }
            if (Noun.at(passage, at) == Noun.PEOPLE) {
                return new Counted(passage, amount, Noun.PEOPLE, at, at, null);
            }
        }
        return null;
    }

    /** "aantal bewoners is 12" */
    private static @Nullable Counted numberOf(Passage passage, Amount amount) {
        for (int i = 1; i <= 3 && !passage.near(amount.first(), -i).isEmpty(); i++) {
            Noun noun = Noun.at(passage, amount.first() - i);
            if (noun != null && passage.near(amount.first(), -i - 1).equals("aantal")) {
                return new Counted(passage, amount, noun, amount.first() - i, amount.last(), null);
            }
        }
        return null;
    }

    /** "Hoeveel cliënten? 6" */
    private static @Nullable Counted answer(Passage passage, Amount amount) {
        int first = amount.first();
        boolean begins = first > 1 && passage.tokens.get(first - 1).sentence() != passage.tokens.get(first).sentence() && passage.gapBefore(first).indexOf('?') >= 0;
        Noun noun = null;
        for (int i = 1; begins && i <= 7 && passage.near(first - 1, 1 - i).length() > 0; i++) {
            noun = noun == null ? Noun.at(passage, first - i) : noun;
            if (noun != null && passage.near(first - 1, 1 - i).equals("hoeveel")) {
                return new Counted(passage, amount, noun, first, amount.last(), noun == Noun.PEOPLE ? Label.PLACES : Label.UNITS);
            }
        }
        return null;
    }

    /** "studio's, 12 stuks" */
    private static @Nullable Counted stuks(Passage passage, Amount amount) {
        for (int i = 1; passage.near(amount.last(), 1).equals("stuks") && i <= 6 && !passage.near(amount.first(), -i).isEmpty(); i++) {
            Noun noun = Noun.at(passage, amount.first() - i);
            if (noun != null) {
                return new Counted(passage, amount, noun, amount.last() + 1, amount.last() + 1, null);
            }
        }
        return null;
    }

    /** "in totaal 12", "10 in totaal", "Totaal | 18", "het zijn er veertien": of what was named last before it. */
    private static @Nullable Counted backward(Passage passage, Amount amount) {
        int first = amount.first();
        int last = amount.last();
        boolean row = first > 0 && TOTAL.contains(passage.tokens.get(first - 1).folded()) && isCell(passage.gapBefore(first));
        boolean before = TOTAL.contains(passage.near(first, -1));
        boolean after = passage.near(last, 1).equals("in") && TOTAL.contains(passage.near(last, 2));
        boolean them = passage.near(first, -1).equals("er") && endsPhrase(passage, last + 1) && amount.max() > 2;
        if (!row && !before && !after && !them) {
            return null;
        }
        for (int at = first - 1; at >= Math.max(0, first - FAR_BACK) && (row || passage.tokens.get(first).sentence() - passage.tokens.get(at).sentence() <= (them ? 1 : 0)); at--) {
            Noun noun = Noun.at(passage, at);
            if (noun != null) {
                return new Counted(passage, amount, noun, row || them ? last : at, last, null);
            }
        }
        return null;
    }

    private static boolean isCell(String gap) {
        return gap.indexOf('\t') >= 0 || gap.indexOf('|') >= 0 || gap.indexOf('\n') >= 0 || gap.indexOf(':') >= 0;
    }

    private static boolean endsPhrase(Passage passage, int token) {
        return token >= passage.tokens.size() || passage.tokens.get(token).clause() != passage.tokens.get(token - 1).clause()
                || Set.of("en", "die", "met", "in", "maar").contains(passage.tokens.get(token).folded());
    }

    private static @Nullable Counted all(Passage passage, Amount amount) {
        String before = passage.near(amount.first(), -1);
        boolean all = (before.equals("alle") || passage.near(amount.first(), -2).equals("voor") && THESE.contains(before)) && amount.min() > 2;
        return amount.product() || all ? new Counted(passage, amount, Noun.PEOPLE, amount.last(), amount.last(), null) : null;
    }
}
