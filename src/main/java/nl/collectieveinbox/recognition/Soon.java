package nl.collectieveinbox.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Zo snel mogelijk", "per direct": wanted, without a day. */
record Soon(Passage passage, int first, int last) {

    private static final Set<String> BEGINS = Set.of("zsm", "asap", "spoedig", "z", "zo", "per", "met", "onmiddellijk", "snelst", "as");

    /** Where it is said of anything but an answer, or null. */
    static @Nullable Soon in(Reading reading) {
        for (Passage passage : reading.passages) {
            for (int i = 0; i < passage.tokens.size(); i++) {
                int last = BEGINS.contains(passage.tokens.get(i).folded()) ? soonEnd(passage, i) : -1;
                if (last >= 0 && !passage.cues.clause(i, Cue.OFFICE) && !passage.cues.sentence(i, Cue.OFFICE)) {
                    return new Soon(passage, i, last);
                }
            }
        }
        return null;
    }

    private static int soonEnd(Passage passage, int i) {
        String word = passage.tokens.get(i).folded();
        String next = passage.near(i, 1);
        String after = passage.near(i, 2);
        boolean asap = word.equals("zsm") || word.equals("asap") || word.equals("spoedig") && next.equals("mogelijk");
        boolean letters = word.equals("z") && next.equals("s") && after.equals("m");
        boolean soSoon = word.equals("zo") && Set.of("snel", "spoedig", "gauw", "vlug").contains(next) && Set.of("mogelijk", "als").contains(after);
        boolean directly = (word.equals("per") || word.equals("met")) && (next.equals("direct") || next.equals("directe")
                || next.equals("onmiddellijke") || next.equals("ommegaande"))
                || word.equals("onmiddellijk") || word.equals("snelst") && next.equals("mogelijk");
        boolean english = word.equals("as") && next.equals("soon") && after.equals("as");
        return asap || directly ? i + (asap && next.equals("mogelijk") || directly ? 1 : 0) : letters || soSoon || english ? i + 2 : -1;
    }
}
