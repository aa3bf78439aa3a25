package nl.collectieveinbox.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import nl.collectieveinbox.extraction.child.Assignment;
import nl.collectieveinbox.mail.AttachmentState;
import org.apache.tika.pipes.PipesResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workers, of which each reads one file at a time. */
final class WorkerPool implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WorkerPool.class);

    private final ExtractionSettings settings;
    private final boolean ocr;
    private final List<Worker> workers;
    private final BlockingQueue<Worker> free;
    private final ExecutorService threads;
    private final AtomicLong readings = new AtomicLong();
    private volatile boolean closed;

    private WorkerPool(ExtractionSettings settings, boolean ocr, List<Worker> workers) {
        this.settings = settings;
        this.ocr = ocr;
        this.workers = workers;
        this.free = new LinkedBlockingQueue<>(workers);
        this.threads = Executors.newFixedThreadPool(workers.size(),
                Thread.ofPlatform().name("attachment-reader-", 1).daemon().factory());
    }

    /**
     * @param languages what Tesseract may read, as {@code nld+eng}; empty for nothing
     * @param moreParsers names of parser classes beside our own list
     * @param classPath what this service itself was started with
     */
    static WorkerPool open(ExtractionSettings settings, Path folder, String languages, List<String> moreParsers,
            String classPath) {
        try {
            Path home = folder.toAbsolutePath();
            Path library = ChildLibrary.prepare(home, classPath);
            Path configuration = home.resolve("tika-config.xml");
            Files.writeString(configuration, TikaConfiguration.xml(settings, languages, moreParsers));
            List<Worker> workers = new ArrayList<>();
            for (int number = 1; number <= settings.workers(); number++) {
                workers.add(new Worker(settings, library, configuration, home.resolve("worker-" + number)));
            }
            return new WorkerPool(settings, !languages.isEmpty(), List.copyOf(workers));
        } catch (IOException e) {
            throw new UncheckedIOException("No place for the reader of attachments in " + folder, e);
        }
    }

    CompletableFuture<Extracted> read(Content content) {
        if (content.sizeBytes() > settings.maxBytes().toBytes()) {
            return CompletableFuture.completedFuture(Outcome.without(content, AttachmentState.TOO_LARGE,
                    "Groter dan " + settings.maxBytes().toMegabytes() + " MB"));
        }
        return CompletableFuture.supplyAsync(() -> readNow(content), threads);
    }

    long readings() {
        return readings.get();
    }

    private Extracted readNow(Content content) {
        Assignment assignment = assignment(content);
        try {
            Worker worker = free.take();
            try {
                return Outcome.of(content, assignment, readTwiceIfNeeded(worker, content, assignment), settings);
            } finally {
                free.add(worker);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading " + content.sha256(), e);
        }
    }

    /** A child can be killed from outside, for want of memory; only one that dies twice on a file died of that file. */
    private PipesResult readTwiceIfNeeded(Worker worker, Content content, Assignment assignment)
            throws InterruptedException {
        PipesResult result = readOnce(worker, content, assignment);
        boolean crashed = switch (result.getStatus()) {
            case OOM, UNSPECIFIED_CRASH -> true;
            default -> false;
        };
        if (crashed) {
            log.warn("A reader of attachments died on {}; trying once more", content.sha256());
            return readOnce(worker, content, assignment);
        }
        return result;
    }

    private PipesResult readOnce(Worker worker, Content content, Assignment assignment) throws InterruptedException {
        readings.incrementAndGet();
        PipesResult result = worker.read(content, assignment);
        if (closed) {
            throw new IllegalStateException("Closed while reading " + content.sha256());
        }
        return result;
    }

    private Assignment assignment(Content content) {
        return new Assignment(content.name(), settings.maxBytes().toBytes(), settings.maxUnpacked().toBytes(),
                settings.maxChars(), settings.maxDepth(), settings.maxInner(), ocr, settings.ocrPages(),
                settings.timeout().toMillis() / 2, settings.minPictureWidth(), settings.minPictureHeight(),
                settings.minPictureBytes().toBytes());
    }

    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
        for (Worker worker : workers) {
            try {
                worker.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
