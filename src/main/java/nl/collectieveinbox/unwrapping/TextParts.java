package nl.collectieveinbox.unwrapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import nl.collectieveinbox.unwrapping.TextPart.Kind;

/** Divides a text over its four parts, line by line, so that nothing is lost. */
final class TextParts {

    private static final int LONG_ENOUGH_TO_ASK = 300;

    private TextParts() {}

    /** The parts of a text that passes nothing on. */
    static List<TextPart> of(String text) {
        List<Line> lines = Line.of(text);
        return of(lines, Marks.in(lines));
    }

    /** The same, when the marks in the lines are known. */
    static List<TextPart> of(List<Line> lines, List<Mark> marks) {
        Kind[] kinds = new Kind[lines.size()];
        mark(lines, marks, kinds, 0);
        return joined(lines, kinds);
    }

    /**
     * The parts of a text that passes something on.
     *
     * @param start first line of what is passed on
     * @param end the line after it; the number of lines when nobody writes below it
     */
    static List<TextPart> of(List<Line> lines, int start, int end) {
        Kind[] kinds = new Kind[lines.size()];
        if (start > 0) {
            mark(lines.subList(0, start), Marks.in(lines.subList(0, start)), kinds, 0);
        }
        Arrays.fill(kinds, start, end, Kind.QUOTED);
        if (end < lines.size()) {
            mark(lines.subList(end, lines.size()), Marks.in(lines.subList(end, lines.size())), kinds, end);
        }
        return joined(lines, kinds);
    }

    /** What the sender wrote himself, without the greeting behind his last sentence. */
    static String own(List<TextPart> parts) {
        StringJoiner own = new StringJoiner("\n");
        TextPart.joined(parts, Kind.OWN).lines().forEach(line -> own.add(SignOff.cut(line)));
        return own.toString().strip();
    }

    private static void mark(List<Line> lines, List<Mark> marks, Kind[] all, int offset) {
        Kind[] kinds = new Kind[lines.size()];
        BitSet quoted = Quotes.of(lines, marks);
        int at = 0;
        boolean top = true;
        while (at < lines.size()) {
            int end = quoted.get(at) ? quoted.nextClearBit(at) : quoted.nextSetBit(at);
            end = end < 0 ? lines.size() : Math.min(end, lines.size());
            if (quoted.get(at)) {
                Arrays.fill(kinds, at, end, Kind.QUOTED);
            } else {
                OwnLines.mark(lines, kinds, at, end, top);
            }
            top = false;
            at = end;
        }
        if (quoted.isEmpty()) {
            giveBack(lines, kinds);
        }
        System.arraycopy(kinds, 0, all, offset, kinds.length);
    }

    /** A long letter that would be nothing but signature was taken for one: someone wrote it below his greeting. */
    private static void giveBack(List<Line> lines, Kind[] kinds) {
        int signature = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.OWN && !lines.get(i).isBlank()) {
                return;
            }
            signature += kinds[i] == Kind.SIGNATURE ? lines.get(i).text().length() : 0;
        }
        if (signature > LONG_ENOUGH_TO_ASK) {
            for (int i = 0; i < kinds.length; i++) {
                kinds[i] = kinds[i] == Kind.SIGNATURE ? Kind.OWN : kinds[i];
            }
        }
    }

    private static List<TextPart> joined(List<Line> lines, Kind[] kinds) {
        List<TextPart> parts = new ArrayList<>();
        int at = 0;
        while (at < kinds.length) {
            int end = at + 1;
            while (end < kinds.length && kinds[end] == kinds[at]) {
                end++;
            }
            StringJoiner text = new StringJoiner("\n");
            lines.subList(at, end).forEach(line -> text.add(line.raw()));
            parts.add(new TextPart(kinds[at], text.toString()));
            at = end;
        }
        return parts;
    }
}
