package nl.collectieveinbox.unwrapping;

import java.util.List;
import java.util.Map;
import nl.collectieveinbox.unwrapping.HeaderLabels.Label;
import org.jspecify.annotations.Nullable;

/**
 * The lines with which a mail program introduces an earlier message inside a text: Van, Verzonden, Aan, Onderwerp.
 *
 * @param first its first line
 * @param end the line after its last
 * @param fields what stands behind each label
 * @param from the line that names the sender; {@code first} when none does
 */
record HeaderBlock(int first, int end, Map<Label, String> fields, int from) {

    /** The first block at or after a line, or null. */
    static @Nullable HeaderBlock find(List<Line> lines, int from) {
        int line = from;
        while (line < lines.size()) {
            HeaderBlock block = HeaderReader.read(lines, line, 0);
            if (block == null) {
                line++;
            } else if (block.isComplete(false)) {
                return block;
            } else {
                line = block.next();
            }
        }
        return null;
    }

    String field(Label label) {
        return fields.getOrDefault(label, "");
    }

    /** Where to look on when this is none: what began too early may hold one from its sender on. */
    int next() {
        return from > first ? from : end;
    }

    /** Enough to know who sent it; less when a line above says that a message was passed on. */
    boolean isComplete(boolean announced) {
        String from = field(Label.FROM);
        boolean mail = from.indexOf('@') > 0;
        if (from.length() < 2) {
            return false;
        }
        if (announced) {
            return !field(Label.SENT).isEmpty() || fields.containsKey(Label.TO) || !field(Label.SUBJECT).isEmpty();
        }
        boolean named = mail || (isTimed() && !Character.isDigit(from.charAt(0)));
        boolean titled = fields.containsKey(Label.SUBJECT) && (fields.containsKey(Label.SENT) || fields.containsKey(Label.TO));
        return named && (titled || (mail && isTimed()));
    }

    /** A memo on paper has the same labels, but names no address and no time of day. */
    private boolean isTimed() {
        if (field(Label.SENT).isEmpty()) {
            return false;
        }
        WrittenDate sent = WrittenDate.parse(field(Label.SENT), false);
        return sent != null && sent.timed();
    }
}
