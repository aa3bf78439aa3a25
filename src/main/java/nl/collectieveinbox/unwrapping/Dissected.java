package nl.collectieveinbox.unwrapping;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.Hop.Layer;

/**
 * The text of one message taken apart.
 *
 * @param parts its four parts
 * @param hops the messages that it passes on in its text, the outermost first
 */
record Dissected(List<TextPart> parts, List<Hop> hops) {

    static Dissected of(ReadMessage message) {
        LongText text = LongText.of(message.text());
        List<Line> lines = Line.of(text.read());
        List<Mark> marks = Marks.in(lines);
        Inline inline = InlineChain.find(lines, marks, message);
        if (inline.hops().isEmpty()) {
            return new Dissected(text.whole(TextParts.of(lines, marks)), List.of());
        }
        int below = WrittenBelow.line(lines, inline, message);
        List<Hop> hops = new ArrayList<>();
        for (int i = 0; i < inline.hops().size(); i++) {
            hops.add(hop(lines, inline.hops(), i, below));
        }
        return new Dissected(text.whole(TextParts.of(lines, Math.min(inline.start(), below), below)), hops);
    }

    String own() {
        return TextParts.own(parts);
    }

    private static Hop hop(List<Line> lines, List<InlineHop> all, int at, int below) {
        InlineHop hop = all.get(at);
        StringJoiner said = new StringJoiner("\n");
        int depth = depth(lines, hop.headerEnd(), hop.bodyEnd());
        add(said, lines, hop.headerEnd(), Math.min(hop.bodyEnd(), below), depth);
        if (at + 1 < all.size()) {
            // After what he passes on he may go on writing himself.
            add(said, lines, all.get(at + 1).end(), Math.min(hop.end(), below), depth);
        }
        List<TextPart> parts = TextParts.of(said.toString());
        return new Hop(hop.from(), hop.to(), hop.cc(), hop.sentAt(), hop.zone(), hop.subject(), TextParts.own(parts), parts,
                Layer.INLINE, hop.confidence(), hop.evidence());
    }

    private static int depth(List<Line> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).depth();
            }
        }
        return 0;
    }

    private static void add(StringJoiner said, List<Line> lines, int from, int to, int depth) {
        for (int i = from; i < to; i++) {
            said.add(unquoted(lines.get(i), depth));
        }
    }

    /** The quote marks of the forward do not belong to what was written; deeper ones do. */
    private static String unquoted(Line line, int depth) {
        if (depth == 0 || line.depth() == 0) {
            return line.raw();
        }
        String raw = line.raw();
        int at = 0;
        for (int marks = 0; marks < Math.min(depth, line.depth()) && at < raw.length(); at++) {
            marks += raw.charAt(at) == '>' || raw.charAt(at) == '|' ? 1 : 0;
        }
        return at < raw.length() && raw.charAt(at) == ' ' ? raw.substring(at + 1) : raw.substring(at);
    }
}
