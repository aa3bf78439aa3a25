package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.unwrapping.Fold;

/** The end of a letter without a greeting: from the short line in which the writer names himself. */
final class Undersigned {

    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_TEXT = 20_000;

    private Undersigned() {}

    /** The lines from the name of the writer on; empty when he does not end so. */
    static String in(String text, String writer) {
        String end = text.length() > LONGEST_TEXT ? text.substring(text.length() - LONGEST_TEXT) : text;
        List<String> lines = new ArrayList<>(end.stripTrailing().lines().toList());
        int from = Math.max(0, lines.size() - MOST_LINES);
        for (int i = from; i < lines.size(); i++) {
            if (i > 0 && names(lines.get(i).strip(), writer) || i > 0 && i >= lines.size() - 3 && (lines.get(i - 1).isBlank() || i == lines.size() - 1)
                    && isName(lines.get(i).strip())) {
                return String.join("\n", lines.subList(i, lines.size()));
            }
        }
        return "";
    }

    /** "Jasper van Loon", "J. van Loon | directeur" for Jasper van Loon. */
    private static boolean names(String line, String writer) {
        String surname = Fold.text(writer.substring(writer.lastIndexOf(' ') + 1));
        String folded = Fold.text(line);
        int at = surname.length() < 3 || line.length() > LONGEST_LINE ? -1 : folded.indexOf(surname);
        return at >= 0 && at < 30 && Character.isUpperCase(line.charAt(0)) && line.substring(0, at).chars().filter(c -> c == ' ').count() <= 3
                && line.indexOf('@') < 0 && !line.endsWith("?");
    }

    /** Two to four words in capitals and nothing else. */
    private static boolean isName(String line) {
        String[] words = line.split(" ");
        return words.length >= 2 && words.length <= 4 && Character.isUpperCase(line.charAt(0)) && Character.isUpperCase(words[words.length - 1].charAt(0))
                && line.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '.' || c == '-' || c == '\'') && !line.endsWith(".")
                        && !Organisations.isOrganisational(line);
    }
}
