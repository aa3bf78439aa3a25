package nl.collectieveinbox.pipeline;

import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.search.SearchDocument;
import nl.collectieveinbox.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Makes each message findable. The index can always be made anew, so it is written before the row says so. */
@Component
class IndexStation implements Station {

    private final SearchIndex index;
    private final Documents documents;

    IndexStation(SearchIndex index, Documents documents) {
        this.index = index;
        this.documents = documents;
    }

    @Override
    public Stage stage() {
        return Stage.INDEX;
    }

    @Override
    public void work(List<Journey> batch) {
        List<SearchDocument> ready = new ArrayList<>();
        for (Journey journey : batch) {
            try {
                ready.add(documents.of(journey));
            } catch (RuntimeException e) {
                journey.failed(Problems.passing(e));
            }
        }
        index.put(ready);
    }

    @Override
    public void keep(List<Journey> batch) {
        // the index has kept them
    }
}
