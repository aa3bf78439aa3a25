package nl.collectieveinbox.archive;

import java.time.Instant;
import nl.collectieveinbox.mail.Blob;

/**
 * A message as it was fetched, its bytes kept already.
 *
 * @param uid within the folder and its UIDVALIDITY (RFC 9051, 2.3.1.1)
 * @param receivedAt the server's INTERNALDATE
 */
public record Arrival(long uid, Instant receivedAt, Blob blob) {}
