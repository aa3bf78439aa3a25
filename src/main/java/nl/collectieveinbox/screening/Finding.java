package nl.collectieveinbox.screening;

/**
 * Something that may not be shown. Says where and how much, never what.
 *
 * @param count of different numbers, or of rows of a list
 */
public record Finding(What what, Tier tier, Where where, int count) {

    /** What kind of thing was found. */
    public enum What {
        /** A citizen service number (burgerservicenummer). */
        BSN,
        /** Names with birth dates, three or more. */
        CLIENT_LIST
    }
}
