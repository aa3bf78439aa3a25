package nl.collectieveinbox.unwrapping;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a message, freed of what clients put around it.
 *
 * @param raw as it stands
 * @param text without quote marks and bold marks, trimmed
 * @param folded the text, folded
 * @param quoted it began with a {@code >}
 */
record Line(String raw, String text, String folded, boolean quoted) {

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

    private static Line of(String message, int from, int end) {
        int start = from;
        boolean quoted = false;
        while (start < end && (message.charAt(start) == '>' || isSpace(message.charAt(start)))) {
            quoted |= message.charAt(start) == '>';
            start++;
        }
        String text = message.substring(start, end).strip();
        if (text.startsWith("*")) {
            // Clients write header names bold: "*Van:* Rob".
            text = text.replace("*", "").strip();
        }
        return new Line(message.substring(from, end), text, Fold.text(text), quoted);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }
}
