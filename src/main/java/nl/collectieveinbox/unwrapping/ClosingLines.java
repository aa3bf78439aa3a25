package nl.collectieveinbox.unwrapping;

import java.util.List;
import nl.collectieveinbox.unwrapping.TextPart.Kind;

/** The signature of who writes no greeting above it: a name with a telephone number under it, or a name alone. */
final class ClosingLines {

    private static final int MOST_LINES = 20;
    private static final Phrases THANKS = Phrases.of("bedankt", "dank", "alvast", "bij voorbaat", "hartelijk dank", "heel erg bedankt", "dank u*", "dankjewel", "thanks", "thank you", "many thanks", "vielen dank", "danke", "merci", "tot dan", "tot snel", "tot horens", "fijne*", "prettig*");
    private static final int LONGEST_THANKS = 40;
    private static final int MOST_LINES_WITHOUT_CONTACT = 3;
    private static final int LONGEST_LINE = 80;

    private ClosingLines() {}

    static void mark(List<Line> lines, Kind[] kinds, int from, int to) {
        int end = to;
        while (end > from && (lines.get(end - 1).isBlank() || kinds[end - 1] != Kind.OWN)) {
            end--;
        }
        int top = firstLine(lines, from, end);
        int start = startOfName(lines, kinds, top, end);
        if (start < end && start > from) {
            for (int i = start; i < to; i++) {
                kinds[i] = kinds[i] == Kind.OWN ? Kind.SIGNATURE : kinds[i];
            }
        }
    }

    /** Going up from the end, as long as lines may belong to a signature. */
    private static int firstLine(List<Line> lines, int from, int end) {
        int at = end;
        int blanks = 0;
        while (at > from && end - at < MOST_LINES) {
            Line line = lines.get(at - 1);
            blanks = line.isBlank() ? blanks + 1 : 0;
            if (blanks > 2 || !line.isBlank() && !mayBelong(line)) {
                return at;
            }
            at--;
        }
        return at;
    }

    private static int startOfName(List<Line> lines, Kind[] kinds, int top, int end) {
        boolean contact = lines.subList(top, end).stream().anyMatch(SignatureLine::isContact);
        int above = above(lines, top);
        if (above >= 0 && lines.get(above).text().endsWith(":")) {
            return end;
        }
        if (!contact) {
            return nameAlone(lines, top, end);
        }
        for (int i = top; i < end; i++) {
            if (kinds[i] == Kind.OWN && (SignatureLine.isName(lines.get(i)) || SignatureLine.isCard(lines.get(i)))) {
                return i;
            }
        }
        return end;
    }

    /** "Joost" or "Namens de raad, P. Huisman, scriba" under the last sentence, with a blank line between. */
    private static int nameAlone(List<Line> lines, int top, int end) {
        int start = end;
        while (start > top && !lines.get(start - 1).isBlank()) {
            start--;
        }
        int above = above(lines, start);
        String sentence = above < 0 ? "" : lines.get(above).text();
        if (end > 1 && isThanks(lines.get(end - 2)) && isNameWithTitle(lines.get(end - 1))) {
            return end - 1;
        }
        boolean apart = start > 0 && start < end && end - start <= MOST_LINES_WITHOUT_CONTACT && lines.get(start - 1).isBlank();
        boolean ended = !sentence.isEmpty() && ".!?,".indexOf(sentence.charAt(sentence.length() - 1)) >= 0 && Prose.words(sentence) > 1;
        return apart && ended && (isNameWithTitle(lines.get(start)) || isOnBehalf(lines.get(start)) && end - start > 1) ? start : end;
    }

    private static boolean isThanks(Line line) {
        return line.text().length() <= LONGEST_THANKS && THANKS.lengthAt(line.folded(), 0) > 0;
    }

    private static boolean isOnBehalf(Line line) {
        return line.folded().startsWith("namens ") && line.text().length() <= LONGEST_LINE;
    }

    private static boolean isNameWithTitle(Line line) {
        String text = line.text();
        int title = Math.max(text.indexOf(','), text.indexOf('('));
        if (title < 0) {
            return SignatureLine.isName(line) && Prose.words(text) <= 4;
        }
        return text.length() <= LONGEST_LINE && mayBelong(line) && SignatureLine.isName(text.substring(0, title).strip()) && Prose.words(text) <= 12;
    }

    private static int above(List<Line> lines, int at) {
        int above = at - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        return above;
    }

    private static boolean mayBelong(Line line) {
        String text = line.text();
        return SignatureLine.isContact(line) || isOnBehalf(line) || text.length() <= LONGEST_LINE && Character.isLetter(text.charAt(0)) && !Prose.isBullet(line)
                && ".?!:;,".indexOf(text.charAt(text.length() - 1)) < 0 && !Prose.asks(line.folded()) && text.chars().noneMatch(c -> c >= '0' && c <= '9');
    }
}
