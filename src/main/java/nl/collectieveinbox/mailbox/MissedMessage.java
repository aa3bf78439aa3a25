package nl.collectieveinbox.mailbox;

import java.time.Instant;

/**
 * A message that the server has and did not give. It is tried again by itself.
 *
 * @param problem for people
 */
public record MissedMessage(long uid, int attempts, Instant since, Instant nextTryAt, String problem) {}
