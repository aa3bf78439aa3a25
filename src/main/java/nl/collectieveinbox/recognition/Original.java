package nl.collectieveinbox.recognition;

import java.time.Instant;
import java.util.List;
import nl.collectieveinbox.mail.Address;
import org.jspecify.annotations.Nullable;

/**
 * The message inside a forward, as the forward shows it. It stands beside the envelope and never replaces it.
 *
 * @param sentAt null when the forward does not say it; without a zone it is read as Europe/Amsterdam
 * @param text what the first sender wrote, without quotes and signature
 * @param confidence 0 to 1
 * @param evidence the lines that say so
 */
public record Original(
        Address from,
        List<Address> to,
        @Nullable Instant sentAt,
        String subject,
        String text,
        double confidence,
        String evidence) {}
