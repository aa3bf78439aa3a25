package nl.collectieveinbox.pipeline;

/** What a command can ask of a service, whether it runs already or is started for it. */
public enum Errand {
    /** Makes the search index anew. */
    REINDEX,
    /** Compares the mailbox with the register. */
    RECONCILE,
    /** Reads every message again with the version that runs. */
    REREAD,
    /** The same, opening every raw message again too. */
    REREAD_RAW
}
