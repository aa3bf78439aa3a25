package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many lists of phrases, found in a passage in one pass, each with what it means.
 *
 * <p>Words are folded and stand apart by a space. One that ends in {@code *} stands for every word that begins so (the first
 * of a phrase needs four letters then), {@code ..} for at most six other words of the same sentence.
 */
final class PhraseTable<T> {

    private static final int KEY = 4;
    private static final int FARTHEST = 6;

    private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
    private final Map<String, List<Entry<T>>> byStart = new HashMap<>();

    /** Where a phrase stands: its first and its last token. */
    record Hit<T>(T meaning, int first, int last) {}

    private record Entry<T>(T meaning, String[] words) {}

    PhraseTable<T> add(T meaning, String... phrases) {
        for (String phrase : phrases) {
            String[] words = phrase.split(" ");
            boolean start = words[0].endsWith("*");
            if (start && words[0].length() <= KEY) {
                throw new IllegalArgumentException(phrase);
            }
            Map<String, List<Entry<T>>> map = start ? byStart : byWord;
            map.computeIfAbsent(start ? words[0].substring(0, KEY) : words[0], key -> new ArrayList<>()).add(new Entry<>(meaning, words));
        }
        return this;
    }

    /** All places, in order. */
    List<Hit<T>> in(Passage passage) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int i = 0; i < passage.tokens.size(); i++) {
            String word = passage.tokens.get(i).folded();
            at(passage, i, byWord.getOrDefault(word, List.of()), hits);
            if (word.length() >= KEY) {
                at(passage, i, byStart.getOrDefault(word.substring(0, KEY), List.of()), hits);
            }
        }
        return hits;
    }

    private static <T> void at(Passage passage, int first, List<Entry<T>> entries, List<Hit<T>> hits) {
        for (Entry<T> entry : entries) {
            int last = end(passage, first, entry.words);
            if (last >= 0) {
                hits.add(new Hit<>(entry.meaning, first, last));
            }
        }
    }

    private static int end(Passage passage, int first, String[] words) {
        int at = first;
        for (int i = 0; i < words.length; i++, at++) {
            if (words[i].equals("..")) {
                at = next(passage, first, at, words[++i]);
            } else if (i > 0 && at < passage.tokens.size() && isApart(passage.gapBefore(at))) {
                return -1;
            }
            if (at < 0 || !matches(passage.near(first, at - first), words[i])) {
                return -1;
            }
        }
        return at - 1;
    }

    /** "Willen huren, alle op een etage" is no "huren alle". */
    private static boolean isApart(String gap) {
        return gap.indexOf(',') >= 0 || gap.indexOf('(') >= 0 || gap.indexOf(')') >= 0 || gap.indexOf(':') >= 0;
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
}
