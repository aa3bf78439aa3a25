package nl.collectieveinbox.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.archive.Folder;
import nl.collectieveinbox.archive.Intake;
import nl.collectieveinbox.archive.Progress;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.archive.RegisteredMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A register and a poller on one mailbox, put together by hand. */
final class Desk implements AutoCloseable {

    final JdbcClient database;
    final Archive archive;
    final Register register;
    final Progress progress;
    final MailboxPoller poller;
    final MailboxHealth health;
    private final Connector connector;
    private final Fetcher fetcher;
    private Optional<MailboxSettings> settings;

    private Desk(DataSource source, Path dataDir, Clock clock, Optional<MailboxSettings> settings) throws IOException {
        TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.settings = settings;
        this.connector = new Connector(new Tokens(clock));
        this.database = JdbcClient.create(source);
        this.archive = new Archive(dataDir, clock);
        this.register = new Register(database, transactions, archive, clock);
        this.progress = new Progress(database, clock);
        this.fetcher = new Fetcher(archive, clock);
        Intake intake = new Intake(database, transactions, archive, clock);
        MailboxTarget target = () -> this.settings;
        this.poller = new MailboxPoller(target, connector, fetcher, intake, progress, clock);
        this.health = new MailboxHealth(target, connector, progress, register, clock);
    }

    static Desk of(Path dataDir, Clock clock, MailboxSettings settings) throws IOException {
        return of(TestDatabase.fresh(), dataDir, clock, settings);
    }

    static Desk of(DataSource source, Path dataDir, Clock clock, MailboxSettings settings) throws IOException {
        return new Desk(source, dataDir, clock, Optional.of(settings));
    }

    void nowWatches(MailboxSettings other) {
        settings = Optional.of(other);
    }

    Folder folder() {
        return settings.orElseThrow().registered();
    }

    List<RegisteredMessage> all() {
        return register.after(0, 100_000);
    }

    byte[] raw(RegisteredMessage message) {
        try (InputStream bytes = archive.open(message.sha256())) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(RegisteredMessage message) {
        return new String(raw(message), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        fetcher.close();
        connector.close();
    }
}
