package nl.collectieveinbox.unwrapping;

import java.util.List;
import java.util.StringJoiner;

/**
 * A run of lines of one kind. The parts of a text, in order and joined by line ends, are the whole text: nothing is lost.
 *
 * @param text the lines as they stand, quote marks included, joined by {@code \n}
 */
public record TextPart(Kind kind, String text) {

    /** Whose words a part holds. */
    public enum Kind {
        /** What this sender wrote himself. */
        OWN,
        /** What he quotes or passes on. */
        QUOTED,
        /** His greeting, name, title, telephone, and what his telephone adds. */
        SIGNATURE,
        /** Legal and environmental notices that his organisation adds. */
        DISCLAIMER
    }

    /** The text of all parts of one kind, trimmed; empty when there is none. */
    public static String joined(List<TextPart> parts, Kind kind) {
        StringJoiner joined = new StringJoiner("\n");
        parts.stream().filter(part -> part.kind() == kind).forEach(part -> joined.add(part.text()));
        return joined.toString().strip();
    }
}
