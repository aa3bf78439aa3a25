package nl.collectieveinbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import nl.collectieveinbox.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import nl.collectieveinbox.mailbox.StallingServer.Stall;

/** A server that falls silent never holds us up for longer than its time-out, and leaves nothing open here. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StallingServerTest {

    private static final String SILENT = "De mailserver 127.0.0.1 geeft geen antwoord. Wij proberen het opnieuw; houdt "
            + "dit aan, controleer dan inbox.mailbox.host, .port en .security.";
    private static final String SLOW = "De mailserver 127.0.0.1 is te traag en de verbinding is afgebroken. Wij "
            + "proberen het opnieuw; houdt dit aan, vraag dan de beheerder van de mailserver.";
    private static final String LOST =
            "De verbinding met de mailserver 127.0.0.1 viel weg. Wij proberen het opnieuw.";

    private final TickingClock clock = new TickingClock();
    @TempDir Path data;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"BODY", "DRIPPING_BODY", "NOWHERE"})
    void aStallIsCutShortSaidAndReadPastAtTheNextPoll(Stall stall) throws IOException {
        try (StallingServer server = StallingServer.at(stall);
                Desk desk = Desk.of(data, clock, settings(server.port(), stall == Stall.TLS))) {
            assertThat(desk.poller.poll()).isInstanceOfSatisfying(PollResult.Failed.class,
                    failed -> assertThat(failed.problem()).isIn(SILENT, SLOW, LOST));
            assertThat(server.everyoneHasLeft()).isTrue();

            server.stall = Stall.NOWHERE;
            desk.nowWatches(settings(server.port(), false));
            clock.tick(Duration.ofMinutes(10));
            assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(3, 3));
            assertThat(server.everyoneHasLeft()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BODY", "DRIPPING_BODY"})
    void aStallInTheMiddleOfAMessageCostsOnlyThatMessage(Stall stall) throws IOException {
        try (StallingServer server = StallingServer.at(stall);
                Desk desk = Desk.of(data, clock, settings(server.port(), false))) {
            assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(2, 3));
            assertThat(desk.health.status().missed()).extracting(MissedMessage::uid).containsExactly(2L);
            assertThat(server.everyoneHasLeft()).isTrue();

            server.stall = Stall.NOWHERE;
            clock.tick(Duration.ofMinutes(10));
            assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(1, 3));
            assertThat(desk.health.status().complete()).isTrue();
        }
    }

    @Test
    void aServerThatDoesNotAcceptIsGivenUp() throws IOException {
        try (StallingServer.FullHouse full = new StallingServer.FullHouse();
                Desk desk = Desk.of(data, clock, settings(full.port(), false))) {
            assertThat(desk.poller.poll()).isInstanceOfSatisfying(
                    PollResult.Failed.class, failed -> assertThat(failed.problem()).isEqualTo(SILENT));
        }
    }

    @Test
    void aHundredFailuresLeaveNoThreadAndNoConnectionBehind() throws Exception {
        // the other services of this run start and stop threads as they please: only the desk's own family counts
        ThreadGroup family = new ThreadGroup("desk");
        FutureTask<Void> work = new FutureTask<>(() -> failAHundredTimes(family), null);
        Thread desk = new Thread(family, work, "desk");
        desk.start();
        work.get();
        desk.join();
    }

    private void failAHundredTimes(ThreadGroup family) {
        try (StallingServer server = StallingServer.at(Stall.LOGIN);
                Desk desk = Desk.of(TestDatabase.fresh(), data, clock, settings(server.port(), false, 20))) {
            desk.poller.poll();
            Set<Thread> before = threads(family);
            for (int i = 0; i < 100; i++) {
                clock.tick(Duration.ofMinutes(10));
                assertThat(desk.poller.poll()).isInstanceOf(PollResult.Failed.class);
            }
            assertThat(server.connections()).isEqualTo(101);
            assertThat(server.everyoneHasLeft()).isTrue();
            assertThat(threads(family)).isSubsetOf(before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Thread> threads(ThreadGroup family) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getThreadGroup() != null && family.parentOf(thread.getThreadGroup()))
                .collect(Collectors.toSet());
    }

    private static MailboxSettings settings(int port, boolean tls) {
        return settings(port, tls, 300);
    }

    private static MailboxSettings settings(int port, boolean tls, int readMillis) {
        return new MailboxSettings(
                "127.0.0.1", port, tls ? MailboxSettings.Security.TLS : MailboxSettings.Security.NONE, Dovecot.USER,
                Dovecot.PASSWORD, "INBOX", Duration.ofSeconds(30), 25,
                new MailboxSettings.Oauth2(null, "", "", ""),
                new MailboxSettings.Timeouts(
                        Duration.ofMillis(300), Duration.ofMillis(readMillis), Duration.ofMillis(300),
                        Duration.ofMillis(1500)),
                new MailboxSettings.BackOff(Duration.ofSeconds(10), Duration.ofMinutes(10)));
    }
}
