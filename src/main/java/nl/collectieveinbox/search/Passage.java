package nl.collectieveinbox.search;

import java.util.List;
import nl.collectieveinbox.search.Snippets.Hit;
import org.jspecify.annotations.Nullable;

/** Hits that stand close together, and how many different clauses they answer. */
record Passage(List<Hit> hits, int clauses) {

    /** The passage of at most {@code span} chars with the most different clauses; the first when equal. */
    static @Nullable Passage best(List<Hit> hits, int span) {
        int[] counts = new int[64];
        int different = 0;
        int from = 0;
        Passage best = null;
        int most = 0;
        for (int to = 0; to < hits.size(); to++) {
            different += counts[hits.get(to).clause()]++ == 0 ? 1 : 0;
            while (from < to && hits.get(to).end() - hits.get(from).start() > span) {
                different -= --counts[hits.get(from++).clause()] == 0 ? 1 : 0;
            }
            if (different > most) {
                most = different;
                best = new Passage(hits.subList(from, hits.size()), different);
            }
        }
        return best;
    }
}
