package nl.collectieveinbox.mailbox;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mailbox to try the service with: real IMAP and SMTP on this machine only, filled from a folder.
 *
 * <p>It lives in memory. After a restart it has a new UIDVALIDITY and the same messages, and the register knows them
 * by their content.
 */
final class DemoMailbox implements MailboxTarget {

    static final String ADDRESS = "collectief@wonen-drechtsteden.example";

    private static final Logger log = LoggerFactory.getLogger(DemoMailbox.class);
    private static final String PASSWORD = "demo";
    private static final String HERE = "127.0.0.1";
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final GreenMail server;
    private final MailboxSettings settings;
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("demo-mailbox-watcher").factory());

    private DemoMailbox(GreenMail server, MailboxSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Full when this returns: only what comes later is new. */
    static DemoMailbox start(DemoSettings demo, Clock clock) {
        int imap = freePort(demo.imapPort());
        int smtp = freePort(demo.smtpPort());
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(imap, HERE, ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(smtp, HERE, ServerSetup.PROTOCOL_SMTP)
        });
        server.start();
        DemoMailbox mailbox = new DemoMailbox(server, settings(imap));
        DroppedMail dropped = new DroppedMail(demo.folder(), mailbox.inbox(), clock);
        int delivered = dropped.deliverAll();
        mailbox.watch(dropped);
        log.info("Demo mailbox {}: IMAP on port {} (password {}), SMTP on port {}, {} messages from {}",
                ADDRESS, imap, PASSWORD, smtp, delivered, demo.folder().toAbsolutePath());
        return mailbox;
    }

    @Override
    public Optional<MailboxSettings> settings() {
        return Optional.of(settings);
    }

    int smtpPort() {
        return server.getSmtp().getPort();
    }

    @Override
    public void close() {
        watcher.shutdownNow();
        server.stop();
    }

    private MailFolder inbox() {
        try {
            return server.getManagers().getImapHostManager().getInbox(server.setUser(ADDRESS, ADDRESS, PASSWORD));
        } catch (FolderException e) {
            throw new IllegalStateException("The demo mailbox has no inbox", e);
        }
    }

    private void watch(DroppedMail dropped) {
        watcher.scheduleWithFixedDelay(
                dropped::deliverNew, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static MailboxSettings settings(int port) {
        return new MailboxSettings(
                HERE, port, MailboxSettings.Security.NONE, ADDRESS, PASSWORD, "INBOX", Duration.ofSeconds(2), 50,
                new MailboxSettings.Oauth2(null, "", "", ""),
                new MailboxSettings.Timeouts(
                        Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofMinutes(3)),
                new MailboxSettings.BackOff(Duration.ofSeconds(2), Duration.ofSeconds(30)));
    }

    private static int freePort(int wanted) {
        for (int port : new int[] {wanted, 0}) {
            try (ServerSocket probe = new ServerSocket()) {
                probe.bind(new InetSocketAddress(HERE, port));
                return probe.getLocalPort();
            } catch (IOException e) {
                log.info("Port {} is in use, the demo mailbox takes a free one", port);
            }
        }
        throw new IllegalStateException("No free port for the demo mailbox");
    }
}
