package nl.collectieveinbox.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.backup.Manifest.Table;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all tables as they were at one moment, and the files of messages and attachments, to one zip. The service may
 * run meanwhile and notices nothing. The search index is left out: it can be made again.
 */
public final class Backup {

    private final DataSource source;
    private final Archive archive;
    private final Clock clock;

    public Backup(DataSource source, Archive archive, Clock clock) {
        this.source = source;
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * What stands in the file.
     *
     * @param missing SHA-256 of each raw message that should be there and is not, or is damaged
     */
    public record Written(long messages, long rows, long files, List<String> missing) {}

    /** There is no backup; the message says why, for people. */
    public static final class NotWritten extends RuntimeException {

        NotWritten(String message) {
            super(message);
        }
    }

    /**
     * Writes a new file; under its name it is whole.
     *
     * @throws NotWritten when the file is there already, or there is nothing to write
     * @throws IOException when it cannot be written or a table cannot be read; then there is no file
     */
    public Written write(Path file) throws IOException {
        List<String> migrations = migrations();
        try (NewFile target = NewFile.create(file); Connection connection = source.getConnection()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            Written written = write(connection, migrations, target.zip());
            connection.rollback();
            target.finish();
            return written;
        } catch (SQLException e) {
            throw new IOException("The database could not be read", e);
        }
    }

    private List<String> migrations() {
        List<String> applied = Migrations.applied(Flyway.configure().dataSource(source).load());
        if (applied.isEmpty()) {
            throw new NotWritten("This database holds no inbox.");
        }
        return applied;
    }

    private Written write(Connection connection, List<String> migrations, ZipOutputStream zip)
            throws IOException, SQLException {
        JdbcClient snapshot = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        List<Table> tables = new ArrayList<>();
        for (Table table : Tables.inOrder(snapshot)) {
            zip.putNextEntry(new ZipEntry(table.entry()));
            long rows = copies.copyOut("copy " + table.quoted() + " to stdout", zip);
            zip.closeEntry();
            tables.add(new Table(table.name(), table.columns(), rows));
        }
        // after the tables: never below a number that stands in one
        Map<String, Long> sequences = Tables.sequences(snapshot);
        StoredFiles files = StoredFiles.write(snapshot, archive, zip);
        long messages = snapshot.sql("select count(*) from message").query(Long.class).single();
        Manifest manifest = new Manifest(
                Manifest.FORMAT, migrations, clock.instant(), messages, tables, sequences, files.written());
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
        zip.closeEntry();
        return new Written(messages, manifest.rows(), files.written(), files.missing());
    }
}
