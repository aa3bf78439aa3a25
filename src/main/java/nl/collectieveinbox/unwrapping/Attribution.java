package nl.collectieveinbox.unwrapping;

import java.util.List;

/** The sentence with which mail programs introduce a quote: "Op 3 maart 2026 om 10:00 schreef Jan:". */
final class Attribution {

    private static final int MOST_LINES = 4;
    private static final int LONGEST = 400;

    /** Clients wrap it, so its beginning and its verb may stand on different lines. */
    private static final Phrases VERBS = Phrases.of("schreef", "geschreven", "wrote", "schrieb", "geschrieben", "a ecrit", "ecrit", "ecrivait",
            "ha scritto", "escribio", "escreveu", "skrev", "napisal*", "kirjoitti", "schriev", "citeren", "quoting", "zitat von");
    private static final List<String> STARTS = List.of("op ", "on ", "am ", "le ", "el ", "il ", "em ", "den ", "pa ", "w dniu ", "citeren ", "quoting ",
            "zitat von ", "ma ", "di ", "wo ", "do ", "vr ", "za ", "zo ");
    private static final String DASHES = "-_* ";

    private Attribution() {}

    /** How many lines it takes up when it begins at this line, 0 when none does. */
    static int lengthAt(List<Line> lines, int at) {
        String first = withoutDashes(lines.get(at).folded());
        // The name may stand in front: "Jan <jan@x> schreef op 3 maart:".
        if (first.length() < 3 || first.length() > LONGEST || !(begins(first) || first.indexOf('@') > 0 || VERBS.isIn(first))) {
            return 0;
        }
        StringBuilder whole = new StringBuilder();
        for (int i = at; i < Math.min(lines.size(), at + MOST_LINES); i++) {
            String folded = withoutDashes(lines.get(i).folded());
            if (folded.isEmpty() || whole.length() + folded.length() > LONGEST) {
                return 0;
            }
            whole.append(whole.isEmpty() ? "" : " ").append(folded);
            if (isComplete(whole)) {
                String said = whole.toString();
                return isOne(said, lines, i + 1) ? i + 1 - at : 0;
            }
        }
        return 0;
    }

    private static boolean begins(String line) {
        return STARTS.stream().anyMatch(line::startsWith);
    }

    private static boolean isComplete(CharSequence text) {
        int end = text.length();
        return text.charAt(end - 1) == ':' || (end > 6 && text.subSequence(end - 6, end).toString().equals(" wrote"));
    }

    /** A sentence of the sender may begin and end likewise; only a program writes a time and a verb, or quotes right below. */
    private static boolean isOne(String said, List<Line> lines, int below) {
        boolean exact = said.indexOf('@') > 0 || hasTime(said);
        boolean dated = said.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean mostlyProgram = begins(said) || said.indexOf('@') > 0 || hasTime(said);
        if (VERBS.isIn(said) && mostlyProgram) {
            return exact && dated || isQuoteBelow(lines, below);
        }
        // "2026-03-03 10:00 GMT+01:00 Jan <jan@x>:" of older Gmail.
        return Character.isDigit(said.charAt(0)) && said.indexOf('@') > 0 && hasTime(said) && said.endsWith(">:");
    }

    private static boolean isQuoteBelow(List<Line> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + 3); i++) {
            if (lines.get(i).quoted() != (from > 0 && lines.get(from - 1).quoted())) {
                return lines.get(i).quoted();
            }
            if (!lines.get(i).isBlank()) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasTime(String said) {
        for (int colon = said.indexOf(':'); colon > 0; colon = said.indexOf(':', colon + 1)) {
            if (colon + 2 < said.length() && Character.isDigit(said.charAt(colon - 1)) && Character.isDigit(said.charAt(colon + 1))
                    && Character.isDigit(said.charAt(colon + 2))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutDashes(String folded) {
        int start = 0;
        int end = folded.length();
        while (start < end && DASHES.indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && DASHES.indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(start, end);
    }
}
