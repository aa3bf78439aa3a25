package nl.collectieveinbox.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.archive.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private final DataSource source = TestDatabase.fresh();
    private final JdbcClient database = JdbcClient.create(source);
    private Archive archive;
    private String first;

    @BeforeEach
    void twoMessagesAndARequest() throws IOException {
        archive = new Archive(home.resolve("data"), CLOCK);
        first = keep("one\ttab, \\ backslash and é");
        keep("two");
        database.sql("""
                insert into request (reference, first_received_at, status, status_since, last_news_at, title, profile)
                values ('CI-2026-0001', now(), 'NEW', now(), now(), E'12 plaatsen\\tDordrecht\\nof \\\\N', '{"a": "é"}')""").update();
        database.sql("insert into request_message select id, 1, 'ARRIVAL', 'x', '', now(), now() from message").update();
        database.sql("delete from request_message where message_id = 2").update();
        database.sql("delete from message where id = 2").update();
    }

    private String keep(String text) throws IOException {
        String sha256 = archive.keep(new ByteArrayInputStream(text.getBytes())).sha256();
        database.sql("insert into message (sha256, size_bytes, received_at, registered_at) values (?, 3, now(), now())")
                .param(sha256).update();
        return sha256;
    }

    private Path backup() throws IOException {
        Path file = home.resolve("inbox.zip");
        new Backup(source, archive, CLOCK).write(file);
        return file;
    }

    private Restore.Restored restore(Path file, DataSource into) throws IOException {
        try (Restore restore = Restore.of(file, home.resolve("elsewhere"))) {
            return restore.into(into, CLOCK);
        }
    }

    @Test
    void whatWasBackedUpStandsElsewhereToTheLetter() throws IOException {
        DataSource other = TestDatabase.empty();
        restore(backup(), other);
        assertThat(contents(JdbcClient.create(other))).isEqualTo(contents(database));
        assertThat(new Archive(home.resolve("elsewhere"), CLOCK).open(first)).hasContent("one\ttab, \\ backslash and é");
    }

    @Test
    void aNumberThatWasGivenOnceIsNotGivenAgain() throws IOException {
        DataSource other = TestDatabase.empty();
        restore(backup(), other);
        Long next = JdbcClient.create(other).sql("""
                insert into message (sha256, size_bytes, received_at, registered_at)
                values (repeat('0', 64), 1, now(), now()) returning id""").query(Long.class).single();
        assertThat(next).isEqualTo(3);
    }

    @Test
    void whatIsRegisteredWhileTheBackupIsWrittenIsWhollyInItOrNotAtAll() throws IOException {
        Archive meddling = new Archive(home.resolve("data"), CLOCK) {
            @Override
            public InputStream open(String sha256) throws IOException {
                BackupTest.this.keep("registered meanwhile");
                database.sql("update request set title = 'changed meanwhile'").update();
                return super.open(sha256);
            }
        };
        Backup.Written written = new Backup(source, meddling, CLOCK).write(home.resolve("inbox.zip"));
        assertThat(written.messages()).isEqualTo(1);
        assertThat(written.files()).isEqualTo(1);
        DataSource other = TestDatabase.empty();
        restore(home.resolve("inbox.zip"), other);
        assertThat(JdbcClient.create(other).sql("select title from request").query(String.class).single()).startsWith("12 plaatsen");
    }

    @Test
    void aFileThatIsThereIsNeverOverwritten() throws IOException {
        Path file = Files.writeString(home.resolve("inbox.zip"), "dear");
        assertThatThrownBy(this::backup).isInstanceOf(Backup.NotWritten.class).hasMessageContaining("inbox.zip");
        assertThat(file).hasContent("dear");
        assertThat(home.resolve("inbox.zip.part")).doesNotExist();
    }

    @Test
    void aRawMessageThatIsGoneOrDamagedIsNamedAndTheRestIsKept() throws IOException {
        Files.writeString(archive.file(first), "something else");
        Backup.Written written = new Backup(source, archive, CLOCK).write(home.resolve("inbox.zip"));
        assertThat(written.missing()).containsExactly(first);
        Files.delete(archive.file(first));
        assertThat(new Backup(source, archive, CLOCK).write(home.resolve("again.zip")).missing()).containsExactly(first);
        assertThat(restore(home.resolve("again.zip"), TestDatabase.empty()).messages()).isEqualTo(1);
    }

    @Test
    void aDatabaseWithoutAnInboxIsNotBackedUp() {
        assertThatThrownBy(() -> new Backup(TestDatabase.empty(), archive, CLOCK).write(home.resolve("none.zip")))
                .isInstanceOf(Backup.NotWritten.class).hasMessageContaining("no inbox");
        assertThat(home.resolve("none.zip")).doesNotExist();
    }

    @Test
    void anInboxThatHoldsSomethingIsLeftAlone() throws IOException {
        Path file = backup();
        assertThatThrownBy(() -> restore(file, TestDatabase.fresh()))
                .isInstanceOf(Restore.NotRestored.class).hasMessageContaining("not empty");
        Files.createDirectories(home.resolve("elsewhere/blobs"));
        assertThatThrownBy(() -> restore(file, TestDatabase.empty()))
                .isInstanceOf(Restore.NotRestored.class).hasMessageContaining("blobs");
        assertThat(home.resolve("elsewhere/blobs")).exists();
    }

    @Test
    void aDamagedBackupRestoresNothingAndLeavesNothing() throws IOException {
        Path damaged = home.resolve("damaged.zip");
        try (ZipFile whole = new ZipFile(backup().toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(damaged))) {
            for (ZipEntry entry : whole.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                copy(whole, entry, out);
                out.closeEntry();
            }
        }
        DataSource other = TestDatabase.empty();
        assertThatThrownBy(() -> restore(damaged, other))
                .isInstanceOf(Restore.NotRestored.class).hasMessageContaining("another SHA-256");
        assertThat(Tables.none(JdbcClient.create(other))).isTrue();
        assertThat(home.resolve("elsewhere")).isEmptyDirectory();
        assertThatThrownBy(() -> restore(Files.writeString(home.resolve("text.zip"), "no zip"), other))
                .isInstanceOf(Restore.NotRestored.class).hasMessageContaining("no backup");
    }

    @Test
    void aBackupOfAnotherSchemaIsRefused() throws IOException {
        database.sql("insert into flyway_schema_history select installed_rank + 1000, '990', description, type, script, checksum,"
                + " installed_by, installed_on, execution_time, success from flyway_schema_history where version = '960'").update();
        Path file = backup();
        DataSource other = TestDatabase.empty();
        assertThatThrownBy(() -> restore(file, other)).hasMessageContaining("another version");
        assertThat(Tables.none(JdbcClient.create(other))).isTrue();
    }

    private static void copy(ZipFile whole, ZipEntry entry, OutputStream out) throws IOException {
        if (entry.getName().startsWith(StoredFiles.FOLDER)) {
            out.write("forged".getBytes());
        } else {
            whole.getInputStream(entry).transferTo(out);
        }
    }

    /** Every row of every table, as text. */
    private static Map<String, Object> contents(JdbcClient database) {
        Map<String, Object> contents = new LinkedHashMap<>();
        Tables.inOrder(database).stream().map(Manifest.Table::name).filter(name -> !name.equals("restored"))
                .forEach(name -> contents.put(name, database.sql("select t::text from " + name + " t").query(String.class).list()));
        return contents;
    }
}
