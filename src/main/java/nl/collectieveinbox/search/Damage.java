package nl.collectieveinbox.search;

import java.io.IOException;

/** Files of the index that cannot be read. */
final class Damage {

    private Damage() {}

    /** Whether reading a file is what failed, and not what was asked. */
    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
