package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range of numbers in a passage, in digits or in words.
 *
 * @param first its first token
 * @param last its last token
 * @param product whether it was worked out from groups of so many
 */
record Amount(int min, int max, int first, int last, boolean product) {

    private static final int MOST = 999;
    /** "12 + 1": what is added is a guest room or an office, no second group. */
    private static final int MOST_ADDED = 3;
    private static final Set<String> RANGE = Set.of("a", "tot", "of", "to", "bis", "or");
    private static final Set<String> LIMITS = Set.of("max", "maximaal", "hooguit", "hoogstens", "ongeveer", "circa", "ca", "wellicht", "misschien");

    /** All amounts, in order; parts of dates, times, prices and decimals are none. */
    static List<Amount> in(Passage passage) {
        List<Amount> found = new ArrayList<>();
        int token = 0;
        while (token < passage.tokens.size()) {
            Amount amount = at(passage, token);
            if (amount == null) {
                token++;
            } else {
                found.add(amount);
                token = amount.last + 1;
            }
        }
        return found;
    }

    String value() {
        return min == max ? "" + min : min + "-" + max;
    }

    /** The amount that begins at a token, or null. */
    static @Nullable Amount at(Passage passage, int token) {
        Amount product = Groups.of(passage, token);
        return product != null ? product : single(passage, token);
    }

    /** The same without what groups of so many come to. */
    static @Nullable Amount single(Passage passage, int token) {
        int low = number(passage, token);
        if (low < 0) {
            return null;
        }
        int connected = afterConnector(passage, token);
        int high = connected < 0 ? -1 : number(passage, connected);
        if (high > low && !isGlued(passage, connected + 1)) {
            return new Amount(low, high, token, connected, false);
        }
        Amount between = between(passage, token, low);
        return between != null ? between : new Amount(low, low, token, token, false);
    }

    /** "tussen de 10 en 15", "minimaal 6 en maximaal 8", "maximaal 8 (minimaal 6", "12 + 1". */
    private static @Nullable Amount between(Passage passage, int token, int low) {
        int next = token + 1;
        if (next < passage.tokens.size() && passage.gapBefore(next).strip().equals("+")) {
            int added = number(passage, next);
            return added > 0 && added <= MOST_ADDED ? new Amount(low + added, low + added, token, next, false) : null;
        }
        boolean between = passage.near(token, 1).equals("en") && (passage.near(token, -1).equals("tussen") || passage.near(token, -2).equals("tussen"));
        int high = between && token + 2 < passage.tokens.size() ? number(passage, token + 2) : -1;
        if (high > low) {
            return new Amount(low, high, token, token + 2, false);
        }
        boolean least = Set.of("minimaal", "minstens", "min").contains(passage.near(token, -1));
        boolean most = Set.of("maximaal", "max", "hooguit").contains(passage.near(token, -1));
        for (int i = 2; (least || most) && i <= 4; i++) {
            String limit = passage.near(token, i - 1);
            boolean other = least ? limit.startsWith("max") : limit.startsWith("min");
            int bound = other && token + i < passage.tokens.size() ? number(passage, token + i) : -1;
            if (bound > 0 && bound != low) {
                // The noun stands behind the first of the two.
                return new Amount(Math.min(low, bound), Math.max(low, bound), token, token, false);
            }
        }
        return null;
    }

    private static int afterConnector(Passage passage, int token) {
        int next = token + 1;
        if (next >= passage.tokens.size()) {
            return -1;
        }
        String gap = passage.gapBefore(next).strip();
        if (gap.equals("-") || gap.equals("/")) {
            return next;
        }
        if (RANGE.contains(passage.near(token, 1))) {
            // "12 tot en met 14", "12 t/m 14", "8 tot maximaal 10"
            boolean inclusive = passage.near(token, 2).equals("en") && passage.near(token, 3).equals("met");
            boolean limited = LIMITS.contains(passage.near(token, 2));
            return within(passage, token + (inclusive ? 4 : limited ? 3 : 2));
        }
        boolean tm = passage.near(token, 1).equals("t") && passage.near(token, 2).equals("m");
        return tm ? within(passage, token + 3) : -1;
    }

    private static int within(Passage passage, int token) {
        return token < passage.tokens.size() ? token : -1;
    }

    static int number(Passage passage, int token) {
        String word = passage.tokens.get(token).folded();
        if (word.equals("een")) {
            // Only with its accents it counts: "één appartement".
            return passage.raw(token).indexOf('\u00e9') >= 0 ? 1 : -1;
        }
        int named = NumberWords.value(word);
        if (named > 0) {
            return named;
        }
        int persons = NumberWords.persons(word);
        if (persons > 0) {
            return persons;
        }
        boolean glued = isGlued(passage, token) || isGlued(passage, token + 1) || passage.gapBefore(token).strip().endsWith("\u20ac");
        return glued ? -1 : digits(word);
    }

    /** Joined to the word before it as in 2,5 or 09:41 or 12.30. */
    private static boolean isGlued(Passage passage, int token) {
        if (token <= 0 || token >= passage.tokens.size()) {
            return false;
        }
        String gap = passage.gapBefore(token);
        boolean sign = gap.equals(",") || gap.equals(":") || gap.equals(".");
        return sign && passage.tokens.get(token).isNumber() && passage.tokens.get(token - 1).isNumber();
    }

    static int digits(String word) {
        if (word.isEmpty() || word.length() > 3 || word.charAt(0) == '0' || !Token.isNumber(word)) {
            return -1;
        }
        int value = Integer.parseInt(word);
        return value > MOST ? -1 : value;
    }
}
