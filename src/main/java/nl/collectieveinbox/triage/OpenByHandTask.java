package nl.collectieveinbox.triage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A message that waits elsewhere and must be opened by a person.
 *
 * @param messageId the notice
 * @param subject of the notice
 * @param brand of the service; empty when unknown
 * @param senderAddress who really sent it; empty when the notice does not say
 * @param openBefore last day on which it can be opened
 * @param assumed the notice does not say that day; it is reckoned from the arrival
 * @param done null while it is open
 */
public record OpenByHandTask(
        long messageId,
        Instant receivedAt,
        String subject,
        String brand,
        String senderName,
        String senderAddress,
        String organisation,
        LocalDate openBefore,
        boolean assumed,
        @Nullable Done done) {

    /** How a task ended. */
    public enum How {
        /** Its content was put in by hand. */
        OPENED,
        NO_REQUEST,
        EXPIRED,
        ASKED_AGAIN
    }

    /**
     * Its end.
     *
     * @param contentMessageId the message that was put in; null unless {@link How#OPENED}
     * @param reference of the request that it became part of, if it did
     */
    public record Done(Instant at, String by, How how, String why, @Nullable Long contentMessageId, @Nullable String reference) {}

    /** Who sent it, as far as known: name, else address, else organisation; may be empty. */
    public String sender() {
        return !senderName.isBlank() ? senderName : !senderAddress.isBlank() ? senderAddress : organisation;
    }
}
