package nl.collectieveinbox.mailbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the server says of a message before it gives it.
 *
 * @param sizeBytes RFC822.SIZE; servers are known to guess it
 * @param receivedAt INTERNALDATE; null when it gave none
 */
record Listed(long uid, long sizeBytes, @Nullable Instant receivedAt) {}
