package nl.collectieveinbox.unwrapping;

import java.util.List;
import java.util.StringJoiner;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.HeaderLabels.Label;
import nl.collectieveinbox.unwrapping.Hop.Layer;
import org.jspecify.annotations.Nullable;

/** Finds the first message inside a forward: an enclosed one before a header block in the text. */
final class Originals {

    private static final int DEEPEST = 20;
    private static final List<String> SAYS_FORWARDED = List.of(
            "doorgestuurd bericht", "forwarded message", "begin forwarded", "weitergeleitete nachricht", "message transfere");

    private Originals() {}

    static @Nullable Hop find(ReadMessage message) {
        return find(message, DEEPEST);
    }

    private static @Nullable Hop find(ReadMessage message, int depth) {
        if (!message.enclosed().isEmpty() && depth > 0) {
            ReadMessage enclosed = message.enclosed().getFirst();
            Hop deeper = find(enclosed, depth - 1);
            return deeper != null ? deeper : new Hop(enclosed.from(), enclosed.to(), enclosed.cc(), enclosed.sentAt(), null,
                    enclosed.subject(), TextParts.own(TextParts.of(enclosed.text())), parts(enclosed.text()), Layer.ENCLOSED, 1.0,
                    "bijgevoegd bericht \"" + enclosed.subject() + "\"");
        }
        return inText(message);
    }

    private static @Nullable Hop inText(ReadMessage message) {
        List<Line> lines = Line.of(message.text());
        HeaderBlock block = HeaderBlock.find(lines, 0);
        if (block == null) {
            return null;
        }
        boolean announced = Subject.isForward(message.subject()) || saysForwarded(lines, block);
        // A reply quotes what it answers; only a forward passes it on.
        if (!announced && (Subject.isReply(message.subject()) || !message.inReplyTo().isEmpty())) {
            return null;
        }
        return original(lines, deepest(lines, block), announced);
    }

    /** A forward of a forward: the block inside the block, as long as each says it passes on. */
    private static HeaderBlock deepest(List<Line> lines, HeaderBlock outer) {
        HeaderBlock block = outer;
        HeaderBlock inner = HeaderBlock.find(lines, block.end());
        while (inner != null && (Subject.isForward(block.field(Label.SUBJECT)) || saysForwarded(lines, inner))) {
            block = inner;
            inner = HeaderBlock.find(lines, block.end());
        }
        return block;
    }

    private static boolean saysForwarded(List<Line> lines, HeaderBlock block) {
        for (int i = Math.max(0, block.first() - 3); i < block.first(); i++) {
            if (SAYS_FORWARDED.stream().anyMatch(lines.get(i).folded()::contains)) {
                return true;
            }
        }
        return false;
    }

    private static Hop original(List<Line> lines, HeaderBlock block, boolean announced) {
        Address from = Addresses.read(block.field(Label.FROM));
        StringJoiner below = new StringJoiner("\n");
        // Quote marks belong to the forward, not to what was written.
        lines.subList(block.end(), lines.size()).forEach(line -> below.add(line.text()));
        StringJoiner evidence = new StringJoiner("\n");
        lines.subList(block.first(), block.end()).stream().filter(line -> !line.isBlank()).forEach(line -> evidence.add(line.text()));
        double confidence = (announced ? 0.95 : 0.75) - (from.address().isEmpty() ? 0.3 : 0);
        return new Hop(from, Addresses.readAll(block.field(Label.TO)), Addresses.readAll(block.field(Label.CC)),
                WrittenDate.read(block.field(Label.SENT)), null, block.field(Label.SUBJECT), TextParts.own(TextParts.of(below.toString())),
                parts(below.toString()), Layer.INLINE, confidence, evidence.toString());
    }

    private static List<TextPart> parts(String text) {
        return TextParts.of(text);
    }
}
