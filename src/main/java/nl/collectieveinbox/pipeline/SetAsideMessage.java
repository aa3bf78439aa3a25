package nl.collectieveinbox.pipeline;

import java.time.Instant;
import nl.collectieveinbox.mail.MessageKind;

/** Placeholder until the room comes. */
public record SetAsideMessage(
        long messageId, Instant receivedAt, String subject, String from, MessageKind kind, String reason,
        boolean retryable, boolean problem) {}
