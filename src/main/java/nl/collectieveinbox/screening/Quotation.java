package nl.collectieveinbox.screening;

import java.util.List;
import java.util.Locale;

/** Roughly where the words of others begin; the room for that is unwrapping, which comes after this one. */
final class Quotation {

    private static final List<String> STARTS = List.of("van:", "from:", "*van:*", "von:", "de :", "begin doorgestuurd bericht",
            "-----oorspronkelijk", "---------- forwarded", "---------- doorgestuurd", "-------- doorgestuurd", "-----original");
    private static final List<String> ENDS = List.of("schreef:", "geschreven:", "wrote:");
    private static final int LONGEST_LINE = 200;

    private Quotation() {}

    /** Where the first quoted or forwarded words begin; the length of the text when there are none. */
    static int start(String text) {
        for (int line = 0; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            int past = end < 0 ? text.length() : end;
            String shown = text.substring(line, Math.min(past, line + LONGEST_LINE)).strip().toLowerCase(Locale.ROOT);
            if (STARTS.stream().anyMatch(shown::startsWith) || ENDS.stream().anyMatch(shown::endsWith)) {
                return line;
            }
            line = past + 1;
        }
        return text.length();
    }

    /** Whether it stands in a line that begins with {@code >}. */
    static boolean marked(String text, int at) {
        int least = Math.max(0, at - LONGEST_LINE);
        int line = at;
        while (line > least && text.charAt(line - 1) != '\n') {
            line--;
        }
        return text.charAt(line) == '>';
    }
}
