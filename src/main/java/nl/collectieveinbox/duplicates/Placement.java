package nl.collectieveinbox.duplicates;

import java.util.List;

/** Where a message belongs. */
public sealed interface Placement {

    /**
     * Asks what no known message certainly asks.
     *
     * @param possible known messages that may ask the same, likeliest first
     * @param earlierFollowUps messages that arrived before this one and answer it
     */
    record NewRequest(List<Possible> possible, List<Long> earlierFollowUps) implements Placement {}

    /**
     * Another arrival of what a known message asks; certain.
     *
     * @param messageId the known one
     * @param rule name of the rule that is certain
     * @param reason a Dutch sentence
     * @param score 0 to 1
     */
    record SameAs(long messageId, String rule, String reason, double score) implements Placement {}

    /**
     * Belongs to a known message without being an arrival of it.
     *
     * @param messageId the known one
     */
    record FollowUpOf(long messageId, String rule, String reason) implements Placement {}

    /** Asks nothing, and belongs to nothing that is known here. */
    record NoRequest(String reason) implements Placement {}
}
