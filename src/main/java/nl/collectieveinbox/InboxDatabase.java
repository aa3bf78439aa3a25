package nl.collectieveinbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of an inbox, whoever runs it: the external one, that of the service which has the data folder now, or,
 * when nobody has, the embedded one started for the length of a command.
 *
 * @param mine to be stopped again; null when it is somebody else's
 */
record InboxDatabase(DataSource source, @Nullable EmbeddedDatabase mine) implements AutoCloseable {

    private static final int LINE_OF_PORT = 3;

    static InboxDatabase ofAnExistingInbox(Surroundings here) throws IOException {
        if (here.isEmbedded() && !Files.isDirectory(here.dataDir().resolve("postgres"))) {
            throw new BadCommand("There is no inbox in " + here.dataDir().toAbsolutePath() + ". Set inbox.data-dir.");
        }
        return here.isEmbedded() ? embedded(here.dataDir()) : external(here);
    }

    static InboxDatabase toBeFilled(Surroundings here) {
        if (!here.isEmbedded()) {
            return external(here);
        }
        EmbeddedDatabase mine = EmbeddedDatabase.open(here.dataDir());
        return new InboxDatabase(mine.dataSource(), mine);
    }

    /** That of a running service; empty when nobody has the data folder. */
    static Optional<InboxDatabase> ofARunningService(Surroundings here) throws IOException {
        if (!here.isEmbedded()) {
            return Optional.of(external(here));
        }
        return EmbeddedDatabase.isInUse(here.dataDir()) ? Optional.of(running(here.dataDir())) : Optional.empty();
    }

    private static InboxDatabase embedded(Path dataDir) throws IOException {
        if (EmbeddedDatabase.isInUse(dataDir)) {
            return running(dataDir);
        }
        EmbeddedDatabase mine = EmbeddedDatabase.open(dataDir);
        return new InboxDatabase(mine.dataSource(), mine);
    }

    private static InboxDatabase running(Path dataDir) throws IOException {
        Path pid = dataDir.toAbsolutePath().resolve("postgres/postmaster.pid");
        List<String> lines = Files.exists(pid) ? Files.readAllLines(pid) : List.of();
        if (lines.size() <= LINE_OF_PORT) {
            throw new BadCommand("The service is starting or stopping. Try again in a moment.");
        }
        String url = "jdbc:postgresql://localhost:" + lines.get(LINE_OF_PORT).strip() + "/postgres";
        return new InboxDatabase(new DriverManagerDataSource(url, "postgres", ""), null);
    }

    private static InboxDatabase external(Surroundings here) {
        return new InboxDatabase(
                new DriverManagerDataSource(here.externalUrl(), here.username(), here.password()), null);
    }

    @Override
    public void close() throws IOException {
        if (mine != null) {
            mine.close();
        }
    }
}
