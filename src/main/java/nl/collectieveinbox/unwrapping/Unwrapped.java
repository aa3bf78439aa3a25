package nl.collectieveinbox.unwrapping;

import java.util.List;
import java.util.Optional;

/**
 * A message taken apart.
 *
 * @param chain its road from the first sender to the last one before the sender of this message; empty when it is no
 *     forward
 * @param parts the four parts of the text of this message; what it forwards counts as quoted
 */
public record Unwrapped(List<Hop> chain, List<TextPart> parts) {

    /** The first sending, when this is a forward. */
    public Optional<Hop> original() {
        return chain.stream().findFirst();
    }

    /** What the sender of this message wrote himself; of a forward, the note that goes with it. */
    public String own() {
        return TextParts.own(parts);
    }
}
