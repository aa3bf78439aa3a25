package nl.collectieveinbox.mailbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.archive.Arrival;
import nl.collectieveinbox.mail.Blob;
import org.springframework.stereotype.Component;

/**
 * Brings messages from the server into the archive: small ones together in one round trip, large ones streamed. The
 * disk is asked for several at once, so that waiting for it is shared.
 */
@Component
class Fetcher implements AutoCloseable {

    static final int SMALL_BYTES = 256 * 1024;
    private static final int TOGETHER_BYTES = 1 << 20;
    private static final int KEEPERS = 8;

    private final Archive archive;
    private final Clock clock;
    private final ExecutorService keepers = Executors.newFixedThreadPool(
            KEEPERS, Thread.ofPlatform().daemon().name("mailbox-keeper-", 0).factory());

    Fetcher(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * Keeps these messages.
     *
     * @return ascending by UID; one that the server did not give is left out
     * @throws ServerFault when the server failed; what was fetched before may have been kept
     * @throws IOException when our own disk failed
     */
    List<Arrival> fetch(OpenMailbox mailbox, List<Listed> messages) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        List<Listed> together = new ArrayList<>();
        long bytes = 0;
        for (Listed message : messages) {
            if (message.sizeBytes() > SMALL_BYTES) {
                arrivals.add(stream(mailbox, message));
                continue;
            }
            if (bytes + message.sizeBytes() > TOGETHER_BYTES) {
                arrivals.addAll(fetchTogether(mailbox, together));
                together = new ArrayList<>();
                bytes = 0;
            }
            together.add(message);
            bytes += message.sizeBytes();
        }
        arrivals.addAll(fetchTogether(mailbox, together));
        return arrivals.stream().sorted(Comparator.comparing(Arrival::uid)).toList();
    }

    private List<Arrival> fetchTogether(OpenMailbox mailbox, List<Listed> messages) throws IOException {
        if (messages.isEmpty()) {
            return List.of();
        }
        // one byte more than is small: a message that is larger than announced shows itself
        Map<Long, ByteArrayInputStream> bytes =
                mailbox.bytes(messages.stream().map(Listed::uid).toList(), 0, SMALL_BYTES + 1);
        List<Callable<Arrival>> keeping = new ArrayList<>();
        List<Arrival> arrivals = new ArrayList<>();
        for (Listed message : messages) {
            ByteArrayInputStream content = bytes.get(message.uid());
            if (content == null || content.available() == 0 && message.sizeBytes() > 0) {
                continue;
            }
            if (content.available() > SMALL_BYTES) {
                arrivals.add(stream(mailbox, message));
            } else {
                keeping.add(() -> keep(message, content));
            }
        }
        arrivals.addAll(keepAll(keeping));
        return arrivals;
    }

    private Arrival stream(OpenMailbox mailbox, Listed message) throws IOException {
        try (InputStream bytes = mailbox.stream(message)) {
            return keep(message, bytes);
        }
    }

    private Arrival keep(Listed message, InputStream bytes) throws IOException {
        Blob blob = archive.keep(bytes);
        Instant receivedAt = message.receivedAt();
        return new Arrival(message.uid(), receivedAt == null ? clock.instant() : receivedAt, blob);
    }

    private List<Arrival> keepAll(List<Callable<Arrival>> keeping) throws IOException {
        try {
            List<Arrival> kept = new ArrayList<>();
            for (Future<Arrival> one : keepers.invokeAll(keeping)) {
                kept.add(one.get());
            }
            return kept;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException disk ? disk : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while messages were kept", e);
        }
    }

    @Override
    public void close() {
        keepers.shutdownNow();
    }
}
