package nl.collectieveinbox.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An HTML page as its reader sees it, with where each character comes from: a number may be cut by tags and written in
 * entities. Covering leaves the tags as they are.
 */
final class HtmlView {

    /** Tags that part nothing for the eye. */
    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "em", "font",
            "i", "ins", "kbd", "label", "mark", "o", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt",
            "u", "var", "wbr");
    private static final int LONGEST_ENTITY = 10;

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder tags = new StringBuilder();
    private int[] from = new int[256];
    private int[] to = new int[256];

    HtmlView(String html) {
        this.html = html;
        for (int i = 0; i < html.length(); ) {
            char character = html.charAt(i);
            i = character == '<' ? tag(i) : character == '&' ? entity(i) : plain(i);
        }
    }

    String text() {
        return text.toString();
    }

    /** What stands in tags: addresses of links and pictures, descriptions. */
    String tags() {
        return tags.toString();
    }

    String covered(Set<Long> known) {
        List<Cover.Span> spans = Cover.spans(text(), known);
        StringBuilder covered = new StringBuilder(html.length());
        int at = 0;
        for (Cover.Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (from[i] >= at && (Character.isSurrogate(text.charAt(i)) || Digits.is(text.charAt(i)))) {
                    covered.append(html, at, from[i]).append('•');
                    at = to[i];
                }
            }
        }
        covered.append(html, at, html.length());
        // what is left stands in tags
        return Cover.text(covered.toString(), known);
    }

    private int plain(int at) {
        add(html.charAt(at), at, at + 1);
        return at + 1;
    }

    private int tag(int at) {
        int end = html.indexOf('>', at);
        int past = end < 0 ? html.length() : end + 1;
        tags.append(html, at, past).append('\n');
        int name = at + 1 < past && html.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int nameEnd = name;
        while (nameEnd < past && Character.isLetterOrDigit(html.charAt(nameEnd))) {
            nameEnd++;
        }
        String tag = html.substring(name, Math.min(nameEnd, name + 12)).toLowerCase(Locale.ROOT);
        if (!INLINE.contains(tag)) {
            add(tag.equals("td") || tag.equals("th") ? '\t' : '\n', at, past);
        }
        return past;
    }

    private int entity(int at) {
        int end = html.indexOf(';', at, Math.min(html.length(), at + LONGEST_ENTITY + 1));
        if (end < 0) {
            return plain(at);
        }
        int character = named(html.substring(at + 1, end));
        if (character < 0) {
            return plain(at);
        }
        for (char each : Character.toChars(character)) {
            add(each, at, end + 1);
        }
        return end + 1;
    }

    private static int named(String entity) {
        return switch (entity) {
            case "nbsp" -> ' ';
            case "shy", "zwnj", "zwj" -> 0xad;
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "ndash", "mdash" -> '-';
            case "middot" -> '.';
            default -> entity.startsWith("#") ? numbered(entity.substring(1)) : -1;
        };
    }

    private static int numbered(String code) {
        boolean hexadecimal = code.startsWith("x") || code.startsWith("X");
        try {
            int character = hexadecimal ? Integer.parseInt(code.substring(1), 16) : Integer.parseInt(code);
            return Character.isValidCodePoint(character) ? character : -1;
        } catch (NumberFormatException e) {
            // no entity then: shown as it stands
            return -1;
        }
    }

    private void add(char character, int start, int end) {
        int at = text.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        text.append(character);
        from[at] = start;
        to[at] = end;
    }
}
