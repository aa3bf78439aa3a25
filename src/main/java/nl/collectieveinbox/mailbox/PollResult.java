package nl.collectieveinbox.mailbox;

import java.time.Instant;

/** What came of one look at the mailbox. */
public sealed interface PollResult {

    /**
     * The folder was read to its end.
     *
     * @param registered new arrivals
     * @param onServer messages in the folder
     */
    record Polled(int registered, long onServer) implements PollResult {}

    /**
     * It was not. What was registered before the problem stays registered.
     *
     * @param problem what is wrong and what to do, for people
     * @param nextTry polls before this instant do not bother the server
     */
    record Failed(String problem, Instant nextTry) implements PollResult {}

    /** There is no mailbox to look at. */
    record NotConfigured() implements PollResult {}
}
