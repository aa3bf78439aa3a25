package nl.collectieveinbox.triage;

import java.time.LocalDate;

/** What a member can do to a request; {@link Charter} says who may, when. */
public sealed interface Step {

    /** Somebody finds something out before a date. */
    record Clarify(long ownerId, LocalDate nextDate, String why) implements Step {}

    /** All corporations may take it now. */
    record Offer(String why) implements Step {}

    /** A corporation takes it. */
    record Claim(String corporation, String why) implements Step {}

    /** The corporation that has it gives it back to all. */
    record Release(String why) implements Step {}

    /** The corporation that has it passes it to another. */
    record HandOver(String toCorporation, String why) implements Step {}

    record Close(Outcome outcome, String why) implements Step {}

    /** A closed request becomes new again. */
    record Reopen(String why) implements Step {}

    /** Words on the time line; changes nothing else. */
    record Note(String text) implements Step {}

    /** The name in the time line and on the screen, such as {@code CLAIM}. */
    default String type() {
        return switch (this) {
            case Clarify step -> "CLARIFY";
            case Offer step -> "OFFER";
            case Claim step -> "CLAIM";
            case Release step -> "RELEASE";
            case HandOver step -> "HAND_OVER";
            case Close step -> "CLOSE";
            case Reopen step -> "REOPEN";
            case Note step -> "NOTE";
        };
    }
}
