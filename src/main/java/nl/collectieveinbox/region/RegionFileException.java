package nl.collectieveinbox.region;

/** The region file is wrong. The message is in Dutch and says file, line and reason. */
public class RegionFileException extends RuntimeException {

    RegionFileException(String where, String reason) {
        super(where + ": " + reason);
    }

    RegionFileException(String where, String reason, Throwable cause) {
        super(where + ": " + reason, cause);
    }
}
