package nl.collectieveinbox.access;

/** What a member is here to do; the charter in {@code triage} says what each may. */
public enum Role {
    /** Triages each morning, for all corporations. */
    LEAD,
    /** Takes requests for its own corporation. */
    PARTNER,
    /** Counts the year; reads no mail. */
    ANALYST,
    /** Guards personal data. */
    CONTROLLER
}
