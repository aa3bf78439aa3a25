package nl.collectieveinbox.recognition;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Places that a later word wishes for: "Nu zitten wij in Dordrecht; vestiging binnen dezelfde gemeente is nodig", "Zwijndrecht: wij willen daar …". */
final class PlaceReferences {

    private static final Set<String> SAME = Set.of("dezelfde", "zelfde", "eigen", "beide", "elke", "iedere", "deze", "die", "ieder", "same");
    private static final Set<String> POINTS = Set.of("deze", "die");
    private static final Set<String> KINDS = Set.of("gemeente", "gemeenten", "gemeentes", "dorp", "stad", "plaats", "plaatsen", "woonplaats", "grenzen",
            "gemeentegrenzen", "grondgebied", "town", "municipality");
    private static final Set<String> INSIDE = Set.of("stadsgrenzen", "gemeentegrenzen", "dorpsgrenzen", "grondgebied");
    private static final Set<String> IN = Set.of("in", "binnen", "op", "within");
    private static final Set<String> THERE = Set.of("daar", "daarheen", "aldaar", "there", "hierop", "daarop");

    private static final Set<String> WANTS = Set.of("willen", "wil", "zoeken", "zoekt", "nodig", "realiseren", "graag", "behoefte", "bouwen", "huren",
            "starten", "openen", "zouden", "zou", "regelen", "begin",
            "beginnen", "vestigen", "moet", "moeten", "terecht", "want", "need", "kunnen");
    private static final int FAR = 10;

    private PlaceReferences() {}

    /** The runs that a later word of the passage wishes for. */
    static Set<PlaceRun> pointedAt(Passage passage, List<PlaceRun> runs) {
        Set<PlaceRun> pointed = Collections.newSetFromMap(new IdentityHashMap<>());
        int run = -1;
        for (int i = 0; i < passage.tokens.size() && !runs.isEmpty(); i++) {
            while (run + 1 < runs.size() && runs.get(run + 1).last() < i) {
                run++;
            }
            if (run >= 0 && pointsBack(passage, i, runs.get(run))) {
                pointed.add(runs.get(run));
            }
        }
        return pointed;
    }

    private static boolean pointsBack(Passage passage, int token, PlaceRun run) {
        String word = passage.tokens.get(token).folded();
        if (INSIDE.contains(word)) {
            return passage.shortlyBefore(token, 3, IN);
        }
        boolean asks = passage.cues.clause(token, Cue.ASKS) && !passage.cues.clause(token, Cue.ENDS) && !passage.cues.beforeInClause(token, 3, Cue.PRESENT);
        if (THERE.contains(word)) {
            return wants(passage, token) && !passage.cues.clause(token, Cue.ENDS) && !passage.cues.beforeInClause(token, 3, Cue.PRESENT)
                    && passage.tokens.get(token).sentence() - passage.tokens.get(run.last()).sentence() <= 1;
        }
        boolean place = token + 1 < passage.tokens.size() && passage.mentioned(token + 1, Mention.Meaning.MUNICIPALITY);
        if (!KINDS.contains(word) || place) {
            return false;
        }
        String before = passage.near(token, -1);
        boolean here = (before.equals("het") || before.equals("ons") || before.equals("de")) && passage.shortlyBefore(token, 4, Set.of("hier"))
                || before.equals("de") && passage.near(token, -2).equals("binnen") && passage.cues.sentence(token, Cue.ASKS);
        boolean same = SAME.contains(before) && passage.shortlyBefore(token, 4, IN);
        return here || same && (asks || !POINTS.contains(before));
    }

    private static boolean wants(Passage passage, int token) {
        int clause = passage.tokens.get(token).clause();
        for (int at = Math.max(0, token - FAR); at < Math.min(token + FAR, passage.tokens.size()); at++) {
            if (passage.tokens.get(at).clause() == clause && WANTS.contains(passage.tokens.get(at).folded())) {
                return true;
            }
        }
        return false;
    }
}
