package nl.collectieveinbox.privacy;

/** What came of an act on personal data. */
public sealed interface PrivacyResult {

    /** It is so now. */
    record Done() implements PrivacyResult {}

    /** A rule is against it; {@code reason} is a Dutch sentence. */
    record Refused(String rule, String reason) implements PrivacyResult {}
}
