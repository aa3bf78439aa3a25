package nl.collectieveinbox.extraction;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import nl.collectieveinbox.screening.Findings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Says what attachments say. The files are read in other processes, within limits; whatever they hold, this one goes on.
 *
 * <p>Each distinct content is read once: what was read before is answered from the database, and who asks for what is
 * being read at that moment waits for that.
 */
@Service
public class AttachmentReader implements AutoCloseable {

    /** Of the reading itself: raise it when it reads better, and everything is read again when next asked for. */
    static final int VERSION = 2;

    private final ExtractedTable table;
    private final Screening screening;
    private final WorkerPool pool;
    private final Map<String, CompletableFuture<Extracted>> underWay = new ConcurrentHashMap<>();

    /** Starts no process yet; the first file that needs reading does. */
    @Autowired
    AttachmentReader(ExtractionSettings settings, JdbcClient jdbc, Clock clock,
            @Value("${inbox.data-dir:./data}") Path dataDir) {
        this(settings, jdbc, clock, dataDir, List.of());
    }

    AttachmentReader(ExtractionSettings settings, JdbcClient jdbc, Clock clock, Path dataDir, List<String> moreParsers) {
        String languages = Tesseract.languages(settings);
        this.table = new ExtractedTable(jdbc, clock, VERSION, !languages.isEmpty());
        this.screening = new Screening(jdbc);
        this.pool = WorkerPool.open(settings, dataDir.resolve("extraction"), languages, moreParsers,
                System.getProperty("java.class.path"));
    }

    /**
     * Reads what is not known yet and answers in the order asked. A document that cannot be read is answered with its
     * state and reason.
     *
     * @throws IllegalStateException when this reader is closed or no process can be started; nothing is kept then, and
     *     asking again later helps
     */
    public List<Extracted> read(List<Content> contents) {
        Map<String, Content> distinct = new LinkedHashMap<>();
        contents.forEach(content -> distinct.putIfAbsent(content.sha256(), content));
        Map<String, Extracted> answers = new HashMap<>(table.known(distinct.keySet()));
        Map<String, CompletableFuture<Extracted>> awaited = new LinkedHashMap<>();
        distinct.values().stream()
                .filter(content -> !answers.containsKey(content.sha256()))
                .forEach(content -> awaited.put(content.sha256(), start(content)));
        awaited.forEach((sha256, reading) -> answers.put(sha256, wait(reading)));
        return contents.stream().map(content -> answers.get(content.sha256())).toList();
    }

    /** What is known of a content, without reading it. */
    public Optional<Extracted> known(String sha256) {
        return Optional.ofNullable(table.known(List.of(sha256)).get(sha256));
    }

    /**
     * What these contents hold that may not be shown, by content; those without are left out. What is withheld has the
     * state {@code WITHHELD}; its text is kept with the numbers covered, and not at all when it is a list of clients.
     */
    public Map<String, Findings> findings(Collection<String> sha256) {
        return screening.findings(sha256);
    }

    /** The controller says that this content may be read, with its numbers covered or not; it is read again. */
    public void release(String sha256, boolean covered) {
        screening.release(sha256, covered ? Screening.Way.COVERED : Screening.Way.AS_IT_IS);
        table.forget(sha256);
    }

    /** Takes that back; it is read again. */
    public void shut(String sha256) {
        screening.shut(sha256);
        table.forget(sha256);
    }

    /** Removes what is known of a content: its bytes are erased, or it is to be read again. */
    public void forget(String sha256) {
        table.forget(sha256);
        screening.forget(sha256);
    }

    /** How many files were really read since this reader was opened, for figures and tests. */
    long readings() {
        return pool.readings();
    }

    private static Extracted wait(CompletableFuture<Extracted> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("Attachments cannot be read now: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private CompletableFuture<Extracted> start(Content content) {
        CompletableFuture<Extracted> mine = new CompletableFuture<>();
        CompletableFuture<Extracted> earlier = underWay.putIfAbsent(content.sha256(), mine);
        if (earlier != null) {
            return earlier;
        }
        // another may have finished it between our look in the table and here
        known(content.sha256()).map(CompletableFuture::completedFuture)
                .orElseGet(() -> pool.read(content).thenApply(this::keep)).whenComplete((extracted, problem) -> {
            underWay.remove(content.sha256(), mine);
            if (problem == null) {
                mine.complete(extracted);
            } else {
                mine.completeExceptionally(problem);
            }
        });
        return mine;
    }

    /** Before anything is kept or answered it is screened: no other room ever has the whole text. */
    private Extracted keep(Extracted extracted) {
        Extracted screened = screening.screen(extracted);
        table.keep(screened);
        return screened;
    }

    /** Ends the child processes; what they were reading is read another time. */
    @Override
    public void close() {
        pool.close();
    }
}
