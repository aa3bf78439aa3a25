package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range of numbers in a passage, in digits or in words.
 *
 * @param first its first token
 * @param last its last token
 */
record Amount(int min, int max, int first, int last) {

    private static final int MOST = 999;
    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final Set<String> RANGE = Set.of("a", "tot", "of");

    static {
        String[] names = {"een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
            "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"};
        for (int i = 1; i < names.length; i++) {
            WORDS.put(names[i], i + 1);
            WORDS.put(names[i] + "tal", i + 1);
        }
        WORDS.put("vijfentwintig", 25);
        WORDS.put("vierentwintig", 24);
        WORDS.put("dertig", 30);
        WORDS.put("veertig", 40);
        WORDS.put("vijftig", 50);
        WORDS.put("zestig", 60);
        WORDS.put("dozijn", 12);
    }

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
        Amount product = product(passage, token);
        if (product != null) {
            return product;
        }
        int low = number(passage, token);
        if (low < 0) {
            return null;
        }
        int connected = afterConnector(passage, token);
        int high = connected < 0 ? -1 : number(passage, connected);
        boolean range = high > low && !isGlued(passage, connected + 1);
        return range ? new Amount(low, high, token, connected) : new Amount(low, low, token, token);
    }

    /** "2 x 6", "2x6", "twee groepen van zes". */
    private static @Nullable Amount product(Passage passage, int token) {
        String word = passage.tokens.get(token).folded();
        int times = word.indexOf('x');
        if (times > 0 && times < word.length() - 1) {
            int left = digits(word.substring(0, times));
            int right = digits(word.substring(times + 1));
            return left > 0 && right > 0 && left * right <= MOST ? new Amount(left * right, left * right, token, token) : null;
        }
        int left = number(passage, token);
        if (left < 0) {
            return null;
        }
        boolean cross = passage.near(token, 1).equals("x") || passage.near(token, 1).equals("maal");
        boolean groups = Set.of("groepen", "groepjes", "clusters").contains(passage.near(token, 1)) && passage.near(token, 2).equals("van");
        int other = token + (cross ? 2 : 3);
        int right = (cross || groups) && other < passage.tokens.size() ? number(passage, other) : -1;
        return right > 0 && left * right <= MOST ? new Amount(left * right, left * right, token, other) : null;
    }

    private static int afterConnector(Passage passage, int token) {
        int next = token + 1;
        if (next >= passage.tokens.size()) {
            return -1;
        }
        if (passage.gapBefore(next).strip().equals("-") || passage.gapBefore(next).strip().equals("/")) {
            return next;
        }
        if (RANGE.contains(passage.near(token, 1))) {
            // "12 tot en met 14", "12 t/m 14"
            boolean inclusive = passage.near(token, 2).equals("en") && passage.near(token, 3).equals("met");
            return within(passage, token + (inclusive ? 4 : 2));
        }
        boolean tm = passage.near(token, 1).equals("t") && passage.near(token, 2).equals("m");
        return tm ? within(passage, token + 3) : -1;
    }

    private static int within(Passage passage, int token) {
        return token < passage.tokens.size() ? token : -1;
    }

    private static int number(Passage passage, int token) {
        String word = passage.tokens.get(token).folded();
        if (word.equals("een")) {
            // Only with its accents it counts: "één appartement".
            return passage.raw(token).indexOf('\u00e9') >= 0 ? 1 : -1;
        }
        if (WORDS.containsKey(word)) {
            return WORDS.get(word);
        }
        boolean glued = isGlued(passage, token) || isGlued(passage, token + 1) || passage.gapBefore(token).endsWith("\u20ac ")
                || passage.gapBefore(token).endsWith("\u20ac");
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

    private static int digits(String word) {
        if (word.isEmpty() || word.length() > 3 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int value = Integer.parseInt(word);
        return value == 0 ? -1 : value;
    }
}
