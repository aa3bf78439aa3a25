package nl.collectieveinbox.search;

import java.util.List;
import nl.collectieveinbox.search.Snippets.Hit;

/** Cuts a passage out of a text and writes it as HTML: escaped, hits in {@code <mark>}, white space as one blank. */
final class SnippetText {

    private static final String CUT = "…";

    private SnippetText() {}

    static String start(String text, int length) {
        return around(text, List.of(), length);
    }

    /** @param hits in order of their place; those that fall outside the cut are left alone */
    static String around(String text, List<Hit> hits, int length) {
        int room = length - 2 * CUT.length();
        int first = hits.isEmpty() ? 0 : hits.getFirst().start();
        int start = first < room / 3 ? 0 : afterBlank(text, first - room / 3, first);
        int end = start + room >= text.length() ? text.length()
                : beforeBlank(text, start + room, hits.isEmpty() ? start : hits.getFirst().end());
        StringBuilder html = new StringBuilder(start > 0 ? CUT : "");
        int at = start;
        for (Hit hit : hits) {
            if (hit.start() >= at && hit.end() <= end) {
                plain(text, at, hit.start(), html);
                html.append("<mark>");
                plain(text, hit.start(), hit.end(), html);
                html.append("</mark>");
                at = hit.end();
            }
        }
        plain(text, at, end, html);
        return html.append(end < text.length() ? CUT : "").toString().strip();
    }

    private static void plain(String text, int start, int end, StringBuilder html) {
        Texts.escape(text.substring(start, end).replaceAll("\\s+", " "), html);
    }

    private static int afterBlank(String text, int from, int latest) {
        for (int at = from; at < latest; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return Texts.whole(text, from);
    }

    private static int beforeBlank(String text, int from, int earliest) {
        for (int at = from; at > earliest; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Texts.whole(text, from);
    }
}
