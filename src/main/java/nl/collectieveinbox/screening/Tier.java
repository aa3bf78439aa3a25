package nl.collectieveinbox.screening;

/** How sure a finding is. */
public enum Tier {
    /** Passes the eleven test, and it is called so within 40 characters. */
    CERTAIN,
    /** Nine digits that pass the eleven test and are not called anything else. */
    PROBABLE,
    /** Eight digits that pass with a zero before them: a hint, nothing more. */
    POSSIBLE;

    /** Whether what holds it is kept from view until somebody releases it. */
    public boolean withholds() {
        return this != POSSIBLE;
    }
}
