package nl.collectieveinbox.pipeline;

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

    private final SearchIndex index;
    private final Documents documents;

    Reindex(SearchIndex index, Documents documents) {
        this.index = index;
        this.documents = documents;
    }

    /** Walks over everything that was placed; returns when the new index answers. */
    public void run() {
        long expected = documents.count();
        log.info("Building the search index of {} messages", expected);
        index.rebuild(expected, documents::all);
        log.info("The search index holds {} messages", index.documents());
    }

    @EventListener(ApplicationReadyEvent.class)
    void noticeAtStart() {
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
        Thread.ofPlatform().daemon().name("reindex").start(this::run);
    }
}
