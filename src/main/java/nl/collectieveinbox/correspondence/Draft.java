package nl.collectieveinbox.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was written and may be sent.
 *
 * @param messageId the message it answers
 * @param recipient one address
 * @param inReplyTo Message-ID of that message; null when it has none
 * @param askedBy name of the member who had it written
 * @param problem why it was not sent, for people; null when there is nothing to say
 */
public record Draft(
        long id,
        long messageId,
        Template template,
        String recipient,
        String subject,
        String body,
        @Nullable String inReplyTo,
        String askedBy,
        Instant askedAt,
        State state,
        @Nullable String problem) {

    public enum Template {
        /** Points the way to whoever asks for one client. */
        INDIVIDUAL,
        /** Says under which reference a request is known. */
        REGISTERED,
        /** Asks not to send personal data. */
        PERSONAL_DATA,
        /** Says that a secured message was gone before it was opened. */
        SECURE_EXPIRED,
        /** Asks what is missing for a decision. */
        QUESTION
    }

    public enum State {
        /** For somebody to press send. */
        WAITING,
        /** Somebody did. */
        QUEUED,
        /** The mail server is being spoken to. */
        SENDING,
        SENT,
        /** The mail server would not have it; certainly not sent. */
        FAILED,
        /** The line broke at a moment at which it may have been sent: a person must look. */
        UNCERTAIN,
        /** Somebody threw it away. */
        DISCARDED
    }
}
