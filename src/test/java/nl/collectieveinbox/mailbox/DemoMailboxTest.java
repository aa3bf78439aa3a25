package nl.collectieveinbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.mail.Address;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMailboxTest {

    private final Clock clock = Clock.systemUTC();
    @TempDir Path folder;
    @TempDir Path data;

    @BeforeEach
    void twoMessages() throws IOException {
        Files.createDirectories(folder.resolve("first"));
        Files.writeString(folder.resolve("first/a.eml"), """
                From: zorg@lentehuis.example
                Date: Mon, 2 Mar 2026 09:00:00 +0100
                Subject: een

                caf\u00e9
                """, StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve("b.eml"), "Subject: twee\n\nzonder datum\n");
    }

    @Test
    void whatStandsInTheFolderIsInTheMailboxByDateAndByteForByte() throws IOException {
        try (DemoMailbox demo = DemoMailbox.start(settings(), clock);
                Desk desk = Desk.of(data, clock, demo.settings().orElseThrow())) {
            assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(2, 2));

            assertThat(desk.all()).extracting(desk::text).containsExactly(
                    "From: zorg@lentehuis.example\r\nDate: Mon, 2 Mar 2026 09:00:00 +0100\r\nSubject: een\r\n\r\n"
                            + "caf\u00e9\r\n",
                    "Subject: twee\r\n\r\nzonder datum\r\n");
            assertThat(desk.all().getFirst().receivedAt()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        }
    }

    @Test
    void aRestartMakesNoDoubleAlthoughTheMailboxWasInMemory() throws IOException {
        Files.copy(folder.resolve("b.eml"), folder.resolve("copy of b.eml"));
        try (Desk desk = watching(DemoMailbox.start(settings(), clock), 3)) {
            try (DemoMailbox restarted = DemoMailbox.start(settings(), clock)) {
                desk.nowWatches(restarted.settings().orElseThrow());
                // GreenMail numbers by the second; a real restart takes longer than that
                desk.database.sql("update mailbox_cursor set uid_validity = uid_validity - 100").update();
                desk.database.sql("update message_location set uid_validity = uid_validity - 100").update();
                Files.writeString(folder.resolve("a new one.eml"), "Subject: drie\n\ntekst\n");

                assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(0, 3));
                assertThat(polledUntil(desk, 4).register.count()).isEqualTo(4);
            }
        }
    }

    @Test
    void aFileThatIsDroppedAndAMailThatIsSentArrive() throws Exception {
        try (DemoMailbox demo = DemoMailbox.start(settings(), clock);
                Desk desk = Desk.of(data, clock, demo.settings().orElseThrow())) {
            desk.poller.poll();

            Files.writeString(folder.resolve("dropped.eml"), "Subject: gevallen\n\ntekst\n");
            assertThat(desk.text(polledUntil(desk, 3).all().getLast())).startsWith("Subject: gevallen");

            Session session = Session.getInstance(new Properties());
            MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(
                    "From: zorg@lentehuis.example\r\nSubject: gemaild\r\n\r\ntekst\r\n".getBytes()));
            try (Transport smtp = session.getTransport("smtp")) {
                smtp.connect("127.0.0.1", demo.smtpPort(), null, null);
                smtp.sendMessage(mail, new Address[] {new InternetAddress(DemoMailbox.ADDRESS)});
            }
            assertThat(desk.text(polledUntil(desk, 4).all().getLast())).contains("Subject: gemaild");
        }
    }

    @Test
    void aPortThatIsTakenIsReplacedByAFreeOne() throws IOException {
        try (ServerSocket taken = new ServerSocket(0);
                DemoMailbox demo = DemoMailbox.start(
                        new DemoSettings(true, taken.getLocalPort(), taken.getLocalPort(), folder), clock);
                Desk desk = Desk.of(data, clock, demo.settings().orElseThrow())) {
            assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(2, 2));
        }
    }

    @Test
    void aFolderThatDoesNotExistIsAnEmptyMailbox() throws IOException {
        try (DemoMailbox demo = DemoMailbox.start(new DemoSettings(true, 0, 0, folder.resolve("none")), clock);
                Desk desk = Desk.of(data, clock, demo.settings().orElseThrow())) {
            assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(0, 0));
            assertThat(desk.health.status().complete()).isTrue();
        }
    }

    /** A desk that has read this demo, which is closed again. */
    private Desk watching(DemoMailbox demo, int messages) throws IOException {
        try (demo) {
            Desk desk = Desk.of(data, clock, demo.settings().orElseThrow());
            assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(messages, messages));
            return desk;
        }
    }

    private static Desk polledUntil(Desk desk, long arrivals) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (desk.register.count() < arrivals) {
                assertThat(desk.poller.poll()).isInstanceOf(PollResult.Polled.class);
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        });
        return desk;
    }

    private DemoSettings settings() {
        return new DemoSettings(true, 0, 0, folder);
    }
}
