package nl.collectieveinbox.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Blob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of files that are being written. What a killed process left in it is thrown away at a later start. */
final class HalfWritten {

    private static final Logger log = LoggerFactory.getLogger(HalfWritten.class);
    /** Another node on the same disk may be writing; nobody writes one message for this long. */
    private static final Duration ABANDONED = Duration.ofHours(6);

    private final Path folder;
    private final Clock clock;

    HalfWritten(Path folder, Clock clock) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.clock = clock;
    }

    void sweep() throws IOException {
        Instant before = clock.instant().minus(ABANDONED);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.toList();
            for (Path file : found) {
                if (Disk.changedBefore(file, before)) {
                    Files.deleteIfExists(file);
                    log.info("Threw away {}, left half written by an earlier run", file.getFileName());
                }
            }
        }
    }

    Draft draft() throws IOException {
        return new Draft(folder.resolve(UUID.randomUUID().toString()));
    }

    /** One file under its temporary name; gone at close unless it became something. */
    static final class Draft implements AutoCloseable {

        private static final int CHUNK_BYTES = 64 * 1024;

        private final Path path;
        private final FileChannel channel;

        private Draft(Path path) throws IOException {
            this.path = path;
            this.channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        Blob fill(InputStream bytes) throws IOException {
            MessageDigest digest = sha256();
            byte[] chunk = new byte[CHUNK_BYTES];
            long size = 0;
            for (int read; (read = bytes.read(chunk)) >= 0; size += read) {
                digest.update(chunk, 0, read);
                ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, read);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            return new Blob(HexFormat.of().formatHex(digest.digest()), size);
        }

        void sync() throws IOException {
            channel.force(true);
        }

        void becomes(Path file) throws IOException {
            channel.close();
            Files.move(path, file, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(path);
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }
}
