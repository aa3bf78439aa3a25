package nl.collectieveinbox.unwrapping;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines with which a mail program introduces an earlier message inside a text: Van, Verzonden, Aan, Onderwerp.
 *
 * @param first its first line
 * @param end the line after its last
 * @param fields what stands behind each label
 */
record HeaderBlock(int first, int end, Map<Label, String> fields) {

    enum Label { FROM, SENT, TO, CC, SUBJECT, OTHER }

    private static final Map<String, Label> LABELS = new HashMap<>();

    static {
        label(Label.FROM, "van", "from", "von", "de", "afzender");
        label(Label.SENT, "verzonden", "datum", "sent", "date", "gesendet", "verzonden op", "envoye");
        label(Label.TO, "aan", "to", "an", "a");
        label(Label.CC, "cc", "kopie", "kopie (cc)");
        label(Label.SUBJECT, "onderwerp", "subject", "betreff", "objet", "betreft");
        label(Label.OTHER, "prioriteit", "importance", "urgentie", "bijlagen", "attachments", "beantwoorden aan", "reply-to", "bcc");
    }

    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_FIELD = 20_000;

    /** The first block at or after a line, or null. */
    static @Nullable HeaderBlock find(List<Line> lines, int from) {
        int line = from;
        while (line < lines.size()) {
            if (labelOf(lines.get(line)) == null) {
                line++;
                continue;
            }
            HeaderBlock block = read(lines, line);
            if (block.isComplete()) {
                return block;
            }
            line = block.end;
        }
        return null;
    }

    String field(Label label) {
        return fields.getOrDefault(label, "");
    }

    private boolean isComplete() {
        return isByMail() && fields.containsKey(Label.SUBJECT)
                && (fields.containsKey(Label.SENT) || fields.containsKey(Label.TO));
    }

    /** A memo on paper has the same labels, but names no address and no time of day. */
    private boolean isByMail() {
        String from = field(Label.FROM);
        return from.indexOf('@') >= 0 || (from.length() > 1 && field(Label.SENT).indexOf(':') >= 0);
    }

    private static HeaderBlock read(List<Line> lines, int first) {
        Map<Label, String> fields = new EnumMap<>(Label.class);
        Label current = null;
        int line = first;
        while (line < lines.size()) {
            Line here = lines.get(line);
            Label label = labelOf(here);
            if (label != null && label != Label.OTHER && fields.containsKey(label)) {
                break;
            }
            if (label != null) {
                fields.put(label, here.text().substring(here.text().indexOf(':') + 1).strip());
                current = label;
            } else if (continues(here, current, fields)) {
                fields.merge(current, here.text(), (a, b) -> a + " " + b);
            } else if (!(here.isBlank() && line + 1 < lines.size() && moreFollows(lines.get(line + 1), fields))) {
                break;
            }
            line++;
        }
        return new HeaderBlock(first, Math.max(line, first + 1), fields);
    }

    private static boolean continues(Line line, @Nullable Label current, Map<Label, String> fields) {
        if (line.isBlank() || current == null) {
            return false;
        }
        return switch (current) {
            // A long list of recipients is folded after a separator, or its rest still shows addresses.
            case TO, CC -> fields.get(current).length() < LONGEST_FIELD
                    && (endsOpen(fields.get(current)) || line.text().endsWith(";") || line.text().endsWith(">"));
            case FROM -> line.text().startsWith("<") && fields.get(current).indexOf('@') < 0;
            case SENT, SUBJECT, OTHER -> false;
        };
    }

    private static boolean endsOpen(String value) {
        return value.isEmpty() || value.endsWith(",") || value.endsWith(";");
    }

    private static boolean moreFollows(Line line, Map<Label, String> fields) {
        Label label = labelOf(line);
        return label != null && !fields.containsKey(label) && !fields.isEmpty();
    }

    private static @Nullable Label labelOf(Line line) {
        int colon = line.folded().indexOf(':');
        if (colon < 1 || colon > LONGEST_LABEL + 1) {
            return null;
        }
        return LABELS.get(line.folded().substring(0, colon).strip());
    }

    private static void label(Label label, String... names) {
        for (String name : names) {
            LABELS.put(name, label);
        }
    }
}
