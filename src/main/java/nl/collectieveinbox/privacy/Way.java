package nl.collectieveinbox.privacy;

/** How a message that was withheld is released. */
public enum Way {
    /** What was found is no personal data: everything is shown as it came. */
    FALSE_ALARM,
    /** It is, and stays covered; the rest can be read and found. */
    COVERED
}
