package nl.collectieveinbox.recognition;

import java.util.Set;

/** The label that begins the row of a day, the line above a day that stands alone, and the head of its column. */
final class StartLine {

    static final int LONGEST_LABEL = 60;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 25;

    private final Passage passage;
    private final SaidDay day;
    private final Set<String> names;

    StartLine(StartDay each, Set<String> names) {
        this.passage = each.passage();
        this.day = each.day();
        this.names = names;
    }

    /** The words that begin the line, the line above a short one, and the head of the column. */
    void read() {
        int start = passage.tokens.get(day.first()).start();
        int lineStart = start(passage, start);
        String before = passage.folded.substring(lineStart, start);
        int colon = before.indexOf(':');
        int border = border(before);
        int end = colon >= 0 && (border < 0 || colon < border) ? colon : border;
        if (end > 0 && end <= LONGEST_LABEL) {
            label("row-says=", before.substring(0, end));
        }
        if (before.isBlank() || border >= 0) {
            above(lineStart, cells(before));
        }
    }

    private void above(int lineStart, int cell) {
        int at = lineStart;
        String head = "";
        for (int i = 0; i < MOST_LINES && at > 0; i++) {
            int previous = start(passage, at - 1);
            String line = passage.folded.substring(previous, at - 1);
            boolean belongs = cell == 0 || border(line) >= 0;
            if (!belongs || line.isBlank() && !head.isEmpty()) {
                break;
            }
            head = line.isBlank() ? head : line;
            at = previous;
            if (cell == 0 && !line.isBlank()) {
                break;
            }
        }
        String[] cells = head.split("[|\t]", 20);
        if (cell < cells.length && !head.isEmpty() && cells[cell].length() <= LONGEST_LABEL) {
            label("head-says=", cells[cell]);
        }
    }

    private void label(String kind, String text) {
        int says = 0;
        int words = 0;
        int from = -1;
        for (int i = 0; i <= text.length() && words < 6; i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                String word = text.substring(from, i);
                names.add(kind + StartSurroundings.stem(word));
                says |= StartWord.of(word);
                words++;
                from = -1;
            }
        }
        StartWord.among(says).forEach(each -> names.add(kind + each));
    }

    static int start(Passage passage, int at) {
        int start = at;
        while (start > 0 && passage.folded.charAt(start - 1) != '\n' && at - start < LONGEST_LINE) {
            start--;
        }
        return start;
    }

    private static int border(String line) {
        int bar = line.indexOf('|', 1);
        int tab = line.indexOf('\t');
        return bar < 0 ? tab : tab < 0 ? bar : Math.min(bar, tab);
    }

    private static int cells(String line) {
        return (int) line.chars().filter(c -> c == '|' || c == '\t').count();
    }
}
