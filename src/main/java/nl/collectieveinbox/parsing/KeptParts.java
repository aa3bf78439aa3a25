package nl.collectieveinbox.parsing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.mail.PartStore;

/**
 * The store, with its own failures told apart from those of the message: a full disk must not make a message
 * unreadable, and a broken part must not look like a full disk.
 */
final class KeptParts {

    private final PartStore store;

    KeptParts(PartStore store) {
        this.store = store;
    }

    /** The store could not keep the bytes; passes through every reader. */
    static final class StoreFailure extends RuntimeException {

        StoreFailure(Exception cause) {
            super(cause);
        }

        IOException asIOException() {
            return getCause() instanceof IOException io ? io : new IOException(getCause());
        }
    }

    /** @throws IOException when the bytes cannot be read, never when they cannot be kept */
    Blob keep(InputStream bytes) throws IOException {
        try {
            return store.keep(new Marked(bytes));
        } catch (SourceFailure e) {
            throw e.asIOException();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof SourceFailure source) {
                throw source.asIOException();
            }
            throw new StoreFailure(e);
        } catch (IOException | RuntimeException e) {
            throw new StoreFailure(e);
        }
    }

    private static final class SourceFailure extends IOException {

        SourceFailure(IOException cause) {
            super(cause);
        }

        IOException asIOException() {
            return getCause() instanceof IOException io ? io : this;
        }
    }

    private static final class Marked extends FilterInputStream {

        Marked(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                throw new SourceFailure(e);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                throw new SourceFailure(e);
            }
        }
    }
}
