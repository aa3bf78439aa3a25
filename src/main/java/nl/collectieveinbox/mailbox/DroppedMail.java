package nl.collectieveinbox.mailbox;

import com.icegreen.greenmail.store.MailFolder;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder of the demo: every {@code .eml} in it is delivered once, what stands there at the start by its date. */
final class DroppedMail {

    private static final Logger log = LoggerFactory.getLogger(DroppedMail.class);

    private final Path folder;
    private final MailFolder inbox;
    private final Clock clock;
    private final Session session = Session.getInstance(new Properties());
    private final Set<Path> delivered = new HashSet<>();
    private final Map<Path, Look> seen = new HashMap<>();
    private Instant previous = Instant.EPOCH;

    DroppedMail(Path folder, MailFolder inbox, Clock clock) {
        this.folder = folder;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** Delivers what is there. */
    int deliverAll() {
        // mail comes in the order of time, also when folders sort it by what it shows
        files().stream().sorted(Comparator.comparing(this::sentAt)).forEach(this::deliver);
        return delivered.size();
    }

    /** Delivers what was dropped since, once it has stopped growing. */
    void deliverNew() {
        for (Path file : files()) {
            if (!delivered.contains(file) && hasStoppedGrowing(file)) {
                deliver(file);
            }
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
        } catch (IOException e) {
            log.warn("The folder of the demo mailbox cannot be read", e);
            return List.of();
        }
    }

    private boolean hasStoppedGrowing(Path file) {
        try {
            Look look = new Look(Files.size(file), Files.getLastModifiedTime(file).toInstant());
            return look.equals(seen.put(file, look));
        } catch (IOException e) {
            log.info("{} went away before it was delivered", file);
            return false;
        }
    }

    /** The end of time when it does not say, or says what cannot be. */
    private Instant sentAt(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            Date sent = new MimeMessage(session, bytes).getSentDate();
            return sent == null || sent.toInstant().isAfter(clock.instant()) ? Instant.MAX : sent.toInstant();
        } catch (IOException | MessagingException e) {
            return Instant.MAX;
        }
    }

    private void deliver(Path file) {
        delivered.add(file);
        try {
            MimeMessage message =
                    new MimeMessage(session, new ByteArrayInputStream(withMailLineEnds(Files.readAllBytes(file))));
            inbox.appendMessage(message, new Flags(), Date.from(receivedAt(message)));
        } catch (IOException | MessagingException e) {
            log.warn("{} could not be delivered", file, e);
        }
    }

    /** Its own date; a message without a believable one follows the one before it. */
    private Instant receivedAt(MimeMessage message) throws MessagingException {
        Date sent = message.getSentDate();
        Instant received = sent == null || sent.toInstant().isAfter(clock.instant())
                ? previous.plusSeconds(1)
                : sent.toInstant();
        previous = received;
        return received;
    }

    /** A file in version control has bare line feeds; a mail server gives CRLF (RFC 5322, 2.3). */
    private static byte[] withMailLineEnds(byte[] bytes) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(bytes.length + bytes.length / 40);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')) {
                lines.write('\r');
            }
            lines.write(bytes[i]);
        }
        return lines.toByteArray();
    }

    private record Look(long bytes, Instant changedAt) {}
}
