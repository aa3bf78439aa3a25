package nl.collectieveinbox.screening;

/** Where in a message something was found. */
public enum Where {
    SUBJECT,
    /** What the sender wrote. */
    TEXT,
    /** What the sender quoted or passed on. */
    QUOTED,
    /** The display name or address of a person. */
    NAMES,
    HEADERS,
    FILE_NAME,
    /** The text of an attachment. */
    ATTACHMENT,
    /** Anywhere in a message that is attached to this one. */
    ENCLOSED
}
