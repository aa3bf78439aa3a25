package nl.collectieveinbox.privacy;

import java.time.Instant;
import java.util.List;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import org.jspecify.annotations.Nullable;

/** Placeholder until the room comes. */
public record MailView(
        long messageId, Instant receivedAt, MessageKind kind, String kindReason, ReadMessage message, String ownText,
        List<AttachmentView> attachments, @Nullable String problem) {}
