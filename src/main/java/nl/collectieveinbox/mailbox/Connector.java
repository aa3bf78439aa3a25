package nl.collectieveinbox.mailbox;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.springframework.stereotype.Component;

/** Opens the folder, or leaves nothing open. */
@Component
class Connector implements AutoCloseable {

    private final ScheduledExecutorService timer = timer();
    private final Tokens tokens;

    Connector(Tokens tokens) {
        this.tokens = tokens;
    }

    /** @throws IOException when the server cannot be reached, refuses us, or is too slow */
    OpenMailbox open(MailboxSettings settings) throws IOException {
        Line line = new Line(timer);
        boolean opened = false;
        try (Line.Limit ignored = line.limit(settings.timeouts().exchange())) {
            OpenMailbox mailbox = open(settings, line, secret(settings));
            opened = true;
            return mailbox;
        } catch (MessagingException e) {
            ServerFault.Kind kind = line.wasCut() ? ServerFault.Kind.TOO_SLOW : ServerFault.Kind.LOST;
            throw new ServerFault(kind, "not opened: " + e.getMessage(), e);
        } finally {
            if (!opened) {
                line.close();
            }
        }
    }

    private OpenMailbox open(MailboxSettings settings, Line line, String secret) throws MessagingException {
        Properties properties = ImapProperties.of(settings, line, timer);
        IMAPStore store = (IMAPStore) Session.getInstance(properties).getStore("imap");
        try {
            store.connect(settings.host(), settings.port(), settings.username(), secret);
            IMAPFolder folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_ONLY);
            return new OpenMailbox(store, folder, line, settings.timeouts().exchange());
        } catch (MessagingException e) {
            tokens.forget();
            closeQuietly(store, e);
            throw e;
        }
    }

    private String secret(MailboxSettings settings) throws IOException {
        return settings.oauth2().isConfigured() ? tokens.token(settings.oauth2()) : settings.password();
    }

    private static void closeQuietly(IMAPStore store, MessagingException because) {
        try {
            store.close();
        } catch (MessagingException e) {
            because.addSuppressed(e);
        }
    }

    private static ScheduledExecutorService timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("mailbox-limits").factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
