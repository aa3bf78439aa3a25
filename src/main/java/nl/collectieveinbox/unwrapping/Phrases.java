package nl.collectieveinbox.unwrapping;

import java.util.ArrayList;
import java.util.List;

/**
 * Words and groups of words to look for in folded text, in one pass whatever their number. Each is found at the start of
 * a word only; one that ends with a {@code *} may go on, every other ends where a word ends.
 */
final class Phrases {

    private static final int LETTERS = 128;

    private final List<List<Phrase>> byFirst = new ArrayList<>();

    private Phrases(List<String> phrases) {
        for (int i = 0; i < LETTERS; i++) {
            byFirst.add(new ArrayList<>());
        }
        phrases.forEach(phrase -> byFirst.get(phrase.charAt(0)).add(new Phrase(
                phrase.endsWith("*") ? phrase.substring(0, phrase.length() - 1) : phrase, phrase.endsWith("*"))));
    }

    static Phrases of(String... phrases) {
        return new Phrases(List.of(phrases));
    }

    boolean isIn(String folded) {
        return first(folded, 0) >= 0;
    }

    /** Where the first one at or after a position begins, or -1. */
    int first(String folded, int from) {
        for (int i = from; i < folded.length(); i++) {
            if (isWordStart(folded, i) && lengthAt(folded, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** How often one is said. */
    int count(String folded) {
        int count = 0;
        for (int at = first(folded, 0); at >= 0; at = first(folded, at + 1)) {
            count++;
        }
        return count;
    }

    /** Length of the longest one that begins exactly there, 0 when none does. */
    int lengthAt(String folded, int at) {
        char c = at < folded.length() ? folded.charAt(at) : LETTERS;
        int longest = 0;
        if (c < LETTERS) {
            for (Phrase phrase : byFirst.get(c)) {
                if (phrase.text.length() > longest && folded.startsWith(phrase.text, at)
                        && (phrase.open || isWordEnd(folded, at + phrase.text.length()))) {
                    longest = phrase.text.length();
                }
            }
        }
        return longest;
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean isWordEnd(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)) || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private record Phrase(String text, boolean open) {}
}
