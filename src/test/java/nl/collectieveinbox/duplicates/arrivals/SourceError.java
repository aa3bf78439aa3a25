package nl.collectieveinbox.duplicates.arrivals;

/** A source is wrong; the message names file, line and reason. */
final class SourceError extends RuntimeException {

    SourceError(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
