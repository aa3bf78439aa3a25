package nl.collectieveinbox.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message as it is to be found.
 *
 * @param messageId the register's id; a second document with the same id replaces the first
 * @param requestId the request this message belongs to, if any
 * @param reference that request's reference, such as {@code CI-2026-0001}
 * @param status code of the request's state, shown and filtered as given
 * @param year year of first receipt, Europe/Amsterdam
 * @param kind name of a {@link nl.collectieveinbox.mail.MessageKind}
 * @param people names and addresses of from, to, cc and of the original's from and to
 * @param from name and address of who wrote it (the original's, for a forward)
 * @param organisation name of the care organisation; empty when unknown
 * @param municipalities names
 * @param targetGroups labels
 * @param facts the housing profile in words; members who may not read mail search and see this, so no text of the mail
 * @param body what this sender wrote
 * @param receivedAt UTC
 * @param withheld personal data was found: subject, people, body and attachments are then not indexed at all
 */
public record SearchDocument(
        long messageId,
        @Nullable Long requestId,
        @Nullable String reference,
        String status,
        int year,
        String kind,
        String subject,
        String people,
        String from,
        String organisation,
        List<String> municipalities,
        List<String> targetGroups,
        String facts,
        String body,
        List<AttachmentText> attachments,
        Instant receivedAt,
        boolean withheld) {

    /**
     * The text of one attachment.
     *
     * @param position its place in the message, from 0
     * @param name file name
     * @param text what was read from it; empty when it has no text, its name is found all the same
     */
    public record AttachmentText(int position, String name, String text) {}
}
