package nl.collectieveinbox.triage;

/** What came of an act on a message that is to be opened by hand. */
public sealed interface OpenByHandResult {

    /** It is as it stands now. */
    record Done(OpenByHandTask task) implements OpenByHandResult {}

    /** A rule is against it; {@code reason} is a Dutch sentence. */
    record Refused(String reason) implements OpenByHandResult {}
}
