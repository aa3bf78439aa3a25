package nl.collectieveinbox.api;

import java.time.Instant;
import java.util.List;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.AttachmentState;
import nl.collectieveinbox.mail.MessageKind;
import org.jspecify.annotations.Nullable;

/**
 * A message as the API tells it. One in which personal data was found has the problem {@link #WITHHELD} until it is
 * released, and then neither subject, people, text nor names of attachments.
 *
 * @param kind null while it has not been recognised
 * @param request reference of the request it belongs to; null when it belongs to none
 * @param stage the stage it stands before, or DONE
 * @param problem why it did not pass that stage; null when all is well
 * @param bodyText what this sender wrote, of a forward the original's text; without quotes and signature
 */
record MessageItem(
        long id,
        @Nullable String messageId,
        String sha256,
        long sizeBytes,
        Instant receivedAt,
        @Nullable MessageKind kind,
        @Nullable String kindReason,
        @Nullable String request,
        String stage,
        @Nullable String problem,
        @Nullable String subject,
        @Nullable Address from,
        List<Address> to,
        List<Address> cc,
        @Nullable OriginalItem original,
        List<HopItem> chain,
        @Nullable String bodyText,
        List<AttachmentItem> attachments) {

    /** The problem of a message that is kept from view. */
    static final String WITHHELD = "persoonsgegevens";

    /** The same without a word of what was written. */
    MessageItem withheld() {
        return new MessageItem(id, messageId, sha256, sizeBytes, receivedAt, kind, null, request, stage, WITHHELD, null, null,
                List.of(), List.of(), null, List.of(), null, attachments.stream().map(AttachmentItem::withheld).toList());
    }

    record OriginalItem(
            Address from, List<Address> to, @Nullable Instant sentAt, String subject, double confidence, String evidence) {}

    /**
     * One sending on the road of a forward, the first sender first.
     *
     * @param zone offset as written, such as {@code +02:00}; null when none is
     * @param layer how it is known: ENCLOSED, HEADERS, INLINE or PERSON
     */
    record HopItem(
            Address from, List<Address> to, List<Address> cc, @Nullable Instant sentAt, @Nullable String zone, String subject,
            String layer, double confidence, String evidence) {}

    record AttachmentItem(
            @Nullable String name, String mediaType, long sizeBytes, String sha256, @Nullable AttachmentState state,
            String reason, long characters) {

        AttachmentItem withheld() {
            return new AttachmentItem(null, mediaType, sizeBytes, sha256, state, reason, characters);
        }
    }
}
