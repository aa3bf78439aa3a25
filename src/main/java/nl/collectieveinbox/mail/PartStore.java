package nl.collectieveinbox.mail;

import java.io.IOException;
import java.io.InputStream;

/** Where the decoded parts of a message go while it is opened, so that none is held in memory. */
@FunctionalInterface
public interface PartStore {

    /**
     * Keeps the bytes and says what they are called. The same bytes are kept once.
     *
     * @throws IOException when they cannot be read or kept
     */
    Blob keep(InputStream bytes) throws IOException;
}
