package nl.collectieveinbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real PostgreSQL for the whole test run, and a fresh migrated database for whoever asks. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    private TestDatabase() {}

    /** A new database with every migration applied, as a copy of a template. */
    public static DataSource fresh() {
        return server().getDatabase("postgres", create());
    }

    /** The JDBC address (user {@code postgres}) of a new, migrated database, for a whole application. */
    public static String freshUrl() {
        return server().getJdbcUrl("postgres", create());
    }

    /** A new database without a single table. */
    public static DataSource empty() {
        return server().getDatabase("postgres", create("template0"));
    }

    private static String create() {
        return create("inbox_template");
    }

    private static String create(String template) {
        String name = "inbox_" + COUNT.incrementAndGet();
        JdbcClient.create(server().getPostgresDatabase())
                .sql("create database " + name + " template " + template).update();
        return name;
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .setRegisterShutdownHook(false)
                        .start();
                TestEnd.close(server);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            JdbcClient.create(server.getPostgresDatabase()).sql("create database inbox_template").update();
            Flyway.configure().dataSource(server.getDatabase("postgres", "inbox_template")).load().migrate();
        }
        return server;
    }
}
