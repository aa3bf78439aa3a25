package nl.collectieveinbox.unwrapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.unwrapping.HeaderLabels.Found;
import nl.collectieveinbox.unwrapping.HeaderLabels.Label;
import org.jspecify.annotations.Nullable;

/** Reads a block of header lines from its first label on, in whatever order and however its lines are folded. */
final class HeaderReader {

    private static final int LONGEST_FIELD = 20_000;
    private static final int MOST_BLANK = 2;
    /** Clients wrap lines somewhere past here; a shorter line ended by itself. */
    private static final int WRAPPED = 60;
    private static final int MOST_OTHER = 12;

    private final List<Line> lines;
    private final Map<Label, StringBuilder> fields = new EnumMap<>(Label.class);
    private final int first;
    private int from;
    private int line;
    private int others;
    private @Nullable Label current;
    /** Empty lines stand between the labels. */
    private boolean gaps;
    /** Values stand on the line below their label. */
    private boolean apart;

    private HeaderReader(List<Line> lines, int first) {
        this.lines = lines;
        this.first = first;
        this.from = first;
        this.line = first;
    }

    /**
     * @param offset where on the first line the first label stands
     * @return null when no label stands there
     */
    static @Nullable HeaderBlock read(List<Line> lines, int first, int offset) {
        Found found = HeaderLabels.at(lines.get(first).folded(), offset);
        if (found == null || found.label() == Label.OTHER) {
            return null;
        }
        HeaderReader reader = new HeaderReader(lines, first);
        if (!reader.allOnOneLine(offset)) {
            reader.take(found);
            reader.readOn();
        }
        Map<Label, String> texts = new EnumMap<>(Label.class);
        reader.fields.forEach((label, text) -> texts.put(label, text.toString().strip()));
        return new HeaderBlock(first, reader.line, texts, reader.from);
    }

    private boolean allOnOneLine(int offset) {
        Map<Label, String> all = OneLineHeader.read(lines.get(first), offset);
        all.forEach((label, text) -> fields.put(label, new StringBuilder(text)));
        line = all.isEmpty() ? first : first + 1;
        return !all.isEmpty();
    }

    private void readOn() {
        while (line < lines.size()) {
            Line here = lines.get(line);
            if (here.isBlank()) {
                int next = afterBlanks();
                if (next < 0) {
                    return;
                }
                line = next;
                continue;
            }
            Found found = here.depth() == lines.get(first).depth() ? HeaderLabels.at(here.folded(), 0) : null;
            if (found != null && (found.label() == Label.OTHER ? ++others < MOST_OTHER : !fields.containsKey(found.label()))) {
                take(found);
            } else if (found == null && continues(here)) {
                field().append(' ').append(here.text());
                line++;
            } else if (found == null && isUnknownField(here) && ++others < MOST_OTHER) {
                current = Label.OTHER;
                line++;
            } else {
                return;
            }
        }
    }

    private void take(Found found) {
        if (found.label() == Label.FROM) {
            from = line;
        }
        current = found.label();
        String value = lines.get(line).text().substring(found.end()).strip();
        // "Van\t: Rob": the colon in a cell of its own.
        value = value.startsWith(":") ? value.substring(1).strip() : value;
        fields.computeIfAbsent(current, label -> new StringBuilder()).append(value);
        line++;
    }

    private StringBuilder field() {
        return fields.computeIfAbsent(current == null ? Label.OTHER : current, label -> new StringBuilder());
    }

    /** Where the block goes on behind empty lines: at the value that is still missing, or at another label; else -1. */
    private int afterBlanks() {
        int next = line;
        while (next < lines.size() && lines.get(next).isBlank() && next - line <= MOST_BLANK) {
            next++;
        }
        if (next >= lines.size() || next - line > MOST_BLANK) {
            return -1;
        }
        if (lines.get(next).depth() != lines.get(first).depth()) {
            return -1;
        }
        Found found = HeaderLabels.at(lines.get(next).folded(), 0);
        boolean awaited = current != null && current != Label.OTHER && field().isEmpty();
        if (found == null) {
            return awaited && (apart || current == Label.FROM) ? next : -1;
        }
        boolean another = found.label() != Label.OTHER && !fields.containsKey(found.label());
        boolean whole = fields.containsKey(Label.FROM) && fields.containsKey(Label.SUBJECT)
                && fields.containsKey(Label.SENT) && fields.containsKey(Label.TO);
        // A whole block ends at an empty line, unless its lines stood apart from the start.
        boolean goesOn = another && (!whole || gaps) && (fields.containsKey(Label.FROM) || awaited || fields.size() == 1);
        gaps |= goesOn;
        return goesOn ? next : -1;
    }

    private boolean continues(Line here) {
        if (current == null || current == Label.OTHER || field().length() > LONGEST_FIELD) {
            return false;
        }
        if (field().isEmpty()) {
            // Label and value on lines of their own; in a block that has them together, an empty Cc or subject is just empty.
            boolean apart = this.apart || current == Label.FROM || labelFollows();
            this.apart |= apart;
            return apart;
        }
        return switch (current) {
            case TO, CC, BCC -> labelFollows() || endsOpen() || here.text().endsWith(";") || isAddress(here.text());
            case FROM -> labelFollows() && here.text().length() < WRAPPED || isAddress(here.text()) && (endsOpen() || field().indexOf("@") < 0 || "<[".indexOf(here.text().charAt(0)) >= 0);
            case SENT -> labelFollows() && here.text().length() < WRAPPED;
            case SUBJECT -> labelFollows() || isRestOfSubject(here);
            case OTHER -> false;
        };
    }

    /** Whether the line after this one is a label of this block that was not seen yet. */
    private boolean labelFollows() {
        int next = line + 1;
        while (next < lines.size() && lines.get(next).isBlank() && next - line <= MOST_BLANK) {
            next++;
        }
        if (next >= lines.size()) {
            return false;
        }
        Found found = HeaderLabels.at(lines.get(next).folded(), 0);
        return found != null && (found.label() == Label.OTHER || !fields.containsKey(found.label()));
    }

    /** A label that we do not know, between two that we do. */
    private boolean isUnknownField(Line here) {
        int colon = here.text().indexOf(':');
        return colon > 1 && colon <= HeaderLabels.LONGEST && here.depth() == lines.get(first).depth() && here.text().length() < 4 * WRAPPED
                && here.text().substring(0, colon).chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '*') && labelFollows();
    }

    /** A subject that was cut at the margin goes on in the middle of a sentence, and its rest stands before an empty line. */
    private boolean isRestOfSubject(Line here) {
        Line above = lines.get(line - 1);
        boolean cut = above.raw().length() > WRAPPED && above.raw().length() < 2 * WRAPPED && here.raw().length() < above.raw().length();
        boolean alone = line + 1 < lines.size() && lines.get(line + 1).isBlank();
        if (alone && here.indent() > 1 && above.indent() < here.indent()) {
            return true;
        }
        char begin = here.text().charAt(0);
        char last = here.text().charAt(here.text().length() - 1);
        return cut && alone && (Character.isLowerCase(begin) || Character.isDigit(begin)) && last != ',' && last != '!' && last != '.';
    }

    private boolean endsOpen() {
        char last = field().charAt(field().length() - 1);
        // "Rob [mailto:" goes on as well.
        return last == ',' || last == ';' || last == '<' || last == '[' || last == ':';
    }

    private static boolean isAddress(String text) {
        char last = text.charAt(text.length() - 1);
        return text.indexOf('@') >= 0 && (last == '>' || last == ']' || last == ')' || text.indexOf(' ') < 0);
    }
}
