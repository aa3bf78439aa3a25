package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many lists of phrases, found in a passage in one pass, each with what it means.
 *
 * <p>Words are folded and stand apart by a space. One that ends in {@code *} stands for every word that begins so (the first
 * of a phrase needs four letters then), {@code ..} for at most six other words of the same sentence.
 */
final class PhraseTable<T> {

    private static final int KEY = 4;
    private static final int FARTHEST = 6;
    private static final Word SOME = new Word("..", false);

    private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
    private final Map<String, List<Entry<T>>> byStart = new HashMap<>();
    private final Across across;

    PhraseTable(Across across) {
        this.across = across;
    }

    /** What may stand between two words of a phrase. */
    enum Across {
        /** Anything within a sentence: "zoeken, graag snel, een huis". */
        SENTENCE,
        /** No comma, bracket or colon: "willen huren, alle op een etage" is no "huren alle". */
        PART
    }

    /** Where a phrase stands: its first and its last token. */
    record Hit<T>(T meaning, int first, int last) {}

    private record Entry<T>(T meaning, List<Word> words) {}

    private record Word(String letters, boolean open) {

        static Word of(String written) {
            boolean open = written.endsWith("*");
            return written.equals("..") ? SOME : new Word(open ? written.substring(0, written.length() - 1) : written, open);
        }

        boolean is(String there) {
            return open ? there.startsWith(letters) : there.equals(letters);
        }
    }

    PhraseTable<T> add(T meaning, String... phrases) {
        for (String phrase : phrases) {
            List<Word> words = List.of(phrase.split(" ")).stream().map(Word::of).toList();
            Word first = words.getFirst();
            if (first.open && first.letters.length() < KEY) {
                throw new IllegalArgumentException(phrase);
            }
            Map<String, List<Entry<T>>> map = first.open ? byStart : byWord;
            map.computeIfAbsent(first.open ? first.letters.substring(0, KEY) : first.letters, key -> new ArrayList<>()).add(new Entry<>(meaning, words));
        }
        return this;
    }

    /** All places, in order. */
    List<Hit<T>> in(Passage passage) {
        List<Hit<T>> hits = new ArrayList<>();
        for (int i = 0; i < passage.tokens.size(); i++) {
            String word = passage.tokens.get(i).folded();
            at(passage, i, byWord.get(word), hits);
            if (word.length() >= KEY) {
                at(passage, i, byStart.get(word.substring(0, KEY)), hits);
            }
        }
        return hits;
    }

    private void at(Passage passage, int first, @Nullable List<Entry<T>> entries, List<Hit<T>> hits) {
        if (entries != null) {
            for (Entry<T> entry : entries) {
                int last = end(passage, first, entry.words);
                if (last >= 0) {
                    hits.add(new Hit<>(entry.meaning, first, last));
                }
            }
        }
    }

    private int end(Passage passage, int first, List<Word> words) {
        int at = first;
        for (int i = 0; i < words.size(); i++, at++) {
            if (words.get(i) == SOME) {
                at = next(passage, first, at, words.get(++i));
            } else if (across == Across.PART && i > 0 && at < passage.tokens.size() && isApart(passage.gapBefore(at))) {
                return -1;
            }
            if (at < 0 || !words.get(i).is(passage.near(first, at - first))) {
                return -1;
            }
        }
        return at - 1;
    }

    private static boolean isApart(String gap) {
        return gap.indexOf(',') >= 0 || gap.indexOf('(') >= 0 || gap.indexOf(')') >= 0 || gap.indexOf(':') >= 0;
    }

    private static int next(Passage passage, int first, int from, Word word) {
        for (int i = from; i <= from + FARTHEST; i++) {
            if (word.is(passage.near(first, i - first))) {
                return i;
            }
        }
        return -1;
    }
}
