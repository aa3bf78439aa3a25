package nl.collectieveinbox.recognition;

import java.util.Set;

/** Places where housing shall not be: "niet in Dordrecht", "Dordrecht valt af". */
final class PlaceRefusals {

    private static final Set<String> EXCLUDES_AFTER = Set.of("afvallen", "uitgesloten", "uitgezonderd", "ongeschikt", "vallen");
    private static final Set<String> THERE = Set.of("dat", "die", "daar", "deze");
    /** What may stand between "niet" and the place it refuses. */
    private static final Set<String> BETWEEN = Set.of("in", "te", "naar", "de", "het", "gemeente", "gemeenten", "wijk", "weer", "opnieuw", "liever",
            "voor", "plaats", "plek", "per", "se", "perse", "meer", "ook",
            "locatie", "buurt", "stad", "van", "op", "zijnde", "verder", "omgeving", "inwoners", "for", "um", "interesse", "optie");
    private static final Set<String> WITHOUT = Set.of("behalve", "uitgezonderd", "exclusief", "except", "behoudens", "afgezien", "uitzondering", "uitgesloten");
    /** Behind "niet" these do not refuse the place. */
    private static final Set<String> ONWARD = Set.of("alleen", "meer", "ver");

    private PlaceRefusals() {}

    static boolean refuses(PlaceRun run) {
        Passage passage = run.passage();
        int first = run.first();
        for (int i = 1; i <= 4; i++) {
            String word = passage.near(first, -i);
            if (word.isEmpty() || (i > 1 && passage.gapBefore(first - i + 1).indexOf(',') >= 0)) {
                break;
            }
            if (passage.cues.at(first - i, Cue.NOT)) {
                return !ONWARD.contains(passage.near(first, -i + 1)) && (WITHOUT.contains(word) || bare(passage, first, i));
            }
        }
        return isRefused(run) || isLeftOut(run);
    }

    /** Nothing but small words between "niet" and the place. */
    private static boolean bare(Passage passage, int first, int distance) {
        for (int i = 1; i < distance; i++) {
            if (!BETWEEN.contains(passage.near(first, -i))) {
                return false;
            }
        }
        return true;
    }

    /** "Dordrecht niet,", "Dordrecht valt af", "in De Weren is het niet mogelijk". */
    private static boolean isRefused(PlaceRun run) {
        Passage passage = run.passage();
        int last = run.last();
        for (int i = 1; i <= 9; i++) {
            String word = passage.near(last, i);
            if (word.isEmpty() || passage.tokens.get(last + i).clause() != passage.tokens.get(last).clause()) {
                return false;
            }
            boolean ends = passage.near(last, i + 1).isEmpty() || passage.tokens.get(last + i + 1).clause() != passage.tokens.get(last).clause();
            String next = passage.near(last, i + 1);
            boolean fallsOff = (word.equals("valt") || word.equals("vallen")) && (next.equals("af") || passage.near(last, i + 2).equals("af"));
            boolean impossible = i <= 5 && word.equals("niet") && (Set.of("mogelijk", "geschikt", "wenselijk", "gewenst", "wensen", "bespreekbaar", "in",
                    "te").contains(next)
                    ? !next.equals("in") || passage.near(last, i + 2).equals("aanmerking") : ends && (i <= 2 || i == 3 && passage.near(last,
                            2).equals("liever")));
            if (fallsOff || impossible || i <= 5 && EXCLUDES_AFTER.contains(word) || (word.equals("geen") && next.equals("optie"))) {
                return true;
            }
        }
        return false;
    }

    /** "In Dordrecht zit al een ander, dus dat slaan we over": said of the last place before it. */
    private static boolean isLeftOut(PlaceRun run) {
        Passage passage = run.passage();
        for (int i = run.last() + 1; i < Math.min(run.last() + 30, passage.tokens.size()); i++) {
            boolean sameBreath = passage.tokens.get(i).sentence() == passage.tokens.get(run.last()).sentence();
            if (!sameBreath || passage.mentioned(i, Mention.Meaning.MUNICIPALITY) || passage.mentioned(i, Mention.Meaning.NEIGHBOURHOOD)) {
                return false;
            }
            boolean skipped = passage.near(i, 0).equals("over") && passage.shortlyBefore(i, 3, Set.of("slaan", "sla"));
            boolean falls = passage.near(i, 0).equals("af") && passage.shortlyBefore(i, 2, Set.of("valt", "vallen"));
            if ((skipped || falls) && passage.shortlyBefore(i, 5, THERE)) {
                return true;
            }
        }
        return false;
    }
}
