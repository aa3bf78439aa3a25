package nl.collectieveinbox.mail;

/** What a message is to this inbox. */
public enum MessageKind {
    /** Asks for collective housing: a location for a group. */
    REQUEST,
    /** Belongs to a request that is known, without being an arrival of it. */
    FOLLOW_UP,
    /** Asks for one client; another route exists for that. */
    INDIVIDUAL,
    /** Says that a secured message waits elsewhere, to be opened by hand. */
    SECURE_NOTICE,
    AUTO_REPLY,
    BOUNCE,
    NEWSLETTER,
    ADVERTISING,
    /** No reader understood it. */
    UNREADABLE,
    OTHER
}
