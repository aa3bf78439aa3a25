package nl.collectieveinbox.unwrapping;

import java.util.List;
import nl.collectieveinbox.mail.ReadMessage;

/** Where whoever passes a message on writes below it, without a quote mark to tell the two apart. */
final class WrittenBelow {

    private static final int MOST_LINES = 15;
    private static final int SHORTEST_RULE = 20;

    private WrittenBelow() {}

    /** @return the first line that is the sender's again; the end of the outermost hop when there is none */
    static int line(List<Line> lines, Inline inline, ReadMessage message) {
        InlineHop outer = inline.hops().getFirst();
        InlineHop inner = inline.hops().getLast();
        if (outer.end() < lines.size()) {
            return outer.end();
        }
        boolean nothingAbove = lines.subList(0, outer.start()).stream().allMatch(Line::isBlank);
        boolean signed = false;
        for (int i = Math.max(inner.headerEnd(), lines.size() - MOST_LINES * 2); i < lines.size(); i++) {
            signed |= SignOff.isWhole(lines.get(i));
            boolean ruled = nothingAbove && signed && isRule(lines.get(i).text()) && lines.size() - i < MOST_LINES;
            if (ruled || isOwnSignature(lines, i, message)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isRule(String text) {
        return text.length() >= SHORTEST_RULE && text.chars().allMatch(c -> c == '_' || c == '-');
    }

    /** "-- " with the name of who sent this message under it. */
    private static boolean isOwnSignature(List<Line> lines, int at, ReadMessage message) {
        String name = Fold.text(message.from().name());
        return !name.isBlank() && SignatureLine.isDelimiter(lines.get(at)) && at + 1 < lines.size() && lines.get(at + 1).folded().startsWith(name);
    }
}
