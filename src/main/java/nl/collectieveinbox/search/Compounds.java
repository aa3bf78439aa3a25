package nl.collectieveinbox.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes Dutch compounds apart: {@code wooneenheden} is {@code woon} and {@code eenheden}, {@code begeleidingsvisie} is
 * {@code begeleiding} and {@code visie}. A word that is not known throughout gives its last and first known part.
 */
final class Compounds {

    private static final int SHORTEST_COMPOUND = 7;
    private static final int LONGEST_COMPOUND = 60;
    private static final int SHORTEST_PART = 3;
    /** A part found without understanding the rest must be longer: "ton" is not in "betonvloer". */
    private static final int SHORTEST_LOOSE_PART = 4;
    private static final List<String> LINKS = List.of("s", "", "e", "en", "er", "n");

    private Compounds() {}

    /** The parts of a folded word; empty when it is no compound that we know. */
    static List<String> parts(String word) {
        if (word.length() < SHORTEST_COMPOUND || word.length() > LONGEST_COMPOUND || Lexicon.knows(word)) {
            return List.of();
        }
        List<String> whole = throughout(word);
        return whole == null ? atTheEnds(word) : whole;
    }

    /** Fewest parts that make up the word, links between them left out; best[i] holds those of the first i letters. */
    private static @Nullable List<String> throughout(String word) {
        int length = word.length();
        boolean[] begins = new boolean[length];
        for (int start = 0; start < length; start++) {
            begins[start] = Lexicon.begins(word, start);
        }
        List<@Nullable List<String>> best = new ArrayList<>();
        best.add(List.of());
        for (int end = 1; end <= length; end++) {
            best.add(null);
            for (int start = 0; start <= end - SHORTEST_PART; start++) {
                if (!begins[start]) {
                    continue;
                }
                List<String> before = start == 0 ? List.of() : beforeLink(word, best, start);
                List<String> known = best.get(end);
                if (before != null && (known == null || before.size() + 1 < known.size())
                        && Lexicon.knows(word.substring(start, end))) {
                    List<String> parts = new ArrayList<>(before);
                    parts.add(word.substring(start, end));
                    best.set(end, parts);
                }
            }
        }
        return best.get(length);
    }

    private static @Nullable List<String> beforeLink(String word, List<@Nullable List<String>> best, int start) {
        List<String> found = null;
        for (String link : LINKS) {
            int end = start - link.length();
            if (end > 0 && word.startsWith(link, end)) {
                List<String> parts = best.get(end);
                found = parts != null && (found == null || parts.size() < found.size()) ? parts : found;
            }
        }
        return found;
    }

    private static List<String> atTheEnds(String word) {
        List<String> parts = new ArrayList<>(2);
        for (int start = SHORTEST_PART; start <= word.length() - SHORTEST_LOOSE_PART; start++) {
            if (Lexicon.knows(word.substring(start))) {
                parts.add(word.substring(start));
                break;
            }
        }
        for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_LOOSE_PART; end--) {
            if (Lexicon.knows(word.substring(0, end))) {
                parts.add(word.substring(0, end));
                break;
            }
        }
        return parts;
    }
}
