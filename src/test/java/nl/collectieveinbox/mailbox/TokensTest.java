package nl.collectieveinbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mailbox behind OAuth: the token is asked for, used, renewed, and its end is said and survived. */
class TokensTest {

    private final TickingClock clock = new TickingClock();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    @TempDir Path data;
    private HttpServer authority;
    private StallingServer server;
    private Desk desk;
    private volatile int status = 200;
    private volatile String given = "one";

    @BeforeEach
    void open() throws IOException {
        authority = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        authority.createContext("/token", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes()));
            byte[] answer = ("{\"access_token\":\"" + given + "\",\"expires_in\":3600}").getBytes();
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        authority.start();
        server = StallingServer.at(StallingServer.Stall.NOWHERE);
        server.token = "one";
        desk = Desk.of(data, clock, settings());
    }

    @AfterEach
    void close() {
        desk.close();
        server.close();
        authority.stop(0);
    }

    @Test
    void aTokenIsAskedForOnceAndUsedUntilShortlyBeforeItEnds() {
        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(3, 3));
        clock.tick(Duration.ofMinutes(58));
        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(0, 3));
        assertThat(asked).hasSize(1).first().asString().contains(
                "grant_type=client_credentials", "client_id=us", "client_secret=s%26cret", "scope=mail");

        clock.tick(Duration.ofMinutes(2));
        desk.poller.poll();
        assertThat(asked).hasSize(2);
    }

    @Test
    void aTokenThatIsNotGivenIsSaidAndTheMailboxRecoversByItself() {
        status = 401;
        assertThat(desk.poller.poll()).isInstanceOfSatisfying(PollResult.Failed.class,
                failed -> assertThat(failed.problem()).contains(".client-secret"));

        status = 200;
        clock.tick(Duration.ofMinutes(10));
        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(3, 3));
    }

    @Test
    void aTokenThatTheMailServerRefusesIsNotUsedAgain() {
        server.token = "another";
        assertThat(desk.poller.poll()).isInstanceOfSatisfying(PollResult.Failed.class,
                failed -> assertThat(failed.problem()).startsWith("Het aanmeldbewijs (OAuth) wordt door"));

        given = "another";
        clock.tick(Duration.ofMinutes(10));
        assertThat(desk.poller.poll()).isEqualTo(new PollResult.Polled(3, 3));
    }

    private MailboxSettings settings() {
        MailboxSettings plain = Dovecot.settings(server.port(), 25);
        return new MailboxSettings(plain.host(), plain.port(), plain.security(), plain.username(), "", plain.folder(),
                plain.pollInterval(), plain.pageSize(),
                new MailboxSettings.Oauth2(
                        "http://127.0.0.1:" + authority.getAddress().getPort() + "/token", "us", "s&cret", "mail"),
                plain.timeouts(), plain.backOff());
    }
}
