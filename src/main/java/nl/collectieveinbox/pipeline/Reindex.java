package nl.collectieveinbox.pipeline;

import java.util.concurrent.atomic.AtomicLong;
import nl.collectieveinbox.search.IndexHealth;
import nl.collectieveinbox.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Makes the search index anew from the database, while the service runs. */
@Service
public class Reindex {

    private static final Logger log = LoggerFactory.getLogger(Reindex.class);
    private static final int TELL_EVERY = 200;

    private final SearchIndex index;
    private final Documents documents;
    private final WalkSettings settings;

    Reindex(SearchIndex index, Documents documents, WalkSettings settings) {
        this.index = index;
        this.documents = documents;
        this.settings = settings;
    }

    /** Walks over everything that was placed; returns when the new index answers, with how many can be found. */
    public long run(DoErrand.Counter counter) {
        long expected = documents.count();
        log.info("Building the search index of {} messages", expected);
        AtomicLong done = new AtomicLong();
        index.rebuild(expected, () -> documents.all().peek(document -> {
            if (done.incrementAndGet() % TELL_EVERY == 0) {
                counter.at(done.get(), expected);
            }
        }));
        log.info("The search index holds {} messages", index.documents());
        return index.documents();
    }

    @EventListener(ApplicationReadyEvent.class)
    void noticeAtStart() {
        if (!settings.atWork()) {
            return;
        }
        switch (index.health()) {
            case IndexHealth.Ready ready -> { }
            case IndexHealth.Rebuilding rebuilding -> { }
            case IndexHealth.Missing missing -> inBackground();
            case IndexHealth.Outdated outdated -> inBackground();
            case IndexHealth.Broken broken -> {
                log.warn("The search index is broken and is built anew: {}", broken.reason());
                inBackground();
            }
        }
    }

    private void inBackground() {
        Thread.ofPlatform().daemon().name("reindex").start(() -> run((done, total) -> { }));
    }
}
