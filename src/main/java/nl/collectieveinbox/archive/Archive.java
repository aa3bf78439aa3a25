package nl.collectieveinbox.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import nl.collectieveinbox.mail.Blob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Bytes in files named by their content: {@code <data-dir>/blobs/ab/cd/<sha256>}. The same bytes are one file.
 *
 * <p>A file stands under its name only when it is whole; what is being written has another name until then. Safe for
 * use by several threads and processes at once.
 */
@Service
public class Archive {

    private final Path blobs;
    private final HalfWritten halfWritten;

    /**
     * @param dataDir where the folder {@code blobs} is or will be
     * @throws IOException when that folder cannot be made
     */
    public Archive(@Value("${inbox.data-dir:./data}") Path dataDir, Clock clock) throws IOException {
        this.blobs = dataDir.toAbsolutePath().resolve("blobs");
        this.halfWritten = new HalfWritten(blobs.resolve("half-written"), clock);
        halfWritten.sweep();
    }

    /**
     * Keeps the bytes of a raw message: when this returns they survive a power cut. Streams, whatever the size.
     *
     * @throws IOException when the bytes cannot be read or written; then nothing is kept
     */
    public Blob keep(InputStream bytes) throws IOException {
        return keep(bytes, Durability.SURVIVES_POWER_CUT);
    }

    /**
     * Keeps bytes that can be derived again from a raw message, without waiting for the disk.
     *
     * @throws IOException when the bytes cannot be read or written; then nothing is kept
     */
    public Blob keepPart(InputStream bytes) throws IOException {
        return keep(bytes, Durability.CAN_BE_DERIVED_AGAIN);
    }

    /** Where the bytes are, or would be. */
    public Path file(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
        return blobs.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    /**
     * The bytes, to be closed by the caller.
     *
     * @throws NoSuchFileException when they are not held
     */
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(file(sha256));
    }

    /** Whether the bytes are here. */
    public boolean holds(String sha256) {
        return Files.exists(file(sha256));
    }

    /** Only for the register, which knows whether anyone still needs them. */
    void remove(String sha256) throws IOException {
        Path file = file(sha256);
        if (Files.deleteIfExists(file)) {
            Disk.sync(file.getParent());
        }
    }

    private Blob keep(InputStream bytes, Durability durability) throws IOException {
        try (HalfWritten.Draft draft = halfWritten.draft()) {
            Blob blob = draft.fill(bytes);
            Path file = file(blob.sha256());
            switch (durability) {
                case SURVIVES_POWER_CUT -> {
                    Disk.makeFolders(blobs, file.getParent());
                    draft.sync();
                    // also over a file that is there: that one may never have reached the disk
                    draft.becomes(file);
                    Disk.sync(file.getParent());
                }
                case CAN_BE_DERIVED_AGAIN -> {
                    if (!Disk.hasFile(file, blob.sizeBytes())) {
                        Files.createDirectories(file.getParent());
                        draft.becomes(file);
                    }
                }
            }
            return blob;
        }
    }

    private enum Durability {
        SURVIVES_POWER_CUT,
        CAN_BE_DERIVED_AGAIN
    }
}
