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

    /** @throws IOException when the server cannot be reached, refuses us, or is too slow */
    OpenMailbox open(MailboxSettings settings) throws IOException {
        Line line = new Line(timer);
        boolean opened = false;
        try (Line.Limit ignored = line.limit(settings.timeouts().exchange())) {
            OpenMailbox mailbox = open(settings, line);
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

    private OpenMailbox open(MailboxSettings settings, Line line) throws MessagingException {
        Properties properties = ImapProperties.of(settings, line, timer);
        IMAPStore store = (IMAPStore) Session.getInstance(properties).getStore("imap");
        try {
            store.connect(settings.host(), settings.port(), settings.username(), settings.password());
            IMAPFolder folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_ONLY);
            return new OpenMailbox(store, folder, line, settings.timeouts().exchange());
        } catch (MessagingException e) {
            closeQuietly(store, e);
            throw e;
        }
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
