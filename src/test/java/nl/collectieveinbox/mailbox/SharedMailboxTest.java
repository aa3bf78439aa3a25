package nl.collectieveinbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.archive.RegisteredMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The poller on a real Dovecot, with other people in the same mailbox. */
class SharedMailboxTest {

    private static final Pattern FIRST_OF_PAGE = Pattern.compile("FETCH (\\d+)[:,]");
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final TickingClock clock = new TickingClock();
    private final Dovecot dovecot = Dovecot.start();
    private final Eavesdropper line = Eavesdropper.on(dovecot.port());
    @TempDir Path data;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = Desk.of(data, clock, Dovecot.settings(line.port(), 25));
    }

    @AfterEach
    void close() {
        desk.close();
        line.close();
        dovecot.close();
    }

    @Test
    void aThousandMessagesAreRegisteredWhileAnotherClientFlagsAndExpunges() {
        // every fifth is rubbish that the other client throws away, just before we ask for its page
        IntStream.range(0, 1250).forEach(i -> deliver((i % 5 == 4 ? "rubbish " : "request ") + i));
        try (OtherClient other = OtherClient.on(dovecot, "SELECT")) {
            AtomicInteger thrownAway = new AtomicInteger();
            line.beforeFetch = command -> {
                Matcher page = FIRST_OF_PAGE.matcher(command);
                if (page.find()) {
                    long first = Long.parseLong(page.group(1));
                    other.says("UID STORE " + first + ":" + (first + 60) + " +FLAGS (\\Seen \\Flagged)");
                    // a piece of rubbish that we know of and are about to ask for, and one registered a page ago
                    long rubbish = command.contains("BODY") ? first + 14 : first + 9;
                    String registered = first > 25 ? "," + (command.contains("BODY") ? first - 20 : first - 19) : "";
                    other.says("UID STORE " + rubbish + registered + " +FLAGS (\\Deleted)");
                    other.says("EXPUNGE");
                    thrownAway.incrementAndGet();
                }
            };

            PollResult result = desk.poller.poll();

            assertThat(result).isInstanceOf(PollResult.Polled.class);
            assertThat(thrownAway.get()).isEqualTo(100);
            assertThat(dovecot.files()).hasSize(1250 - 2 * 98 - 2);
        }
        assertThat(subjects().stream().filter(s -> s.startsWith("request")))
                .containsExactlyElementsOf(IntStream.range(0, 1250).filter(i -> i % 5 != 4)
                        .mapToObj(i -> "request " + i).toList());
        assertThat(desk.health.status().missed()).isEmpty();
        assertThat(desk.health.status().complete()).isTrue();
        assertThat(desk.health.reconcile().complete()).isTrue();
    }

    @Test
    void nothingOnTheServerChanges() {
        IntStream.range(0, 60).forEach(i -> deliver("message " + i));
        try (OtherClient other = OtherClient.on(dovecot, "SELECT")) {
            other.says("UID STORE 1:10 +FLAGS (\\Seen)");
            other.says("UID STORE 5:15 +FLAGS (\\Answered \\Flagged)");
            other.says("UID STORE 20 +FLAGS (\\Deleted)");
        }
        IntStream.range(60, 90).forEach(i -> deliver("message " + i));
        List<String> files = dovecot.files();
        List<String> flags = flagsOfAll();
        assertThat(flags).anyMatch(line -> line.contains("\\Recent"));

        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(90, 90));

        assertThat(dovecot.files()).isEqualTo(files);
        assertThat(flagsOfAll()).isEqualTo(flags);
    }

    @Test
    void flagsNeverDecideWhetherAMessageIsRegistered() {
        IntStream.range(0, 30).forEach(i -> deliver("message " + i));
        try (OtherClient other = OtherClient.on(dovecot, "SELECT")) {
            other.says("UID STORE 1:20 +FLAGS (\\Seen)");
            other.says("UID STORE 10:30 +FLAGS (\\Deleted \\Answered)");
        }

        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(30, 30));
    }

    @Test
    void aSecondStartFetchesNothingTwice() throws IOException {
        var database = TestDatabase.fresh();
        IntStream.range(0, 60).forEach(i -> deliver("message " + i));
        try (Desk first = Desk.of(database, data, clock, Dovecot.settings(line.port(), 25))) {
            first.poller.poll();
        }
        line.commands.clear();
        line.bytesFromServer.set(0);
        try (Desk second = Desk.of(database, data, clock, Dovecot.settings(line.port(), 25))) {
            assertThat(second.poller.poll()).isEqualTo(new PollResult.Polled(0, 60));
            assertThat(line.fetches()).isEmpty();
            assertThat(line.bytesFromServer.get()).isLessThan(4_000);

            deliver("one more");
            assertThat(second.poller.poll()).isEqualTo(new PollResult.Polled(1, 61));
            assertThat(line.bodies()).hasSize(1).first().asString().contains("UID FETCH 61 ");
        }
    }

    @Test
    void aChangedUidValidityMakesNoDouble() {
        IntStream.range(0, 40).forEach(i -> deliver("message " + i));
        deliver("twice the same");
        deliver("twice the same");
        desk.poller.poll();
        long before = desk.progress.cursor(desk.folder()).orElseThrow().uidValidity();

        dovecot.renumber();
        deliver("arrived after the change");

        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(1, 43));
        assertThat(desk.progress.cursor(desk.folder()).orElseThrow().uidValidity()).isNotEqualTo(before);
        assertThat(desk.register.count()).isEqualTo(43);
        assertThat(desk.health.reconcile()).isEqualTo(new Reconciliation(43, 43, List.of(), null));
    }

    @Test
    void aMessageThatTheServerCannotReadLeavesItsNeighboursUntouched() throws IOException {
        List<Path> files = IntStream.range(0, 30).mapToObj(i -> deliver("message " + i)).toList();
        // its owner is not root, so it really cannot
        Files.setPosixFilePermissions(files.get(12), PosixFilePermissions.fromString("---------"));

        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(29, 30));

        assertThat(subjects()).doesNotContain("message 12").contains("message 11", "message 13", "message 29");
        MailboxStatus status = desk.health.status();
        assertThat(status.complete()).isFalse();
        assertThat(status.missed()).extracting(MissedMessage::uid).containsExactly(13L);
        assertThat(desk.health.reconcile().missing()).containsExactly(13L);

        Files.setPosixFilePermissions(files.get(12), PosixFilePermissions.fromString("rw-r--r--"));
        line.commands.clear();
        assertThat(desk.poller.poll()).as("not before its time").isEqualTo(new PollResult.Polled(0, 30));
        assertThat(line.bodies()).isEmpty();
        clock.tick(Duration.ofSeconds(11));
        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(1, 30));
        assertThat(desk.health.status().complete()).isTrue();
        assertThat(desk.health.status().missed()).isEmpty();
    }

    @Test
    void aServerThatHangsUpOnOneMessageStillGivesTheOthers() {
        IntStream.range(0, 60).forEach(i -> deliver("message " + i));
        line.hangUpOn = command -> command.contains("BODY")
                && (command.contains("FETCH 26:50 ") || command.contains("FETCH 30 "));

        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(59, 60));
        assertThat(desk.health.status().missed()).singleElement().satisfies(missed -> {
            assertThat(missed.uid()).isEqualTo(30);
            assertThat(missed.problem()).isEqualTo("De verbinding brak af bij het ophalen van dit bericht.");
        });

        line.hangUpOn = command -> false;
        clock.tick(Duration.ofMinutes(1));
        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(1, 60));
        assertThat(desk.health.status().complete()).isTrue();
    }

    @Test
    void manyBrokenMessagesTogetherArePassedWithinAFewPolls() {
        IntStream.range(0, 30).forEach(i -> deliver("message " + i));
        // every message from 5 to 14
        line.hangUpOn = command -> command.contains("BODY")
                && command.matches(".*FETCH (\\d+:\\d+|.*,.*|[5-9]|1[0-4]) .*");

        for (int poll = 0; poll < 10; poll++) {
            desk.poller.poll();
            clock.tick(Duration.ofMinutes(10));
        }

        assertThat(desk.register.count()).isEqualTo(20);
        assertThat(desk.health.reconcile().missing()).hasSize(10);
        line.hangUpOn = command -> false;
        clock.tick(Duration.ofMinutes(10));
        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(10, 30));
    }

    @Test
    void aMissedMessageThatLeavesTheServerIsNoLongerMissed() {
        IntStream.range(0, 3).forEach(i -> deliver("message " + i));
        line.hangUpOn = command -> command.contains("BODY") && command.matches(".*FETCH (1:3|2) .*");
        desk.poller.poll();
        assertThat(desk.health.status().missed()).hasSize(1);
        try (OtherClient other = OtherClient.on(dovecot, "SELECT")) {
            other.says("UID STORE 2 +FLAGS (\\Deleted)");
            other.says("EXPUNGE");
        }
        clock.tick(Duration.ofMinutes(1));

        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(0, 2));
        assertThat(desk.health.status().missed()).isEmpty();
    }

    @Test
    void oddMessageIdsAreRegisteredLikeAnyOther() {
        List<String> headers = List.of(
                "Subject: none",
                "Message-ID:\r\nSubject: empty",
                "Message-ID: <a@x.example>\r\nMessage-ID: <b@x.example>\r\nSubject: two",
                "Message-ID: <" + "x".repeat(5_000) + "@x.example>\r\nSubject: long",
                "Message-ID: < with some spaces @x.example >\r\nSubject: spaces",
                "Message-ID: <same@x.example>\r\nSubject: same id, one content",
                "Message-ID: <same@x.example>\r\nSubject: same id, other content");
        headers.forEach(header -> dovecot.deliver((header + "\r\n\r\ntekst\r\n").getBytes(), MONDAY));

        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(7, 7));
        assertThat(desk.all()).extracting(desk::text)
                .containsExactlyElementsOf(headers.stream().map(header -> header + "\r\n\r\ntekst\r\n").toList());
    }

    @Test
    void theRawMessageIsTheServersByteForByte() throws IOException {
        // no NUL in it: an IMAP literal cannot carry one (RFC 9051, 4.3), Dovecot sends 0x80 in its place
        byte[] odd = "Subject: odd\r\n\r\n\u00e9\u00ff bare\rreturn\r\n.\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] large = new byte[5 * 1024 * 1024 + 17];
        new Random(1).nextBytes(large);
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) ('a' + (large[i] & 15));
        }
        for (int i = 76; i < large.length; i += 78) {
            large[i - 1] = '\r';
            large[i] = '\n';
        }
        byte[] justLarge = java.util.Arrays.copyOf(large, Fetcher.SMALL_BYTES + 1);
        byte[] justSmall = java.util.Arrays.copyOf(large, Fetcher.SMALL_BYTES);
        byte[] onePiece = java.util.Arrays.copyOf(large, 1 << 20);
        List<byte[]> all = List.of(odd, large, justLarge, justSmall, onePiece);
        all.forEach(raw -> dovecot.deliver(raw, MONDAY));

        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(5, 5));

        List<RegisteredMessage> registered = desk.all();
        for (int i = 0; i < all.size(); i++) {
            assertThat(desk.raw(registered.get(i))).as("message %d", i).isEqualTo(all.get(i));
            assertThat(registered.get(i).sizeBytes()).isEqualTo(all.get(i).length);
            assertThat(registered.get(i).receivedAt()).isEqualTo(MONDAY);
        }
        assertThat(line.bodies()).as("never more than a piece at once").allMatch(c -> c.matches(".*<\\d+\\.\\d+>.*"));
    }

    @Test
    void anErasedMessageStaysErasedEvenWhenTheServerNumbersAnew() {
        IntStream.range(0, 3).forEach(i -> deliver("message " + i));
        desk.poller.poll();
        RegisteredMessage erased = desk.all().get(1);

        desk.register.erase(erased.id());
        dovecot.renumber();
        deliver("message 1");

        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(0, 4));
        assertThat(desk.register.find(erased.id()).orElseThrow().erased()).isTrue();
        assertThat(desk.archive.holds(erased.sha256())).isFalse();
        assertThat(desk.register.count()).isEqualTo(3);
    }

    @Test
    void aPasswordThatIsRefusedIsSaidAndTriedAgainByItselfLaterAndLater() throws IOException {
        deliver("message");
        MailboxSettings right = Dovecot.settings(line.port(), 25);
        MailboxSettings wrong = new MailboxSettings(right.host(), right.port(), right.security(), right.username(),
                "verkeerd", right.folder(), right.pollInterval(), 25, right.oauth2(), right.timeouts(),
                right.backOff());
        desk.nowWatches(wrong);

        String sentence = "Aanmelden bij 127.0.0.1 geweigerd: controleer inbox.mailbox.username en .password.";
        assertThat(desk.poller.poll()).isEqualTo(failed(sentence, 10));
        line.commands.clear();
        assertThat(desk.poller.poll()).isEqualTo(failed(sentence, 10));
        assertThat(line.commands).as("the server is left alone").isEmpty();
        clock.tick(Duration.ofSeconds(10));
        assertThat(desk.poller.poll()).isEqualTo(failed(sentence, 20));
        assertThat(desk.health.status().problem()).isEqualTo(sentence);

        desk.nowWatches(right);
        clock.tick(Duration.ofSeconds(20));
        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(1, 1));
        assertThat(desk.health.status().problem()).isNull();
    }

    @Test
    void aServerThatIsKilledIsReadAgainWhenItIsBack() {
        IntStream.range(0, 5).forEach(i -> deliver("message " + i));
        desk.poller.poll();
        dovecot.kill();
        desk.nowWatches(dovecot.settings());

        assertThat(desk.poller.poll()).isEqualTo(failed("Geen verbinding met 127.0.0.1 op poort " + dovecot.port()
                + ": controleer inbox.mailbox.host en .port, en of de server aan staat.", 10));

        dovecot.restart();
        deliver("one more");
        clock.tick(Duration.ofSeconds(10));
        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(1, 6));
    }

    @Test
    void whatIsMissingFromTheRegisterIsNamedAndFetched() {
        IntStream.range(0, 5).forEach(i -> deliver("message " + i));
        desk.poller.poll();
        desk.database.sql("delete from message_location where uid = 3").update();
        desk.database.sql("delete from message where id not in (select message_id from message_location)").update();

        assertThat(desk.health.reconcile()).isEqualTo(new Reconciliation(5, 4, List.of(3L), null));
        assertThat(desk.health.status().complete()).isFalse();
        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(1, 5));
        assertThat(desk.health.reconcile().complete()).isTrue();
    }

    private PollResult failed(String sentence, int seconds) {
        return new PollResult.Failed(sentence, clock.instant().plusSeconds(seconds));
    }

    private Path deliver(String subject) {
        return dovecot.deliver(("From: zorg@lentehuis.example\r\nSubject: " + subject + "\r\n\r\ntekst\r\n").getBytes(),
                MONDAY);
    }

    private List<String> subjects() {
        return desk.all().stream().map(desk::text)
                .map(text -> text.lines().filter(l -> l.startsWith("Subject: ")).findFirst().orElseThrow().substring(9))
                .toList();
    }

    private List<String> flagsOfAll() {
        try (OtherClient other = OtherClient.on(dovecot, "EXAMINE")) {
            return other.says("UID FETCH 1:* (FLAGS)");
        }
    }
}
