package nl.collectieveinbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes along when no other is configured. Its files live in {@code <data-dir>/postgres}.
 *
 * <p>A process that was killed leaves its server running on those files; {@link #open} stops that server first. A lock
 * file that dies with the process tells such a left-over from a service that is alive.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final FileChannel lockFile;
    private final FileLock lock;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FileChannel lockFile, FileLock lock, EmbeddedPostgres server) {
        this.lockFile = lockFile;
        this.lock = lock;
        this.server = server;
    }

    /** Starts the server on the files in {@code dataDir}, making them when there are none. */
    static EmbeddedDatabase open(Path dataDir) {
        try {
            Path files = dataDir.toAbsolutePath().resolve("postgres");
            Files.createDirectories(files.getParent());
            FileChannel lockFile = lockFile(files.getParent());
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                lockFile.close();
                throw new IllegalStateException("The data folder " + dataDir.toAbsolutePath()
                        + " is in use by another Collectieve Inbox. Stop that one, or set inbox.data-dir.");
            }
            LeftOverServer.stop(files);
            return new EmbeddedDatabase(lockFile, lock, start(files));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database in " + dataDir + " did not start", e);
        }
    }

    /** Whether a service that is alive has this data folder. */
    static boolean isInUse(Path dataDir) throws IOException {
        if (!Files.isDirectory(dataDir)) {
            return false;
        }
        try (FileChannel lockFile = lockFile(dataDir.toAbsolutePath()); FileLock lock = lockFile.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;  // by this very process
        }
    }

    private static FileChannel lockFile(Path dataDir) throws IOException {
        return FileChannel.open(dataDir.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static EmbeddedPostgres start(Path files) throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                // the service closes it when nobody uses it any more; a hook of its own would pull it away before
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP)
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "96MB")
                .setServerConfig("jit", "off")
                .start();
        log.info("Embedded PostgreSQL on port {}", server.getPort());
        return server;
    }

    DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.release();
        lockFile.close();
    }
}
