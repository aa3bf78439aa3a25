package nl.collectieveinbox.unwrapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words and groups of words to look for in folded text, in one pass whatever their number. Each is found at the start of
 * a word only; one that ends with a {@code *} may go on, every other ends where a word ends.
 *
 * <p>Unlike the phrases of recognition these are letters as they stand on a line, signs included: "p.s.", "bijlage(n)".
 */
final class Phrases {

    private final Letter root = new Letter();

    private Phrases(List<String> phrases) {
        phrases.forEach(phrase -> {
            boolean open = phrase.endsWith("*");
            Letter last = root.path(open ? phrase.substring(0, phrase.length() - 1) : phrase);
            last.open |= open;
            last.whole |= !open;
        });
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
        int longest = 0;
        Letter letter = root;
        for (int i = at; i < folded.length(); i++) {
            letter = letter.next(folded.charAt(i));
            if (letter == null) {
                break;
            }
            if (letter.open || letter.whole && isWordEnd(folded, i + 1)) {
                longest = i + 1 - at;
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

    /** The letters that may follow one, and whether a phrase ends with it. */
    private static final class Letter {

        private char first;
        private @Nullable Letter[] next = {};
        private boolean open;
        private boolean whole;

        @Nullable Letter next(char c) {
            int at = c - first;
            return at >= 0 && at < next.length ? next[at] : null;
        }

        Letter path(String letters) {
            Letter at = this;
            for (int i = 0; i < letters.length(); i++) {
                at = at.add(letters.charAt(i));
            }
            return at;
        }

        private Letter add(char c) {
            Letter known = next(c);
            if (known != null) {
                return known;
            }
            char low = next.length == 0 || c < first ? c : first;
            int high = next.length == 0 ? c : Math.max(c, first + next.length - 1);
            @Nullable Letter[] wider = new Letter[high - low + 1];
            System.arraycopy(next, 0, wider, next.length == 0 ? 0 : first - low, next.length);
            first = low;
            next = wider;
            Letter added = new Letter();
            next[c - first] = added;
            return added;
        }
    }
}
