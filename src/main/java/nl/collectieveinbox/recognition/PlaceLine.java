package nl.collectieveinbox.recognition;

import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;

/** Where on its line a place stands: behind a label, in a cell of a table with a head, in brackets, alone. */
final class PlaceLine {

    private static final PlaceCue.Named LABEL = new PlaceCue.Named("label-cue=");
    private static final PlaceCue.Named ROW = new PlaceCue.Named("row-cue=");
    private static final PlaceCue.Named HEAD = new PlaceCue.Named("head-cue=");
    private static final int LONGEST = 200;
    private static final int MOST_LINES = 12;
    private static final int MOST_SIGNS = 12;
    private static final String SIGNS = "():,/|\t\n-+&?\"\u2013;.";

    private final Mention mention;
    private final Passage passage;
    private final Set<String> noticed;

    PlaceLine(Mention mention, Set<String> noticed) {
        this.mention = mention;
        this.passage = mention.passage();
        this.noticed = noticed;
    }

    void notice() {
        Label label = passage.fields().label(mention.first());
        noticed.add("label=" + label);
        noticed.add("box=" + TickBox.before(mention));
        String gap = passage.gapBefore(mention.first());
        String behind = passage.gapBefore(mention.last() + 1);
        sign("opens", gap);
        sign("closes", behind);
        String text = passage.folded;
        int at = passage.tokens.get(mention.first()).start();
        int start = Math.max(at - LONGEST, text.lastIndexOf('\n', at) + 1);
        int until = text.indexOf('\n', at);
        int end = Math.min(until < 0 ? text.length() : until, at + LONGEST);
        PlaceNoticed.says(noticed, "line=short", end - start < 45);
        PlaceNoticed.says(noticed, "line=begins", text.substring(start, at).isBlank());
        bullet(text, start);
        label(text, start, at);
        cell(text, start, at, end);
        beside();
    }

    private void sign(String name, String gap) {
        for (int i = 0; i < Math.min(gap.length(), MOST_SIGNS); i++) {
            char c = gap.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                noticed.add(name + "=" + (c == '\n' ? "nl" : c == '\t' ? "tab" : c));
            }
        }
    }

    private void bullet(String text, int start) {
        int first = start;
        while (first < text.length() && first < start + 8 && text.charAt(first) == ' ') {
            first++;
        }
        char c = first < text.length() ? text.charAt(first) : ' ';
        PlaceNoticed.says(noticed, "line=bullet", c == '-' || c == '*' || c == '\u2022' || c == '\u00b7');
    }

    /** The words before a colon. */
    private void label(String text, int start, int at) {
        int colon = text.lastIndexOf(':', at);
        if (colon > start) {
            words(text, start, colon, 6, "labelled=", LABEL);
        }
    }

    private void words(String text, int from, int to, int most, String name, PlaceCue.Named cues) {
        int words = 0;
        for (int at = from; at < to && words < most; at++) {
            int begin = at;
            while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at > begin) {
                String word = text.substring(begin, at);
                noticed.add(name + PlaceNoticed.stem(word));
                cues.add(PlaceCue.of(word), noticed);
                words++;
            }
        }
    }

    /** What stands above it in the first line of a table, and before it in its own. */
    private void cell(String text, int start, int at, int end) {
        String line = text.substring(start, end);
        int column = columns(line, at - start);
        if (columns(line, line.length()) == 0) {
            return;
        }
        noticed.add("column=" + Math.min(4, column));
        head("row", line, 0);
        String top = null;
        int above = start - 1;
        for (int i = 0; i < MOST_LINES && above > 0; i++) {
            int begin = Math.max(text.lastIndexOf('\n', above - 1) + 1, above - LONGEST);
            String each = text.substring(begin, above);
            if (each.isBlank()) {
                above = begin - 1;
                continue;
            }
            if (columns(each, each.length()) == 0) {
                break;
            }
            top = each;
            above = begin - 1;
        }
        if (top != null) {
            head("head", top, column);
        }
    }

    private void head(String name, String line, int column) {
        int at = 0;
        for (int i = 0; i < column; i++) {
            at = border(line, at);
            if (at < 0) {
                return;
            }
        }
        int end = border(line, at);
        words(line, at, end < 0 ? line.length() : end, 4, name + "=", name.equals("row") ? ROW : HEAD);
    }

    /** How many cell borders stand before a position. */
    private static int columns(String line, int until) {
        int columns = 0;
        for (int at = border(line, 0); at >= 0 && at <= until; at = border(line, at)) {
            columns++;
        }
        return columns;
    }

    /** The begin of the next cell: behind a bar, a tab, or three spaces between words; -1 when there is none. */
    private static int border(String line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == ' ' || at == 0 && line.charAt(at) == '|')) {
            at++;
        }
        for (; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean spaces = c == ' ' && line.startsWith("   ", at);
            if (c == '|' || c == '\t' || spaces) {
                int next = at + 1;
                while (next < line.length() && line.charAt(next) == ' ') {
                    next++;
                }
                return next < line.length() ? next : -1;
            }
        }
        return -1;
    }

    /** "3311 AB Dordrecht" is where somebody can be written to. */
    static boolean isBehindPostalCode(Mention mention) {
        Passage passage = mention.passage();
        int at = mention.first();
        String before = passage.near(at, -1);
        boolean apart = before.length() == 2 && Character.isLetter(before.charAt(0)) && at >= 2 && passage.tokens.get(at - 2).isNumber()
                && passage.tokens.get(at - 2).folded().length() == 4;
        return apart || before.length() == 6 && Character.isDigit(before.charAt(0)) && Character.isDigit(before.charAt(3)) && Character.isLetter(before.charAt(5));
    }

    /** Behind or before a number, or a name. */
    private void beside() {
        int at = mention.first();
        if (at >= 1) {
            PlaceNoticed.says(noticed, "behind-number", passage.tokens.get(at - 1).isNumber());
            PlaceNoticed.says(noticed, "behind-corporation", passage.mentioned(at - 1, Meaning.CORPORATION));
            PlaceNoticed.says(noticed, "behind-organisation", passage.mentioned(at - 1, Meaning.CARE_ORGANISATION));
        }
        int next = mention.last() + 1;
        PlaceNoticed.says(noticed, "before-number", next < passage.tokens.size() && passage.tokens.get(next).isNumber());
    }
}
