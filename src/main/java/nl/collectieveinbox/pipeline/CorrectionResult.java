package nl.collectieveinbox.pipeline;

/** What came of correcting a message. */
public sealed interface CorrectionResult {

    /** It counts; the message is being read again by it. {@code correctionId} takes it back. */
    record Done(long correctionId) implements CorrectionResult {}

    /** A rule says no; {@code reason} is a Dutch sentence that says what to do. */
    record Refused(String rule, String reason) implements CorrectionResult {}
}
