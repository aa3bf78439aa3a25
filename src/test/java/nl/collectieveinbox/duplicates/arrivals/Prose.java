package nl.collectieveinbox.duplicates.arrivals;

import java.util.List;
import java.util.StringJoiner;

/** Lines of a text, as its writer meant them. */
final class Prose {

    /** A source is wrapped at about this many characters; shorter lines end where the writer ended them. */
    private static final int WRAPPED = 60;

    private Prose() {}

    /** A paragraph that the source spreads over lines becomes one line, as people type it. */
    static String unwrapped(String text) {
        StringBuilder joined = new StringBuilder();
        String before = "";
        for (String line : text.strip().lines().map(String::stripTrailing).toList()) {
            if (!joined.isEmpty()) {
                joined.append(goesOn(before, line) ? ' ' : '\n');
            }
            joined.append(line);
            before = line;
        }
        return joined.toString();
    }

    private static boolean goesOn(String line, String next) {
        return line.length() >= WRAPPED && ".:;!?".indexOf(line.charAt(line.length() - 1)) < 0 && !line.contains(" | ")
                && !next.isBlank() && !begins(next);
    }

    /** An item of a list, a row, or a label with its value. */
    private static boolean begins(String line) {
        int colon = line.indexOf(": ");
        return "-*•–>|".indexOf(line.charAt(0)) >= 0 || Character.isDigit(line.charAt(0)) && line.indexOf(' ') < 4 && line.matches("\\d+[.)].*")
                || Character.isWhitespace(line.charAt(0)) || (colon > 0 && colon < 30) || line.contains(" | ");
    }

    /** Pieces with an empty line between them; empty ones are left out. */
    static String letter(String... pieces) {
        StringJoiner letter = new StringJoiner("\n\n");
        for (String piece : pieces) {
            if (!piece.isBlank()) {
                letter.add(piece.strip());
            }
        }
        return letter.toString();
    }

    /** Every line behind a quote mark. */
    static String quoted(String text) {
        StringJoiner quoted = new StringJoiner("\n");
        text.lines().forEach(line -> quoted.add(line.isEmpty() ? ">" : line.startsWith(">") ? ">" + line : "> " + line));
        return quoted.toString();
    }

    /** Broken at spaces, as some programs send plain text; what is quoted stays behind its marks. */
    static String wrapped(String text, int width, String ending) {
        StringJoiner wrapped = new StringJoiner("\n");
        for (String line : List.of(text.split("\n", -1))) {
            String marks = marks(line);
            String rest = line.substring(marks.length());
            for (int room = width - marks.length(); rest.length() > room && rest.lastIndexOf(' ', room) > 0;) {
                int at = rest.lastIndexOf(' ', room);
                wrapped.add(marks + rest.substring(0, at) + ending);
                rest = rest.substring(at + 1);
            }
            wrapped.add(marks + rest);
        }
        return wrapped.toString();
    }

    private static String marks(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == '>' || line.charAt(end) == ' ' && end > 0)) {
            end++;
        }
        return line.substring(0, end);
    }
}
