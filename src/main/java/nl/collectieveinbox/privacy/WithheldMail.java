package nl.collectieveinbox.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.screening.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A message in which personal data was found, as the lead and the controller see it: no word of it.
 *
 * @param from the organisation or the mail domain it came from; never a person
 * @param request reference of the request it belongs to; null when it belongs to none
 * @param since when the first of it was found
 * @param release who released it, how and why; null while it is closed
 * @param busy whether it is being read just now; what was decided shows when that is done
 */
public record WithheldMail(
        long messageId,
        Instant receivedAt,
        MessageKind kind,
        String from,
        @Nullable String request,
        Instant since,
        List<Finding> findings,
        @Nullable Release release,
        boolean busy) {

    /** Who released it, and why. */
    public record Release(Way way, String why, String by, Instant at) {}
}
