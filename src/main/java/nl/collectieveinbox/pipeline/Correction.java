package nl.collectieveinbox.pipeline;

import java.time.Instant;

/**
 * Something a person corrected in what was read from a message.
 *
 * @param shown from what to what, for people
 * @param reason may be empty
 * @param undoable whether it can be taken back now: the last of its sort that stands
 */
public record Correction(
        long id, long messageId, What what, String shown, String reason, String by, Instant at, boolean undone,
        boolean undoable) {

    public enum What {
        /** What kind of message it is. */
        KIND,
        /** Who really asks in it. */
        SENDER
    }
}
