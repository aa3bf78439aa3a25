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
    private boolean gaps;

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
            return awaited && fields.size() > (current == Label.SUBJECT || current == Label.CC || current == Label.BCC ? 99 : 0) ? next : -1;
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
        String text = field().toString().strip();
        if (text.isEmpty()) {
            // Label and value on lines of their own; an empty Cc or subject at the end has no value.
            return labelFollows() || current == Label.FROM || current == Label.TO || current == Label.SENT;
        }
        return switch (current) {
            case TO, CC, BCC -> endsOpen(text) || here.text().endsWith(";") || isAddress(here.text());
            case FROM -> text.indexOf('@') < 0 && isAddress(here.text()) || isAddress(here.text()) && "<[".indexOf(here.text().charAt(0)) >= 0;
            case SENT -> labelFollows() && here.text().length() < WRAPPED;
            case SUBJECT -> labelFollows() || isRestOfSubject(here);
            case OTHER -> false;
        };
    }

    /** Whether the line after this one is a label of this block that was not seen yet. */
    private boolean labelFollows() {
        if (line + 1 >= lines.size()) {
            return false;
        }
        Found next = HeaderLabels.at(lines.get(line + 1).folded(), 0);
        return next != null && (next.label() == Label.OTHER || !fields.containsKey(next.label()));
    }

    /** A subject that was cut at the margin; its rest is short and stands before an empty line. */
    private boolean isRestOfSubject(Line here) {
        boolean cut = lines.get(line - 1).raw().length() > WRAPPED && here.raw().length() < lines.get(line - 1).raw().length();
        boolean alone = line + 1 < lines.size() && lines.get(line + 1).isBlank();
        String text = here.text();
        return cut && alone && text.length() < WRAPPED && text.charAt(text.length() - 1) != ',' && text.charAt(text.length() - 1) != '!'
                && here.depth() == lines.get(first).depth() && current == Label.SUBJECT && lines.get(line - 1).folded().startsWith("onderwerp")
                | lines.get(line - 1).folded().startsWith("subject") | lines.get(line - 1).folded().startsWith("betref");
    }

    private static boolean endsOpen(String value) {
        return value.endsWith(",") || value.endsWith(";");
    }

    private static boolean isAddress(String text) {
        char last = text.charAt(text.length() - 1);
        return text.indexOf('@') >= 0 && (last == '>' || last == ']' || last == ')' || text.indexOf(' ') < 0);
    }
}
