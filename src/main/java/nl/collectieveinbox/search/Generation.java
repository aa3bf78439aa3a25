package nl.collectieveinbox.search;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Collection;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** One index in one folder. A rebuild makes the next generation while this one answers. */
final class Generation implements AutoCloseable {

    private static final String BACKEND = "hibernate.search.backend.";

    private final Path folder;
    private final CloseableSearchMapping mapping;

    private Generation(Path folder, CloseableSearchMapping mapping) {
        this.folder = folder;
        this.mapping = mapping;
    }

    /** Opens the index in this folder, an empty one when there is none. */
    static Generation open(Path folder) {
        CloseableSearchMapping mapping = SearchMapping
                .builder(AnnotatedTypeSource.fromClasses(IndexedMessage.class), MethodHandles.lookup())
                .property(BACKEND + BackendSettings.TYPE, LuceneBackendSettings.TYPE_NAME)
                // an index of an older Lucene is noticed by its schema, and made again
                .property(BACKEND + LuceneBackendSettings.LUCENE_VERSION, "LATEST")
                .property(BACKEND + LuceneIndexSettings.DIRECTORY_ROOT, folder.toString())
                .property(BACKEND + LuceneBackendSettings.ANALYSIS_CONFIGURER, new DutchAnalysis())
                .property(BACKEND + LuceneIndexSettings.IO_WRITER_RAM_BUFFER_SIZE, 48)
                // each queue ends a batch with a segment of its own, and small segments cost merges
                .property(BACKEND + LuceneIndexSettings.INDEXING_QUEUE_COUNT, 1)
                .build();
        return new Generation(folder, mapping);
    }

    Path folder() {
        return folder;
    }

    SearchMapping mapping() {
        return mapping;
    }

    /** Adds or replaces; on disk and visible when it returns. */
    void put(Collection<IndexedMessage> messages) {
        if (!messages.isEmpty()) {
            try (SearchSession session = writing()) {
                messages.forEach(session.indexingPlan()::addOrUpdate);
            }
        }
    }

    void remove(Collection<Long> messageIds) {
        if (!messageIds.isEmpty()) {
            try (SearchSession session = writing()) {
                messageIds.forEach(id -> session.indexingPlan().purge(IndexedMessage.class, id, null));
            }
        }
    }

    long documents() {
        try (SearchSession session = mapping.createSession()) {
            return session.search(IndexedMessage.class).where(all -> all.matchAll()).fetchTotalHitCount();
        }
    }

    private SearchSession writing() {
        return mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
                .build();
    }

    @Override
    public void close() {
        mapping.close();
    }
}
