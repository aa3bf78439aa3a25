package nl.collectieveinbox.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * All messages, findable. Lives in {@code <inbox.data-dir>/index} and may be thrown away: the database is the truth.
 *
 * <p>The language of a query: all words must be in a message, wherever in it, in any inflection and also as a part of a
 * compound. {@code "as it stands"}, {@code begin*}, {@code -without}; a field before a colon narrows to that field:
 * {@code van: aan: onderwerp: bijlage: gemeente: doelgroep: status: jaar: soort: kenmerk:}. No query is wrong; what is
 * not understood is taken as text and {@link SearchResult#hint()} says so.
 *
 * <p>At the start ask {@link #health()}, and {@link #rebuild} unless it is {@link IndexHealth.Ready}. All methods can be
 * called from any thread.
 */
@Component
public class SearchIndex implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);
    private static final int BATCH = 500;

    private final SearchSettings settings;
    private final IndexFolder folder;

    /** Held by whoever writes: a put waits for at most one batch of a rebuild. */
    private final ReentrantLock writing = new ReentrantLock();
    /** Read by each search, written for the moment in which one generation takes over from another. */
    private final ReentrantReadWriteLock swapping = new ReentrantReadWriteLock();

    private volatile Generation current;
    private volatile IndexHealth health;
    private @Nullable Rebuild rebuild;

    @Autowired
    SearchIndex(@Value("${inbox.data-dir:./data}") Path dataDir, SearchSettings settings) {
        this.settings = settings;
        this.folder = new IndexFolder(dataDir.toAbsolutePath().normalize().resolve("index"));
        IndexFolder.Found found = folder.find();
        if (found.folder().isEmpty()) {
            folder.forget();
        }
        Path place = found.folder().orElseGet(folder::next);
        folder.keepOnly(place);
        this.current = Generation.open(place);
        this.health = found.health();
        log.info("Search index in {}: {}", place, health);
    }

    /** An index in {@code <dataDir>/index} with all settings at their defaults, for tools and tests without Spring. */
    public static SearchIndex in(Path dataDir) {
        return new SearchIndex(dataDir, SearchSettings.defaults());
    }

    /** Adds documents or replaces those with the same message id; searches see them when this returns. */
    public void put(List<SearchDocument> documents) {
        List<IndexedMessage> messages = indexed(documents);
        Set<Long> ids = new HashSet<>();
        documents.forEach(document -> ids.add(document.messageId()));
        writing.lock();
        try {
            if (rebuild != null) {
                rebuild.touched().addAll(ids);
                rebuild.next().put(messages);
            }
            current.put(messages);
        } finally {
            writing.unlock();
        }
    }

    /** Takes messages out; ids that are not there are ignored. */
    public void remove(List<Long> messageIds) {
        writing.lock();
        try {
            if (rebuild != null) {
                rebuild.touched().addAll(messageIds);
                rebuild.next().remove(messageIds);
            }
            current.remove(messageIds);
        } finally {
            writing.unlock();
        }
    }

    /** Finds messages. Never fails on what was typed. */
    public SearchResult search(SearchRequest request) {
        swapping.readLock().lock();
        try {
            return new Searching(current.mapping(), HealthWords.of(health)).search(request);
        } catch (RuntimeException e) {
            if (!Damage.isCauseOf(e)) {
                throw e;
            }
            // found while reading: from here on as if it had been found at the start
            log.warn("The search index cannot be read", e);
            health = health instanceof IndexHealth.Rebuilding
                    ? health : new IndexHealth.Broken(String.valueOf(e.getMessage()));
            return Searching.nothing(HealthWords.of(health));
        } finally {
            swapping.readLock().unlock();
        }
    }

    /** Messages that can be found now. */
    public long documents() {
        swapping.readLock().lock();
        try {
            return current.documents();
        } finally {
            swapping.readLock().unlock();
        }
    }

    public IndexHealth health() {
        return health;
    }

    /**
     * Makes the index anew while the old one keeps answering; the new one takes over at the end. Documents put or
     * removed meanwhile win over what the source says of them.
     *
     * @param expected how many documents the source has, for progress only
     * @param source opened once, after the rebuild has begun, and closed
     * @throws IllegalStateException when it is being rebuilt already
     */
    public void rebuild(long expected, Supplier<Stream<SearchDocument>> source) {
        IndexHealth before = begin(expected);
        try (Stream<SearchDocument> documents = source.get()) {
            fill(documents.iterator(), expected);
            takeOver();
        } finally {
            abandonUnlessDone(before);
        }
    }

    private IndexHealth begin(long expected) {
        writing.lock();
        try {
            if (rebuild != null) {
                throw new IllegalStateException("The search index is being rebuilt already");
            }
            IndexHealth before = health;
            rebuild = new Rebuild(Generation.open(folder.next()), new HashSet<>());
            health = new IndexHealth.Rebuilding(0, expected);
            return before;
        } finally {
            writing.unlock();
        }
    }

    private void fill(Iterator<SearchDocument> documents, long expected) {
        long done = 0;
        while (documents.hasNext()) {
            List<SearchDocument> batch = Batches.next(documents, BATCH);
            List<IndexedMessage> messages = indexed(batch);
            writing.lock();
            try {
                Rebuild running = running();
                running.next().put(messages.stream()
                        .filter(message -> !running.touched().contains(message.id)).toList());
            } finally {
                writing.unlock();
            }
            done += batch.size();
            health = new IndexHealth.Rebuilding(done, Math.max(expected, done));
        }
    }

    private void takeOver() {
        writing.lock();
        try {
            Generation old = current;
            Generation next = running().next();
            folder.makeCurrent(next.folder());
            swapping.writeLock().lock();
            try {
                current = next;
                health = new IndexHealth.Ready();
            } finally {
                swapping.writeLock().unlock();
            }
            rebuild = null;
            old.close();
            folder.delete(old.folder());
        } finally {
            writing.unlock();
        }
    }

    private void abandonUnlessDone(IndexHealth before) {
        writing.lock();
        try {
            if (rebuild != null) {
                Generation unfinished = rebuild.next();
                rebuild = null;
                health = before;
                unfinished.close();
                folder.delete(unfinished.folder());
            }
        } finally {
            writing.unlock();
        }
    }

    private Rebuild running() {
        if (rebuild == null) {
            throw new IllegalStateException("The search index was closed while it was being rebuilt");
        }
        return rebuild;
    }

    private List<IndexedMessage> indexed(Collection<SearchDocument> documents) {
        return documents.stream().map(document -> new IndexedMessage(document, settings)).toList();
    }

    /** Writes what is left and lets go of the files. */
    @Override
    public void close() {
        writing.lock();
        swapping.writeLock().lock();
        try {
            if (rebuild != null) {
                rebuild.next().close();
                rebuild = null;
            }
            current.close();
        } finally {
            swapping.writeLock().unlock();
            writing.unlock();
        }
    }

    /** The generation in the making, and the ids that were put or removed since it began. */
    private record Rebuild(Generation next, Set<Long> touched) {}
}
