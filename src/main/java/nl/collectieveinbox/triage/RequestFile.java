package nl.collectieveinbox.triage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one request that is not written in its mail.
 *
 * @param messages oldest first
 * @param events oldest first
 */
public record RequestFile(
        RequestCard card, HousingProfile profile, List<LinkedMessage> messages, List<TimelineEvent> events) {

    /** A message that belongs to this request: as an arrival of it, or as a follow-up; and why. */
    public record LinkedMessage(long messageId, boolean arrival, String whyCode, String why, Instant receivedAt) {}

    /**
     * A step on the time line.
     *
     * @param actor name of the member, or of the machine
     * @param undone whether a later step took it back
     * @param undoable whether it can be taken back now
     */
    public record TimelineEvent(
            long id,
            Instant at,
            String actor,
            @Nullable String corporation,
            String type,
            String text,
            String why,
            boolean undone,
            boolean undoable) {}
}
