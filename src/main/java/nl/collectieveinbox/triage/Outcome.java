package nl.collectieveinbox.triage;

/** What became of a request (report R5 of the region's year figures). */
public enum Outcome {
    HONOURED,
    PARTLY,
    /** Needs a reason: "every dwelling can be suitable, unless". */
    DECLINED,
    WITHDRAWN,
    REFERRED,
    /** It was no collective request after all. */
    NOT_FOR_US;

    /** Whether a reason must be given. */
    public boolean needsReason() {
        return this == DECLINED || this == NOT_FOR_US;
    }
}
