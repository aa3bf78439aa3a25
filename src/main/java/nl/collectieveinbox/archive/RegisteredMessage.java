package nl.collectieveinbox.archive;

import java.time.Instant;

/**
 * An arrival: one message in one mailbox. Two identical copies in a mailbox are two of these.
 *
 * @param id rises in the order in which arrivals become visible
 * @param sha256 of the raw message; {@link Archive#open} gives its bytes
 * @param receivedAt the server's INTERNALDATE (RFC 9051, 2.3.3)
 * @param registeredAt when it was kept here
 * @param erased a tombstone: the content was erased on purpose and does not come back
 */
public record RegisteredMessage(
        long id, String sha256, long sizeBytes, Instant receivedAt, Instant registeredAt, boolean erased) {}
