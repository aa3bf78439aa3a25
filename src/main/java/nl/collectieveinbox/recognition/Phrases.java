package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases in a passage, in one pass over its words.
 *
 * <p>Words are folded and stand apart by a space: {@code op zoek naar}. One that ends in {@code *} stands for every word
 * that begins so (four letters at least), {@code ..} for at most six other words of the same sentence.
 */
final class Phrases {

    private static final int KEY = 4;
    private static final int FARTHEST = 6;

    private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

    private Phrases() {}

    static Phrases of(String... phrases) {
        Phrases all = new Phrases();
        for (String phrase : phrases) {
            String[] words = phrase.split(" ");
            all.byFirstWord.computeIfAbsent(key(words[0].replace("*", "")), key -> new ArrayList<>()).add(words);
        }
        return all;
    }

    /** Where a phrase stands: its first and its last word. */
    record Hit(Passage passage, int first, int last) {

        int sentence() {
            return passage.tokens.get(first).sentence();
        }

        /** The word so many places behind it, see {@link Passage#near}. */
        String word(int offset) {
            return passage.near(last, offset);
        }

        /** As it stands, folded. */
        String words() {
            return passage.folded.substring(passage.tokens.get(first).start(), passage.tokens.get(last).end());
        }
    }

    /** All places, in order; one for each first word. */
    List<Hit> in(Passage passage) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < passage.tokens.size(); i++) {
            Hit hit = at(passage, i);
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }

    private @Nullable Hit at(Passage passage, int first) {
        for (String[] words : byFirstWord.getOrDefault(key(passage.tokens.get(first).folded()), List.of())) {
            int last = end(passage, first, words);
            if (last >= 0) {
                return new Hit(passage, first, last);
            }
        }
        return null;
    }

    private static int end(Passage passage, int first, String[] words) {
        int at = first;
        for (int i = 0; i < words.length; i++, at++) {
            if (words[i].equals("..")) {
                at = next(passage, first, at, words[++i]);
            }
            if (at < 0 || !matches(passage.near(first, at - first), words[i])) {
                return -1;
            }
        }
        return at - 1;
    }

    private static int next(Passage passage, int first, int from, String word) {
        for (int i = from; i <= from + FARTHEST; i++) {
            if (matches(passage.near(first, i - first), word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(String word, String pattern) {
        return pattern.endsWith("*") ? word.startsWith(pattern.substring(0, pattern.length() - 1)) : word.equals(pattern);
    }

    private static String key(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }
}
