package nl.collectieveinbox.correspondence;

/** What came of asking for an answer to be written or sent. */
public sealed interface Answer {

    /** It is there, as it stands now. */
    record Done(Draft draft) implements Answer {}

    /** A rule is against it; {@code reason} is a Dutch sentence. */
    record Refused(String rule, String reason) implements Answer {}
}
