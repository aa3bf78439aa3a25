package nl.collectieveinbox.recognition;

import java.util.Set;

/** Which of the places that are wished for comes first. */
final class PlaceRanks {

    private static final Set<String> SECOND = Set.of("eventueel", "evt", "anders", "desnoods", "2e", "2de", "tweede", "alternatief", "alternatieven",
            "desgewenst", "otherwise", "secundair", "uitwijken",
            "reserve", "noodgeval", "reservelocatie", "secondly", "notfalls", "nood", "alternatieve", "ersatzweise");
    private static final Set<String> ALSO = Set.of("ook", "eveneens", "tevens", "evengoed", "also", "too", "eventueel", "auch");
    private static final Set<String> WELL = Set.of("goed", "kan", "kunnen", "mag", "mogen", "prima", "mogelijk", "bespreekbaar", "acceptabel", "ok", "oke",
            "okay", "denkbaar", "fijn", "optie", "fine",
            "acceptable", "zou", "te", "welkom", "possible", "aanvaardbaar", "akkoord");
    private static final Set<String> POSSIBLE = Set.of("bespreekbaar", "alternatief", "acceptabel", "aanvaardbaar");
    private static final int WIDE = 8;

    private PlaceRanks() {}

    static boolean isPreferred(PlaceRun run) {
        Passage passage = run.passage();
        Cues cues = passage.cues;
        if (passage.shortlyBefore(run.first(), 5, Set.of("tweede"))) {
            return false;
        }
        boolean before = cues.beforeInClause(run.first(), 6, Cue.PREFERS);
        boolean after = cues.after(run.last(), 4, Cue.PREFERS) || (passage.near(run.last(), 1).equals("1e") || passage.near(run.last(), 1).equals("eerste"));
        return before || after;
    }

    static boolean isSecond(PlaceRun run) {
        Passage passage = run.passage();
        String next = passage.near(run.last(), 1);
        boolean ranked = next.equals("2e") || next.equals("tweede");
        boolean before = passage.shortlyBeforeInClause(run.first(), 4, SECOND) || passage.near(run.first(), -1).equals("anders");
        boolean behind = SECOND.contains(next) && run.last() + 1 < passage.tokens.size()
                && passage.tokens.get(run.last() + 1).clause() == passage.tokens.get(run.last()).clause();
        boolean labelled = run.passage().fields().label(run.first()) == Label.MUNICIPALITY && passage.shortlyBefore(run.first(), 4, SECOND);
        return labelled || ranked || before || behind || isIfNot(run) || isPlanB(run) || isGoodToo(run) || isNotRuledOut(run);
    }

    /** "Mocht dat niet lukken, dan kan het ook in Zwijndrecht", "lukt dat niet, dan wijken we uit naar Sliedrecht". */
    private static boolean isIfNot(PlaceRun run) {
        Passage passage = run.passage();
        boolean then = false;
        for (int i = 1; i <= 2 * WIDE && !passage.near(run.first(), -i).isEmpty(); i++) {
            String word = passage.near(run.first(), -i);
            then |= word.equals("dan") || word.equals("wijken") || word.equals("then");
            if (then && (word.equals("niet") || word.equals("not")) && !passage.near(run.first(), -i + 1).equals("alleen")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlanB(PlaceRun run) {
        Passage passage = run.passage();
        boolean as = passage.near(run.last(), 1).equals("als") || passage.near(run.last(), 1).equals("is") || passage.near(run.last(), 1).equals("as");
        for (int i = 1; i <= 4; i++) {
            String word = passage.near(run.last(), i);
            boolean secondary = SECOND.contains(word) || word.equals("plan") && passage.near(run.last(), i + 1).equals("b");
            if (as && secondary || POSSIBLE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Papendrecht is voor de meeste ouders ook acceptabel", "Sliedrecht mag ook", "ook Zwijndrecht is prima". */
    private static boolean isGoodToo(PlaceRun run) {
        Passage passage = run.passage();
        int last = run.last();
        int clause = passage.tokens.get(last).clause();
        boolean also = passage.shortlyBeforeInClause(run.first(), 3, ALSO);
        boolean well = passage.shortlyBeforeInClause(run.first(), 5, Set.of("kan", "mag", "zou", "may", "could"));
        for (int at = last + 1; at <= last + WIDE && at < passage.tokens.size() && passage.tokens.get(at).clause() == clause; at++) {
            also |= ALSO.contains(passage.tokens.get(at).folded());
            well |= WELL.contains(passage.tokens.get(at).folded());
        }
        return also && well;
    }

    /** "Hardinxveld sluiten ze niet uit". */
    static boolean isNotRuledOut(PlaceRun run) {
        Passage passage = run.passage();
        for (int i = 1; i <= 5; i++) {
            if (passage.near(run.last(), i).equals("niet") && passage.near(run.last(), i + 1).startsWith("uit")
                    && (passage.near(run.last(), i + 1).startsWith("uitge") || passage.near(run.last(), 1).startsWith("slui"))) {
                return true;
            }
        }
        return false;
    }
}
