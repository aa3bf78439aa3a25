package nl.collectieveinbox.privacy;

/** This member may not see this; the message is a Dutch sentence for people. */
public class NotAllowed extends RuntimeException {

    NotAllowed(String reason) {
        super(reason);
    }
}
