package nl.collectieveinbox.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * HTML to the text that a reader sees, in one pass and without a tree: 100,000 nested tags cost no more than
 * 100,000 tags in a row.
 */
final class HtmlText {

    /** Their content is never read as text. */
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "title", "template", "object", "svg", "select", "textarea", "noembed");
    static final Set<String> VOID =
            Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "table");
    private static final Set<String> BLOCKS = Set.of("div", "tr", "li", "dt", "dd", "article", "section", "header",
            "footer", "address", "center", "form", "fieldset", "caption", "body", "main", "nav", "aside", "figure");

    private static final int DEEPEST = 100;

    private final int mostChars;

    HtmlText(int mostChars) {
        this.mostChars = mostChars;
    }

    String of(String html) {
        Pass pass = new Pass(html, true);
        pass.run();
        if (pass.isHidden()) {
            // A hidden element that never ends would take the whole message with it.
            pass = new Pass(html, false);
            pass.run();
        }
        return pass.text();
    }

    private final class Pass {

        private final HtmlTokens tokens;
        private final TextLines lines = new TextLines();
        private final boolean hides;
        private final Lists lists = new Lists();
        /** For each open block quote whether it only indents. */
        private final Deque<Boolean> indentations = new ArrayDeque<>();
        private @Nullable String hidden;
        private int hiddenDepth;

        Pass(String html, boolean hides) {
            this.tokens = new HtmlTokens(html);
            this.hides = hides;
        }

        boolean isHidden() {
            return hidden != null;
        }

        String text() {
            return lines.text();
        }

        void run() {
            while (tokens.next() && lines.length() < mostChars) {
                if (tokens.isText()) {
                    if (hidden == null) {
                        lines.add(tokens.text().indexOf('&') < 0 ? tokens.text()
                                : Parser.unescapeEntities(tokens.text(), false));
                    }
                } else if (hidden != null) {
                    leaveHidden(tokens.name());
                } else if (tokens.isEnd()) {
                    end(tokens.name());
                } else {
                    start(tokens.name());
                }
            }
        }

        private void leaveHidden(String name) {
            if (name.equals(hidden)) {
                hiddenDepth += tokens.isEnd() ? -1 : 1;
                hidden = hiddenDepth == 0 ? null : hidden;
            }
        }

        private void start(String name) {
            if (UNSEEN.contains(name)) {
                tokens.skipContent(name);
            } else if (hides && !VOID.contains(name) && !name.equals("body") && !name.equals("html") && tokens.isHidden()) {
                hidden = name;
                hiddenDepth = 1;
            } else {
                shown(name);
            }
        }

        private void shown(String name) {
            switch (name) {
                case "br" -> lines.lineBreak();
                case "hr" -> lines.rule();
                case "td", "th" -> lines.cell();
                case "blockquote" -> {
                    // A message may nest these without end; what is too deep to be told apart is quoted.
                    boolean quote = indentations.size() >= DEEPEST || !tokens.isIndentation();
                    if (indentations.size() < DEEPEST) {
                        indentations.push(!quote);
                    }
                    startQuote(quote);
                }
                case "ul", "ol" -> {
                    lines.block(lists.isOpen() ? 1 : 2);
                    lists.open(name.equals("ol"));
                }
                case "li" -> {
                    lines.block(1);
                    lines.bullet(lists.next());
                }
                case "pre" -> {
                    lines.block(2);
                    lines.preformatted(true);
                }
                default -> block(name);
            }
        }

        private void startQuote(boolean quote) {
            if (quote) {
                lines.quote(1);
            } else {
                lines.block(1);
            }
        }

        private void endQuote(boolean indentation) {
            if (indentation) {
                lines.block(1);
            } else {
                lines.quote(-1);
            }
        }

        private void end(String name) {
            switch (name) {
                case "blockquote" -> endQuote(!indentations.isEmpty() && indentations.pop());
                case "ul", "ol" -> {
                    lists.close();
                    lines.block(lists.isOpen() ? 1 : 2);
                }
                case "pre" -> {
                    lines.preformatted(false);
                    lines.block(2);
                }
                default -> block(name);
            }
        }

        private void block(String name) {
            if (PARAGRAPHS.contains(name)) {
                // Outlook writes each line as a paragraph without space around it.
                lines.block(name.equals("p") && (tokens.isOutlookLine() || lines.isOutlookLine()) || name.equals("table") ? 1 : 2);
                lines.outlookLine(name.equals("p") && !tokens.isEnd() && tokens.isOutlookLine());
            } else if (BLOCKS.contains(name)) {
                lines.block(1);
            }
        }
    }
}
