package nl.collectieveinbox.mailbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Placeholder until the room brings its own. */
public record MailboxStatus(
        long onServer,
        long registered,
        @Nullable Instant lastPolledAt,
        @Nullable Instant lastSuccessAt,
        @Nullable String problem,
        List<String> missed,
        boolean complete) {}
