package nl.collectieveinbox;

/** What was typed cannot be done; the message says why, for people. */
final class BadCommand extends RuntimeException {

    BadCommand(String message) {
        super(message);
    }
}
