package nl.collectieveinbox.mailbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the mailbox was at the last look.
 *
 * @param onServer messages in the folder then
 * @param registered arrivals in the register, also of messages that have left the server since
 * @param lastPolledAt null when never
 * @param lastSuccessAt null when never
 * @param problem for people, with what to do; null when the last poll succeeded
 * @param missed what the server did not give yet
 * @param complete the last poll read the folder to its end and nothing is missed
 */
public record MailboxStatus(
        long onServer,
        long registered,
        @Nullable Instant lastPolledAt,
        @Nullable Instant lastSuccessAt,
        @Nullable String problem,
        List<MissedMessage> missed,
        boolean complete) {}
