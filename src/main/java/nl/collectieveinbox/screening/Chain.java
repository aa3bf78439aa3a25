package nl.collectieveinbox.screening;

import java.util.Arrays;

/** Groups of digits with no more between them than a separator each, as they stand in a text. */
final class Chain {

    /** Columns: two or more spaces, or a tab. */
    static final char COLUMN = '\t';
    private static final int LONGEST_GAP = 6;
    private static final int MANY_DIGITS = 10;
    private static final long TEN_DIGITS = 10_000_000_000L;

    private int size;
    private int[] start = new int[16];
    private int[] end = new int[16];
    private int[] length = new int[16];
    private long[] number = new long[16];
    /** How group i is parted from the one before it. */
    private char[] gap = new char[16];

    /** Reads the groups from the digit at {@code at} on; returns where the text goes on after the last of them. */
    int read(String text, int at) {
        size = 0;
        char parted = Digits.NONE;
        int from = at;
        while (true) {
            int to = group(text, from, parted);
            int next = to;
            char kind = Digits.NONE;
            for (int steps = 0; next < text.length() && steps < LONGEST_GAP; steps++) {
                int character = text.codePointAt(next);
                if (!Digits.isInvisible(character)) {
                    char separator = Digits.separator(character);
                    if (separator == Digits.NONE) {
                        break;
                    }
                    kind = joined(kind, separator);
                }
                next += Character.charCount(character);
            }
            if (kind == Digits.NONE || next >= text.length() || !Digits.is(text.codePointAt(next))) {
                return to;
            }
            parted = kind;
            from = next;
        }
    }

    private int group(String text, int from, char parted) {
        int to = from;
        int digits = 0;
        long value = 0;
        for (int i = from; i < text.length(); ) {
            int character = text.codePointAt(i);
            int digit = Digits.value(character);
            if (digit >= 0) {
                digits++;
                value = value < TEN_DIGITS ? value * 10 + digit : value;
                to = i + Character.charCount(character);
            } else if (!Digits.isInvisible(character)) {
                break;
            }
            i += Character.charCount(character);
        }
        add(from, to, Math.min(digits, MANY_DIGITS), value, parted);
        return to;
    }

    /** " - " is a dash, two spaces are a column, and a line end outweighs the rest. */
    private static char joined(char before, char now) {
        if (before == Digits.NONE) {
            return now;
        }
        if (before == '\n' || now == '\n') {
            return '\n';
        }
        if (before == ' ' && now == ' ') {
            return COLUMN;
        }
        return now == ' ' ? before : now;
    }

    private void add(int from, int to, int digits, long value, char parted) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            length = Arrays.copyOf(length, size * 2);
            number = Arrays.copyOf(number, size * 2);
            gap = Arrays.copyOf(gap, size * 2);
        }
        start[size] = from;
        end[size] = to;
        length[size] = digits;
        number[size] = value;
        gap[size] = parted;
        size++;
    }

    int size() {
        return size;
    }

    int start(int group) {
        return start[group];
    }

    int end(int group) {
        return end[group];
    }

    /** Number of digits; 10 stands for any more. */
    int length(int group) {
        return length[group];
    }

    long number(int group) {
        return number[group];
    }

    char gap(int group) {
        return gap[group];
    }
}
