package nl.collectieveinbox.archive;

import java.time.Instant;

/**
 * An earlier arrival with the same bytes as one that was fetched.
 *
 * @param unseen it was in this folder, and has not been seen there under the current UIDVALIDITY
 */
record Candidate(long id, String sha256, Instant receivedAt, boolean erased, boolean unseen) {}
