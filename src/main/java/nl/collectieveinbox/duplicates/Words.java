package nl.collectieveinbox.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How much two texts share, by runs of three words; linear in their length. */
final class Words {

    private static final int RUN = 3;
    private static final int FEWEST = 20;
    private static final double NEAR = 0.8;

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** Nearly all of each stands in the other, and both name the same numbers; of a few words nothing can be said. */
    static boolean nearlyEqual(Saying one, Saying other) {
        return one.words().size() >= FEWEST && other.words().size() >= FEWEST && one.numbers().equals(other.numbers())
                && shared(one.runs(), other.runs()) >= NEAR && shared(other.runs(), one.runs()) >= NEAR;
    }

    private static double shared(Set<String> of, Set<String> in) {
        return (double) of.stream().filter(in::contains).count() / of.size();
    }

    static Set<String> runs(List<String> words) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    /** The words with a digit in them. */
    static Set<String> numbers(List<String> words) {
        Set<String> numbers = new HashSet<>();
        for (String word : words) {
            if (hasDigit(word)) {
                numbers.add(word);
            }
        }
        return numbers;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
