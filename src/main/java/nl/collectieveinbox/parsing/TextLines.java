package nl.collectieveinbox.parsing;

/** Lines of text as they grow: spaces collapsed, empty lines counted, quotes marked, cells kept apart. */
final class TextLines {

    private static final int DEEPEST_QUOTE = 10;
    private static final String RULE = "_".repeat(32);

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int breaks;
    private boolean space;
    private boolean cell;
    private boolean preformatted;
    private boolean outlookLine;
    private int quotes;
    private int lineQuotes;
    private int previousQuotes;
    private String bullet = "";

    int length() {
        return out.length() + line.length();
    }

    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (preformatted && c == '\n') {
                lineBreak();
            } else if (isSpace(c) && !(preformatted && c == ' ')) {
                space = true;
            } else if (!isInvisible(c)) {
                add(c);
            }
        }
    }

    void lineBreak() {
        endLine();
        breaks++;
    }

    /** At least so many line ends before whatever comes next. */
    void block(int atLeast) {
        endLine();
        breaks = out.isEmpty() ? 0 : Math.max(breaks, atLeast);
    }

    void bullet(String sign) {
        bullet = sign;
    }

    void cell() {
        cell = !line.isEmpty();
    }

    void rule() {
        block(1);
        add(RULE);
        block(1);
    }

    void quote(int deeper) {
        block(2);
        quotes = Math.max(0, quotes + deeper);
    }

    void preformatted(boolean on) {
        preformatted = on;
    }

    void outlookLine(boolean on) {
        outlookLine = on;
    }

    boolean isOutlookLine() {
        return outlookLine;
    }

    String text() {
        endLine();
        return Clean.lines(out.toString()).strip();
    }

    private void add(char c) {
        if (line.isEmpty()) {
            lineQuotes = Math.min(quotes, DEEPEST_QUOTE);
            line.append(bullet);
            bullet = "";
        } else if (cell) {
            line.append('\t');
        } else if (space) {
            line.append(' ');
        }
        space = false;
        cell = false;
        line.append(c == '\u00A0' ? ' ' : c);
    }

    private void endLine() {
        space = false;
        cell = false;
        if (line.isEmpty()) {
            return;
        }
        String prefix = "> ".repeat(lineQuotes);
        String between = "> ".repeat(Math.min(lineQuotes, previousQuotes)).stripTrailing();
        int most = Math.min(breaks, 2);
        for (int i = 0; i < most && !out.isEmpty(); i++) {
            out.append('\n').append(i + 1 < most ? between : "");
        }
        String content = line.toString().stripTrailing();
        out.append(prefix).append(content);
        previousQuotes = lineQuotes;
        line.setLength(0);
        breaks = 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Soft hyphens and the zero-width filling of newsletters: they break words that people search for. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u034F' || c == '\u200B' || c == '\u200C' || c == '\uFEFF' || c == '\u2060';
    }
}
