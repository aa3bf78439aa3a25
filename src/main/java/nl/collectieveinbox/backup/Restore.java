package nl.collectieveinbox.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.backup.Manifest.Table;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Fills an empty data folder and an empty database from a backup. The schema becomes what it was; the next start brings
 * it up to date and makes the search index. When it fails, database and folder are empty again.
 */
public final class Restore implements AutoCloseable {

    private final Path file;
    private final Path dataDir;
    private boolean begun;
    private boolean whole;

    private Restore(Path file, Path dataDir) {
        this.file = file;
        this.dataDir = dataDir;
    }

    /** What was restored. */
    public record Restored(Instant takenAt, long messages, long rows, long files) {}

    /** Nothing was restored; the message says why, for people. */
    public static final class NotRestored extends RuntimeException {

        NotRestored(String message) {
            super(message);
        }
    }

    /**
     * To be called before anything makes the data folder.
     *
     * @throws NotRestored when there is no such file, or the folder holds something already
     */
    public static Restore of(Path file, Path dataDir) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NotRestored("There is no file " + file.toAbsolutePath() + ".");
        }
        if (Files.isDirectory(dataDir)) {
            try (Stream<Path> inside = Files.list(dataDir)) {
                // an empty lock file is left by whoever looked whether the folder is in use
                inside.filter(each -> !each.endsWith("in-use.lock")).findFirst().ifPresent(found -> {
                    throw new NotRestored("The data folder " + dataDir.toAbsolutePath() + " is not empty: it holds "
                            + found.getFileName() + ". Set inbox.data-dir to a new folder.");
                });
            }
        }
        return new Restore(file, dataDir);
    }

    /**
     * Fills the database and the folder.
     *
     * @throws NotRestored when the database is not empty, or the file is no whole backup that this version can read
     * @throws IOException when a file cannot be read or written
     */
    public Restored into(DataSource source, Clock clock) throws IOException {
        if (!Tables.none(JdbcClient.create(source))) {
            throw new NotRestored("The database is not empty. A backup is restored into an empty one only.");
        }
        begun = true;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Manifest manifest = Manifest.read(zip);
            refuseUnknown(Flyway.configure().dataSource(source).load(), manifest);
            Flyway flyway = Flyway.configure().dataSource(source).cleanDisabled(false)
                    .target(manifest.migrations().getLast()).load();
            try {
                files(zip, manifest, new Archive(dataDir, clock));
                flyway.migrate();
                fill(source, zip, manifest, clock);
                whole = true;
            } finally {
                if (!whole) {
                    flyway.clean();
                }
            }
            return new Restored(manifest.takenAt(), manifest.messages(), manifest.rows(), manifest.files());
        } catch (ZipException e) {
            throw new NotRestored(file + " is damaged or no backup: " + e.getMessage());
        }
    }

    private static void refuseUnknown(Flyway flyway, Manifest manifest) {
        if (!Migrations.known(flyway, manifest.migrations()).equals(manifest.migrations())) {
            throw new NotRestored("The backup was made by another version of Collectieve Inbox. Restore it with that version,"
                    + " then start this one on the result.");
        }
    }

    private static void files(ZipFile zip, Manifest manifest, Archive archive) throws IOException {
        long kept = 0;
        for (ZipEntry entry : zip.stream().filter(each -> each.getName().startsWith(StoredFiles.FOLDER)).toList()) {
            String sha256 = entry.getName().substring(StoredFiles.FOLDER.length());
            try (InputStream bytes = zip.getInputStream(entry)) {
                // each one is on the disk when this returns
                if (!archive.keep(bytes).sha256().equals(sha256)) {
                    throw new NotRestored("The backup is damaged: what is called " + sha256 + " has another SHA-256.");
                }
            }
            kept++;
        }
        if (kept != manifest.files()) {
            throw new NotRestored("The backup is damaged: it should hold " + manifest.files() + " files, and holds " + kept + ".");
        }
    }

    private static void fill(DataSource source, ZipFile zip, Manifest manifest, Clock clock) throws IOException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (Table table : manifest.tables()) {
                fill(connection, zip, table);
            }
            JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            manifest.sequences().forEach((name, last) -> database.sql("select setval(quote_ident(?)::regclass, ?)")
                    .params(name, last).query(Long.class).single());
            database.sql("insert into restored (at, taken_at) values (?, ?)")
                    .params(Timestamp.from(clock.instant()), Timestamp.from(manifest.takenAt())).update();
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("The database could not be filled", e);
        }
    }

    private static void fill(Connection connection, ZipFile zip, Table table) throws IOException, SQLException {
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new NotRestored("The backup is damaged: the table " + table.name() + " is not in it.");
        }
        try (InputStream rows = zip.getInputStream(entry)) {
            long copied = connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("copy " + table.quoted() + " from stdin", rows);
            if (copied != table.rows()) {
                throw new NotRestored("The backup is damaged: " + table.name() + " should have " + table.rows()
                        + " rows, and has " + copied + ".");
            }
        }
    }

    /** After a failure: leaves the folder as empty as it was; to be called when the database is closed. */
    @Override
    public void close() throws IOException {
        if (!begun || whole) {
            return;
        }
        try (Stream<Path> inside = Files.list(dataDir)) {
            for (Path each : inside.toList()) {
                FileSystemUtils.deleteRecursively(each);
            }
        }
    }
}
