package nl.collectieveinbox.privacy;

import java.time.Instant;
import java.util.List;
import nl.collectieveinbox.mail.AttachmentState;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.Hop;
import nl.collectieveinbox.unwrapping.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * A message as a member may read it.
 *
 * @param kindRule name of the rule that decided that; {@code person} when somebody said so, empty when not read yet
 * @param kindReason why it is of this kind, a Dutch sentence
 * @param message what was read; null when it could not be read, then {@code problem} says why
 * @param ownText what the sender wrote, without quotes and signature; empty when not recognised yet
 * @param chain its road from the first sender to the last one before us; empty when this is no forward
 * @param parts the four parts of its text
 * @param problem why it did not pass a stage; null when all is well
 */
public record MailView(
        long messageId,
        Instant receivedAt,
        long sizeBytes,
        MessageKind kind,
        String kindRule,
        String kindReason,
        @Nullable ReadMessage message,
        String ownText,
        List<Hop> chain,
        List<TextPart> parts,
        List<AttachmentView> attachments,
        @Nullable String problem) {

    /**
     * An attachment with what is known of its text.
     *
     * @param state null while it waits to be read
     * @param reason why it has no text, for people
     * @param characters of text
     * @param inside names of the files inside it
     */
    public record AttachmentView(
            int position,
            String name,
            String mediaType,
            long sizeBytes,
            String sha256,
            @Nullable AttachmentState state,
            String reason,
            long characters,
            List<String> inside,
            boolean inline,
            String contentId) {}
}
