package nl.collectieveinbox.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * A snippet with its hits marked. Only {@code <mark>} is understood; whatever else stands in it becomes text, so that no
 * mail can put anything on the page.
 */
class MarkedText extends Paragraph {

    private static final String START = "<mark>";
    private static final String END = "</mark>";

    @Tag("mark")
    private static class Mark extends HtmlContainer {
        Mark(String text) {
            setText(text);
        }
    }

    /** @param snippet HTML-escaped text with hits in {@code <mark>} */
    MarkedText(String snippet) {
        addClassName("snippet");
        int at = 0;
        while (at < snippet.length()) {
            int start = snippet.indexOf(START, at);
            int end = start < 0 ? -1 : snippet.indexOf(END, start);
            if (end < 0) {
                break;
            }
            add(new Text(plain(snippet.substring(at, start))), new Mark(plain(snippet.substring(start + START.length(), end))));
            at = end + END.length();
        }
        add(new Text(plain(snippet.substring(at))));
    }

    /** Text as somebody wrote it, with these places marked; they lie in order and apart. */
    MarkedText(String text, List<QuoteMarks.Mark> marks) {
        int at = 0;
        for (QuoteMarks.Mark mark : marks) {
            add(new Text(text.substring(at, mark.start())), new Mark(text.substring(mark.start(), mark.end())));
            at = mark.end();
        }
        add(new Text(text.substring(at)));
    }

    private static String plain(String escaped) {
        return Parser.unescapeEntities(escaped, false);
    }
}
