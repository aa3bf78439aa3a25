package nl.collectieveinbox.unwrapping;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of which only the beginning is taken apart: no letter is longer, and a text that was made to take long is not
 * worth more.
 *
 * @param read what is taken apart
 * @param rest what follows, from the line after; empty when there is none
 */
record LongText(String read, String rest) {

    private static final int MOST_LINES = 40_000;
    private static final int MOST_CHARACTERS = 1_000_000;

    static LongText of(String text) {
        int line = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (++line >= MOST_LINES || end >= MOST_CHARACTERS) {
                return new LongText(text.substring(0, end), text.substring(end + 1));
            }
        }
        return new LongText(text, "");
    }

    /** The parts with the rest behind them, of the same kind as the last, so that nothing is lost. */
    List<TextPart> whole(List<TextPart> parts) {
        if (rest.isEmpty() || parts.isEmpty()) {
            return parts;
        }
        List<TextPart> whole = new ArrayList<>(parts);
        TextPart last = whole.removeLast();
        whole.add(new TextPart(last.kind(), last.text() + "\n" + rest));
        return List.copyOf(whole);
    }
}
