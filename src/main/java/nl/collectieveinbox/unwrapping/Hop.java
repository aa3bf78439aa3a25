package nl.collectieveinbox.unwrapping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.collectieveinbox.mail.Address;
import org.jspecify.annotations.Nullable;

/**
 * One sending on the road of a message, as the message that came after it shows it.
 *
 * @param from who sent it; the address is empty when only a name is shown
 * @param to as shown; an address is empty when only a name is shown
 * @param sentAt null when it is not said; without a zone it is read as Europe/Amsterdam
 * @param zone offset from UTC as written there, null when none is
 * @param subject empty when it is not said
 * @param text what this sender wrote: his own part, without what he quotes or passes on, signature and disclaimer
 * @param parts the four parts of all that stands in this hop, what later hops took from it excluded
 * @param layer how we know of it
 * @param confidence 0 to 1
 * @param evidence the lines that say so, as they stand
 */
public record Hop(
        Address from,
        List<Address> to,
        List<Address> cc,
        @Nullable Instant sentAt,
        @Nullable ZoneOffset zone,
        String subject,
        String text,
        List<TextPart> parts,
        Layer layer,
        double confidence,
        String evidence) {

    /** How a hop is known; what the machine finds, the surest first. */
    public enum Layer {
        /** The message itself is attached: message/rfc822, .eml, .msg, winmail.dat. */
        ENCLOSED,
        /** Headers of the message say so: Resent-*, X-Original-Sender, X-Forwarded-*. */
        HEADERS,
        /** A block of header lines in the text. */
        INLINE,
        /** A member said so; no machine finds this. */
        PERSON
    }
}
