package nl.collectieveinbox.archive;

/**
 * A folder on a mail server.
 *
 * @param mailbox whose it is, such as {@code collectief@wonen.example}; not the server, which may move
 * @param name such as {@code INBOX}
 */
public record Folder(String mailbox, String name) {

    /** Where messages stand that a person put in. */
    public static final Folder BY_HAND = new Folder("met de hand", "");
}
