package nl.collectieveinbox.triage;

import java.util.List;
import nl.collectieveinbox.recognition.FactField;

/**
 * All that is known of what a request asks for.
 *
 * @param lines one for each field that describes a request, in reading order; also those of which nothing is known
 */
public record FactSheet(long requestId, List<FactLine> lines) {

    /** The line of a field. */
    public FactLine line(FactField field) {
        return lines.stream().filter(line -> line.field() == field).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(field + " says nothing about a request"));
    }

    /** What counts for a field; empty when nothing is known. */
    public List<String> values(FactField field) {
        return lines.stream().filter(line -> line.field() == field).findFirst().map(FactLine::values).orElse(List.of());
    }
}
