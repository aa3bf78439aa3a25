package nl.collectieveinbox.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.Blob;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RegisterTest {

    private static final Folder INBOX = new Folder("collectief@wonen.example", "INBOX");
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final Clock clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
    private final DataSource source = TestDatabase.fresh();
    private final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(source));
    private final JdbcClient database = JdbcClient.create(source);
    private final Progress progress = new Progress(database, clock);
    @TempDir Path data;
    private Archive archive;
    private Register register;
    private Readings readings;
    private Intake intake;

    @BeforeEach
    void open() throws IOException {
        archive = new Archive(data, clock);
        register = new Register(database, transactions, archive, clock);
        readings = new Readings(new JdbcTemplate(source), transactions);
        intake = new Intake(database, transactions, archive, clock);
        progress.open(INBOX, 7, 1);
    }

    @Test
    void anArrivalStandsInTheRegisterWithWhenItCame() {
        intake.register(INBOX, 7, List.of(arrival(1, "een", MONDAY.minusSeconds(60))), 1);

        assertThat(register.after(0, 10)).singleElement().satisfies(message -> {
            assertThat(message.receivedAt()).isEqualTo(MONDAY.minusSeconds(60));
            assertThat(message.registeredAt()).isEqualTo(MONDAY);
            assertThat(message.sizeBytes()).isEqualTo(3);
            assertThat(message.erased()).isFalse();
            assertThat(register.find(message.id())).contains(message);
        });
        assertThat(progress.cursor(INBOX).orElseThrow().lastUid()).isEqualTo(1);
    }

    @Test
    void twoIdenticalCopiesAreTwoArrivals() {
        assertThat(intake.register(INBOX, 7, List.of(arrival(1, "een"), arrival(2, "een")), 2)).isEqualTo(2);
        assertThat(intake.register(INBOX, 7, List.of(arrival(3, "een")), 3)).isEqualTo(1);
    }

    @Test
    void aUidThatIsKnownMakesNoSecondArrivalAndTheCursorNeverGoesBack() {
        intake.register(INBOX, 7, List.of(arrival(1, "een"), arrival(2, "twee")), 2);

        assertThat(intake.register(INBOX, 7, List.of(arrival(1, "een")), 1)).isZero();
        assertThat(progress.cursor(INBOX).orElseThrow().lastUid()).isEqualTo(2);
    }

    @Test
    void twoPollersWithTheSamePageRegisterItOnce() throws Exception {
        List<Arrival> page = LongStream.rangeClosed(1, 200).mapToObj(uid -> arrival(uid, "m" + uid)).toList();
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> same = List.of(
                    () -> intake.register(INBOX, 7, page, 200), () -> intake.register(INBOX, 7, page, 200),
                    () -> intake.register(INBOX, 7, page, 200), () -> intake.register(INBOX, 7, page, 200));
            int registered = 0;
            for (var node : nodes.invokeAll(same)) {
                registered += node.get();
            }
            assertThat(registered).isEqualTo(200);
        }
        assertThat(register.count()).isEqualTo(200);
    }

    @Test
    void aPollerThatMissedTheChangeOfUidValidityRegistersNothing() {
        progress.open(INBOX, 8, 10);

        assertThatThrownBy(() -> intake.register(INBOX, 7, List.of(arrival(1, "een")), 1))
                .isInstanceOf(IllegalStateException.class);
        assertThat(register.count()).isZero();
    }

    @Test
    void afterAChangeOfUidValidityTheSameContentIsTheSameArrivalAlsoWhenReDated() {
        intake.register(INBOX, 7, List.of(arrival(1, "een"), arrival(2, "een"), arrival(3, "twee")), 3);
        progress.open(INBOX, 8, 4);

        assertThat(intake.register(INBOX, 8,
                List.of(arrival(1, "twee", MONDAY.plusSeconds(99)), arrival(2, "een"), arrival(3, "een")), 3)).isZero();
        assertThat(intake.register(INBOX, 8, List.of(arrival(4, "een", MONDAY.plusSeconds(5))), 4))
                .as("a further copy that came later is an arrival").isEqualTo(1);
    }

    @Test
    void theCopyWithTheSameDateIsMatchedBeforeAnother() {
        intake.register(INBOX, 7, List.of(arrival(1, "een"), arrival(2, "een", MONDAY.plusSeconds(9))), 2);
        List<RegisteredMessage> before = register.after(0, 10);
        progress.open(INBOX, 8, 3);

        intake.register(INBOX, 8, List.of(arrival(1, "een", MONDAY.plusSeconds(9)), arrival(2, "een")), 2);

        assertThat(database.sql("select message_id from message_location where uid_validity = 8 order by uid")
                .query(Long.class).list()).containsExactly(before.get(1).id(), before.get(0).id());
    }

    @Test
    void theSameMailInAnotherMailboxIsAnotherArrival() {
        Folder other = new Folder("tweede@wonen.example", "INBOX");
        progress.open(other, 3, 9);
        intake.register(INBOX, 7, List.of(arrival(1, "een")), 1);

        assertThat(intake.register(other, 3, List.of(arrival(1, "een")), 1)).isEqualTo(1);
    }

    @Test
    void anErasureTakesContentAttachmentsAndFilesAndLeavesATombstone() throws IOException {
        intake.register(INBOX, 7, List.of(arrival(1, "een")), 1);
        RegisteredMessage message = register.after(0, 1).getFirst();
        Blob part = archive.keepPart(new ByteArrayInputStream("bijlage".getBytes()));
        readings.save(message.id(), ReadingsTest.reading("onderwerp", List.of(
                new Attachment("a.txt", "text/plain", part, false, "", 0))));

        register.erase(message.id());
        register.erase(message.id());

        assertThat(register.find(message.id()).orElseThrow().erased()).isTrue();
        assertThat(readings.find(message.id())).isEmpty();
        assertThat(readings.attachments(message.id())).isEmpty();
        assertThat(archive.holds(message.sha256())).isFalse();
        assertThat(archive.holds(part.sha256())).isFalse();
        readings.save(message.id(), ReadingsTest.reading("kwam te laat", List.of()));
        assertThat(readings.find(message.id())).as("a reader that was busy meanwhile").isEmpty();
    }

    @Test
    void bytesThatAnotherMessageNeedsStay() throws IOException {
        intake.register(INBOX, 7, List.of(arrival(1, "een"), arrival(2, "een")), 2);
        List<RegisteredMessage> both = register.after(0, 2);
        Blob part = archive.keepPart(new ByteArrayInputStream("bijlage".getBytes()));
        for (RegisteredMessage message : both) {
            readings.save(message.id(), ReadingsTest.reading("onderwerp", List.of(
                    new Attachment("a.txt", "text/plain", part, false, "", 0))));
        }

        register.erase(both.getFirst().id());
        assertThat(archive.holds(both.getLast().sha256())).isTrue();
        assertThat(archive.holds(part.sha256())).isTrue();

        register.erase(both.getLast().id());
        assertThat(archive.holds(both.getLast().sha256())).isFalse();
        assertThat(archive.holds(part.sha256())).isFalse();
    }

    @Test
    void whatWasErasedIsNotRegisteredAgainAtAnotherUidNorUnderAnotherUidValidity() {
        intake.register(INBOX, 7, List.of(arrival(1, "een"), arrival(2, "twee")), 2);
        RegisteredMessage erased = register.after(0, 1).getFirst();
        register.erase(erased.id());

        assertThat(intake.register(INBOX, 7, List.of(arrival(3, "een")), 3)).isZero();
        assertThat(archive.holds(erased.sha256())).isFalse();
        progress.open(INBOX, 8, 4);
        assertThat(intake.register(INBOX, 8,
                List.of(arrival(1, "een"), arrival(2, "twee"), arrival(3, "een")), 3)).isZero();
        assertThat(archive.holds(erased.sha256())).isFalse();
        assertThat(register.count()).isEqualTo(2);
        assertThat(progress.registered(INBOX, 8)).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    private Arrival arrival(long uid, String content) {
        return arrival(uid, content, MONDAY);
    }

    private Arrival arrival(long uid, String content, Instant receivedAt) {
        try {
            return new Arrival(uid, receivedAt,
                    archive.keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
