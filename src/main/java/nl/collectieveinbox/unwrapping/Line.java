package nl.collectieveinbox.unwrapping;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a message, freed of what clients put around it.
 *
 * @param raw as it stands
 * @param text without quote marks and bold marks, trimmed
 * @param folded the text, folded
 * @param depth how many quote marks ({@code >}, or {@code |} before text) stood before it
 */
record Line(String raw, String text, String folded, int depth) {

    private static final Line EMPTY = new Line("", "", "", 0);

    static List<Line> of(String message) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= message.length()) {
            int end = message.indexOf('\n', from);
            end = end < 0 ? message.length() : end;
            lines.add(of(message, from, end));
            from = end + 1;
        }
        return lines;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean quoted() {
        return depth > 0;
    }

    /** White space before the text, behind its quote mark. */
    int indent() {
        int at = raw.length() - raw.stripLeading().length();
        if (depth > 0) {
            at = text.isEmpty() ? 0 : Math.max(0, raw.indexOf(text.charAt(0)));
            int mark = at;
            while (mark > 0 && isSpace(raw.charAt(mark - 1))) {
                mark--;
            }
            return Math.max(0, at - mark - 1);
        }
        return at;
    }

    private static Line of(String message, int from, int end) {
        if (from == end) {
            return EMPTY;
        }
        int last = end;
        while (last > from && isSpace(message.charAt(last - 1))) {
            last--;
        }
        // "| a | b |" is a row of a table; "| a" is a quote.
        boolean row = last > from && message.charAt(last - 1) == '|' && hasWords(message, from, last);
        int start = from;
        int depth = 0;
        while (start < last && (isQuoteMark(message, start, last, row) || isSpace(message.charAt(start)))) {
            depth += isSpace(message.charAt(start)) ? 0 : 1;
            start++;
        }
        String text = message.substring(start, last);
        if (text.length() > 1 && text.charAt(0) == '*' && !isSpace(text.charAt(1))) {
            // Clients write header names bold: "*Van:* Rob".
            text = text.replace("*", "").strip();
        }
        return new Line(message.substring(from, end), text, Fold.text(text), depth);
    }

    private static boolean isQuoteMark(String message, int at, int end, boolean row) {
        char c = message.charAt(at);
        return c == '>' || (c == '|' && !row && (at + 1 == end || isSpace(message.charAt(at + 1))));
    }

    private static boolean hasWords(String message, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(message.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }
}
