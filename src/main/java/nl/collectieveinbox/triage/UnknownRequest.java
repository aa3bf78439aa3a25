package nl.collectieveinbox.triage;

/** There is no request of this name or number. */
public class UnknownRequest extends RuntimeException {

    UnknownRequest(String what) {
        super("Unknown request: " + what);
    }
}
