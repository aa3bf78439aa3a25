package nl.collectieveinbox.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody opened what waited behind a notice, and put it in.
 *
 * @param noticeId the message that announced it
 * @param contentMessageId the message that was put in
 * @param brand of the service behind which it waited; empty when unknown
 * @param by name of the member
 * @param reference of the request that it is part of; null when it is part of none
 * @param takenBack null while that stands
 */
public record OpenedByHand(
        long noticeId, long contentMessageId, String brand, String by, Instant at, @Nullable String reference, @Nullable TakenBack takenBack) {

    /** The task of the notice was opened again; what was put in stays the message that it is. */
    public record TakenBack(String by, Instant at) {}
}
