package nl.collectieveinbox.parsing;

import java.util.ArrayList;
import java.util.List;

/** Message-ID, In-Reply-To and References (RFC 5322, 3.6.4), as people and programs really write them. */
final class MessageIds {

    private static final int MOST = 500;

    private MessageIds() {}

    /** The value whole and trimmed: even spaces inside or missing brackets stay, it is evidence. */
    static List<String> own(List<String> raw) {
        return raw.stream().map(HeaderText::decoded).filter(id -> !bare(id).isEmpty()).toList();
    }

    /** Every {@code <…>}; without any bracket every word with an {@code @}. */
    static List<String> named(List<String> raw) {
        List<String> ids = new ArrayList<>();
        for (String value : raw) {
            String text = HeaderText.decoded(value);
            int open = text.indexOf('<');
            if (open < 0) {
                for (String word : text.split("[\\s,]+")) {
                    add(ids, word.contains("@") ? word : "");
                }
            }
            while (open >= 0) {
                int close = text.indexOf('>', open);
                add(ids, close < 0 ? "" : text.substring(open, close + 1));
                open = close < 0 ? -1 : text.indexOf('<', close);
            }
        }
        return List.copyOf(ids);
    }

    static String bare(String id) {
        String bare = id.strip();
        bare = bare.startsWith("<") ? bare.substring(1) : bare;
        return (bare.endsWith(">") ? bare.substring(0, bare.length() - 1) : bare).strip();
    }

    private static void add(List<String> ids, String id) {
        if (!bare(id).isEmpty() && ids.size() < MOST && !ids.contains(id)) {
            ids.add(id);
        }
    }
}
