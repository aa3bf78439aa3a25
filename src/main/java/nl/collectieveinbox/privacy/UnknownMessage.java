package nl.collectieveinbox.privacy;

/** There is no such message or attachment, or it was erased. */
public class UnknownMessage extends RuntimeException {

    UnknownMessage(String what) {
        super(what);
    }
}
