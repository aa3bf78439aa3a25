package nl.collectieveinbox.recognition;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range as it stands before a unit: "25 tot 32", "1.450", "40m2", "tien à vijftien".
 *
 * @param unit letters that are joined to it, as in 40m2; empty when it stands apart
 * @param plus whether it is written as "45+"
 */
record Figure(int min, int max, int first, int last, String unit, boolean plus) {

    private static final int LONGEST = 7;
    private static final Map<String, Integer> FOREIGN = Map.ofEntries(Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("fifteen", 15), Map.entry("zwei", 2), Map.entry("funf", 5), Map.entry("sechs", 6), Map.entry("sieben", 7), Map.entry("acht", 8),
            Map.entry("zehn", 10), Map.entry("zwolf", 12));
    private static final Set<String> RANGE = Set.of("a", "tot", "of", "to", "bis", "en", "and");

    /** The figure that begins at a token, or null. */
    static @Nullable Figure at(Passage passage, int token) {
        Figure low = number(passage, token);
        if (low == null) {
            return null;
        }
        int next = connected(passage, low.last, low.unit);
        Figure high = next < 0 ? null : number(passage, next);
        boolean range = high != null && high.min > low.min && (low.unit.isEmpty() || low.unit.equals(high.unit) || high.unit.isEmpty());
        return range ? new Figure(low.min, high.min, low.first, high.last, high.unit, false) : low;
    }

    String value() {
        return min == max ? "" + min : min + "-" + max;
    }

    private static @Nullable Figure number(Passage passage, int token) {
        String word = passage.tokens.get(token).folded();
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0) {
            Amount amount = Amount.at(passage, token);
            return amount == null || amount.min() != amount.max() || amount.last() > token ? wordOnly(passage, token) : new Figure(amount.min(), amount.min(), token, token, "", false);
        }
        if (digits > LONGEST || isDecimalOrDate(passage, token)) {
            return null;
        }
        int value = Integer.parseInt(word.substring(0, digits));
        int last = token;
        String rest = word.substring(digits);
        while (rest.isEmpty() && last + 1 < passage.tokens.size() && passage.gapBefore(last + 1).equals(".") && value < 10_000
                && passage.tokens.get(last + 1).folded().length() >= 3 && startsWithThree(passage.tokens.get(last + 1).folded())) {
            last++;
            value = value * 1_000 + Integer.parseInt(passage.tokens.get(last).folded().substring(0, 3));
            rest = passage.tokens.get(last).folded().substring(3);
        }
        boolean decimals = rest.isEmpty() && last + 1 < passage.tokens.size() && passage.gapBefore(last + 1).equals(",")
                && Character.isDigit(passage.tokens.get(last + 1).folded().charAt(0)) && passage.tokens.get(last + 1).folded().length() <= 2;
        return new Figure(value, value, token, decimals ? last + 1 : last, rest.equals("+") ? "" : rest, rest.equals("+"));
    }

    /** A number in words that begins a range: the range is put together here. */
    private static @Nullable Figure wordOnly(Passage passage, int token) {
        Amount amount = Amount.at(passage, token);
        boolean words = amount != null && !Character.isDigit(passage.tokens.get(token).folded().charAt(0)) && amount.min() < amount.max();
        if (words) {
            return new Figure(amount.min(), amount.min(), token, token, "", false);
        }
        Integer foreign = FOREIGN.get(passage.tokens.get(token).folded());
        return foreign == null ? null : new Figure(foreign, foreign, token, token, "", false);
    }

    private static boolean startsWithThree(String word) {
        return word.chars().limit(3).allMatch(c -> c >= '0' && c <= '9') && (word.length() == 3 || !Character.isDigit(word.charAt(3)));
    }

    private static boolean isDecimalOrDate(Passage passage, int token) {
        if (token == 0 || !passage.tokens.get(token - 1).isNumber()) {
            return false;
        }
        String gap = passage.gapBefore(token);
        return gap.equals(",") || gap.equals(".") || gap.equals(":");
    }

    private static int connected(Passage passage, int last, String unit) {
        int next = last + 1;
        // "25 m2 tot 32 m2"
        if (unit.isEmpty() && Set.of("m2", "m", "jaar", "euro").contains(passage.near(last, 1)) && RANGE.contains(passage.near(last, 2))) {
            next++;
        }
        if (next >= passage.tokens.size()) {
            return -1;
        }
        String gap = passage.gapBefore(next).strip();
        if (gap.equals("-") || gap.equals("/") || gap.equals("- \u20ac") || gap.equals("-\u20ac")) {
            return next;
        }
        String word = passage.near(last, next - last);
        if (RANGE.contains(word)) {
            boolean between = !word.equals("en") && !word.equals("and") || passage.shortlyBefore(last, 4, Set.of("tussen", "between"));
            boolean inclusive = passage.near(last, next - last + 1).equals("en") && passage.near(last, next - last + 2).equals("met");
            return between ? within(passage, next + (inclusive ? 3 : 1)) : -1;
        }
        boolean tm = word.equals("t") && passage.near(last, next - last + 1).equals("m");
        return tm ? within(passage, next + 2) : -1;
    }

    private static int within(Passage passage, int token) {
        return token < passage.tokens.size() ? token : -1;
    }
}
