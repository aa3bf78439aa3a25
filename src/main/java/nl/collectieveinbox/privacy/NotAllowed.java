package nl.collectieveinbox.privacy;

/** Placeholder until the room comes. */
public class NotAllowed extends RuntimeException {
    public NotAllowed(String reason) {
        super(reason);
    }
}
