package nl.collectieveinbox.unwrapping;

import java.util.EnumMap;
import java.util.Map;
import nl.collectieveinbox.unwrapping.HeaderLabels.Found;
import nl.collectieveinbox.unwrapping.HeaderLabels.Inside;
import nl.collectieveinbox.unwrapping.HeaderLabels.Label;

/** Header fields that a client wrote on one line, as Yahoo does: "Van: Rob &lt;…&gt;Aan: …Verzonden: …Onderwerp: …". */
final class OneLineHeader {

    private static final int MOST_COLONS = 80;

    private OneLineHeader() {}

    /** All fields of the line, or none when fewer than three stand on it. */
    static Map<Label, String> read(Line line, int offset) {
        Map<Label, String> fields = new EnumMap<>(Label.class);
        Found found = HeaderLabels.at(line.folded(), offset);
        if (found == null || found.label() != Label.FROM || line.folded().indexOf(':', found.end()) < 0) {
            return Map.of();
        }
        // In two languages Yahoo forgets a colon.
        String text = line.text().replace(">Dw ", ">Dw: ").replace("Assunto ", "Assunto: ");
        String folded = Fold.text(text);
        Label label = found.label();
        int value = found.end();
        int colon = value;
        for (int i = 0; i < MOST_COLONS; i++) {
            colon = folded.indexOf(':', colon);
            if (colon < 0) {
                break;
            }
            Inside next = HeaderLabels.before(text, folded, colon, value);
            if (next != null && next.label() != label && !fields.containsKey(next.label())) {
                fields.put(label, clean(text.substring(value, next.start())));
                label = next.label();
                value = colon + 1;
            }
            colon++;
        }
        fields.put(label, clean(text.substring(value)));
        return fields.size() < 3 ? Map.of() : fields;
    }

    private static String clean(String value) {
        return value.replace("*", "").strip();
    }
}
