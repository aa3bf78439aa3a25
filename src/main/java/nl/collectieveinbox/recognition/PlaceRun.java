package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;

/** Places named in one breath: "Sliedrecht, Papendrecht of Zwijndrecht". What is said of one is said of all. */
record PlaceRun(Passage passage, List<Mention> mentions) {

    private static final int MOST = 500;
    private static final int WIDEST = 3;
    private static final Set<String> JOINS = Set.of("en", "of", "in", "te", "de", "gemeente", "gemeenten", "and", "or", "und", "oder", "wijk", "wijken",
            "resp", "evenals",
            "alsook", "respectievelijk", "zowel", "als", "rond", "omgeving", "dan", "wel");

    static List<PlaceRun> in(Passage passage, List<Mention> mentions) {
        List<PlaceRun> runs = new ArrayList<>();
        Mention previous = null;
        for (Mention mention : mentions) {
            boolean place = mention.meaning() == Meaning.MUNICIPALITY || mention.meaning() == Meaning.NEIGHBOURHOOD;
            if (!place || mention.passage() != passage || runs.size() >= MOST) {
                continue;
            }
            if (previous != null && joins(passage, previous.last(), mention.first())) {
                runs.getLast().mentions.add(mention);
            } else {
                runs.add(new PlaceRun(passage, new ArrayList<>(List.of(mention))));
            }
            previous = mention;
        }
        return runs;
    }

    private static boolean joins(Passage passage, int last, int next) {
        if (next <= last || next - last - 1 > WIDEST || passage.tokens.get(last).sentence() != passage.tokens.get(next).sentence()) {
            return next <= last;
        }
        if (closesBracket(passage, last, next)) {
            return false;
        }
        for (int i = last + 1; i < next; i++) {
            String word = passage.tokens.get(i).folded();
            // "Dordrecht 6, Papendrecht 2": so many in each.
            if (!JOINS.contains(word) && Amount.at(passage, i) == null) {
                return false;
            }
        }
        String gap = passage.gapBefore(last + 1);
        return next > last + 1 || gap.indexOf(',') >= 0 || gap.indexOf('/') >= 0 || gap.indexOf('+') >= 0 || gap.indexOf('&') >= 0;
    }

    /** "Dordrecht (niet in Crabbehof) of Zwijndrecht": what stands in brackets is a breath of its own. */
    private static boolean closesBracket(Passage passage, int last, int next) {
        int depth = 0;
        for (int i = last + 1; i <= next; i++) {
            String gap = passage.gapBefore(i);
            depth += gap.indexOf('(') >= 0 ? 1 : 0;
            depth -= gap.indexOf(')') >= 0 ? 1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    int first() {
        return mentions.getFirst().first();
    }

    int last() {
        return mentions.getLast().last();
    }
}
