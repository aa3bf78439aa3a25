package nl.collectieveinbox.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Covers numbers in a text: what is found there, and wherever else one of the known numbers stands, however parted. */
final class Cover {

    /** What stands in the place of a number. */
    static final String MASK = "•••••••••";

    private static final long NINE_DIGITS = 1_000_000_000L;
    private static final long EIGHT_DIGITS = 100_000_000L;
    private static final int WIDEST = 80;

    private Cover() {}

    record Span(int start, int end) {}

    /** The numbers that must be covered. */
    static Set<Long> numbers(List<Hit> hits) {
        Set<Long> numbers = new HashSet<>();
        hits.stream().filter(hit -> hit.tier().withholds()).forEach(hit -> numbers.add(hit.number()));
        return numbers;
    }

    static String text(String text, Set<Long> known) {
        return known.isEmpty() ? text : replaced(text, spans(text, known));
    }

    private static String replaced(String text, List<Span> spans) {
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder covered = new StringBuilder(text.length());
        int at = 0;
        for (Span span : spans) {
            covered.append(text, at, span.start()).append(MASK);
            at = span.end();
        }
        return covered.append(text, at, text.length()).toString();
    }

    /**
     * Every nine (or, for a number that begins with a zero, eight) digits in a row that make a known number, whatever
     * stands around them and whatever single separators part them. In order, none over another.
     */
    static List<Span> spans(String text, Set<Long> known) {
        List<Span> found = new ArrayList<>();
        Window window = new Window();
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            int digit = Digits.value(character);
            if (digit >= 0) {
                window.take(digit, i);
                int start = window.startOf(known, next);
                if (start >= 0) {
                    found.add(new Span(start, next));
                    window.clear();
                }
            } else if (Digits.separator(character) == Digits.NONE && !Digits.isInvisible(character)) {
                window.clear();
            }
            i = next;
        }
        found.sort(Comparator.comparingInt(Span::start));
        return found;
    }

    /** The last nine digits and where they stand. */
    private static final class Window {

        private final int[] places = new int[9];
        private int size;
        private long value;

        void take(int digit, int place) {
            System.arraycopy(places, 1, places, 0, 8);
            places[8] = place;
            value = (value * 10 + digit) % NINE_DIGITS;
            size = Math.min(9, size + 1);
        }

        /** Where a known number begins that ends here; -1 when none does. */
        int startOf(Set<Long> known, int end) {
            int start = -1;
            if (size == 9 && known.contains(value)) {
                start = places[0];
            } else if (size >= 8 && value % EIGHT_DIGITS >= EIGHT_DIGITS / 10 && known.contains(value % EIGHT_DIGITS)) {
                start = places[1];
            }
            return start >= 0 && end - start <= WIDEST ? start : -1;
        }

        void clear() {
            size = 0;
            value = 0;
        }
    }
}
