package nl.collectieveinbox.parsing;

import java.util.Locale;
import java.util.regex.Pattern;

/** HTML as a row of tags and pieces of text. Every character is looked at a bounded number of times. */
final class HtmlTokens {

    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("display\\s{0,3}:\\s{0,3}none|visibility\\s{0,3}:\\s{0,3}hidden|mso-hide\\s{0,3}:\\s{0,3}all"
                    + "|font-size\\s{0,3}:\\s{0,3}0(?:px|pt|%)?\\s{0,3}(?:[;\"'!]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN_ATTRIBUTE = Pattern.compile("\\shidden(?=[\\s=/>]|$)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TAG_LOOKED_INTO = 4_000;

    private final String html;
    private int at;
    private int from;
    private int to;
    private boolean text;
    private boolean end;
    private String name = "";
    private boolean noMoreComments;

    HtmlTokens(String html) {
        this.html = html;
    }

    boolean next() {
        while (at < html.length()) {
            from = at;
            if (html.charAt(at) != '<' || !isTag(at)) {
                int tag = html.indexOf('<', at + 1);
                to = tag < 0 ? html.length() : tag;
                at = to;
                text = true;
                return true;
            }
            if (html.startsWith("<!--", at)) {
                at = commentEnd();
            } else {
                tag();
                if (!name.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isText() {
        return text;
    }

    boolean isEnd() {
        return end;
    }

    String text() {
        return html.substring(from, to);
    }

    /** Lower case, without a namespace's content being known. */
    String name() {
        return name;
    }

    /** Whether this start tag hides its content from the reader, as the lines before a newsletter do. */
    boolean isHidden() {
        String attributes = attributes();
        return attributes.indexOf(' ') >= 0 || attributes.indexOf('\n') >= 0
                ? HIDDEN_STYLE.matcher(attributes).find() && attributes.toLowerCase(Locale.ROOT).contains("style")
                        || HIDDEN_ATTRIBUTE.matcher(withoutValues(attributes)).find()
                : false;
    }

    boolean isOutlookLine() {
        return !end && attributes().contains("Mso");
    }

    /** Whether this block quote only moves its lines to the right, as the indent button of Gmail and Outlook makes it. */
    boolean isIndentation() {
        String attributes = attributes().toLowerCase(Locale.ROOT).replace(" ", "");
        return !attributes.contains("cite") && !attributes.contains("quote\"") && (attributes.contains("border:none") || attributes.contains("margin:00040px")
                || attributes.contains("margin-left:40px") || attributes.contains("margin:0px0px0px40px"));
    }

    /** Goes on after the end tag, or right here when there is none. */
    void skipContent(String element) {
        String close = "</" + element;
        for (int i = html.indexOf("</", at); i >= 0; i = html.indexOf("</", i + 2)) {
            if (html.regionMatches(true, i, close, 0, close.length())) {
                int past = html.indexOf('>', i);
                at = past < 0 ? html.length() : past + 1;
                return;
            }
        }
        at = html.length();
    }

    private boolean isTag(int i) {
        char c = i + 1 < html.length() ? html.charAt(i + 1) : ' ';
        return c == '/' || c == '!' || c == '?' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void tag() {
        text = false;
        end = html.charAt(at + 1) == '/';
        int nameFrom = at + (end ? 2 : 1);
        int nameTo = nameFrom;
        while (nameTo < html.length() && Character.isLetterOrDigit(html.charAt(nameTo)) && nameTo - nameFrom < 30) {
            nameTo++;
        }
        name = html.substring(nameFrom, nameTo).toLowerCase(Locale.ROOT);
        to = tagEnd(nameTo);
        at = Math.min(html.length(), to + 1);
    }

    /** The closing bracket outside quotes; a quote that is never closed does not count. */
    private int tagEnd(int i) {
        int plain = html.indexOf('>', i);
        if (plain < 0) {
            return html.length();
        }
        char quote = 0;
        int limit = Math.min(html.length(), i + LONGEST_TAG_LOOKED_INTO);
        for (int k = i; k < limit; k++) {
            char c = html.charAt(k);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return k;
            } else if ((c == '"' || c == '\'') && k > 0 && html.charAt(k - 1) == '=') {
                quote = c;
            }
        }
        return plain;
    }

    private int commentEnd() {
        int close = noMoreComments ? -1 : html.indexOf("-->", at + 2);
        if (close >= 0) {
            return close + 3;
        }
        noMoreComments = true;
        int bracket = html.indexOf('>', at);
        return bracket < 0 ? at + "<!--".length() : bracket + 1;
    }

    private String attributes() {
        return html.substring(from, Math.min(to, from + LONGEST_TAG_LOOKED_INTO));
    }

    private static String withoutValues(String attributes) {
        return attributes.replaceAll("\"[^\"]*\"|'[^']*'", "");
    }
}
