package nl.collectieveinbox.api;

import java.util.List;
import java.util.Set;
import nl.collectieveinbox.search.SearchIndex;
import nl.collectieveinbox.search.SearchRequest;
import nl.collectieveinbox.search.SearchRequest.Scope;
import nl.collectieveinbox.search.SearchResult;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The one search box, for programs. */
@RestController
@RequestMapping("/api/v1/search")
class SearchController {

    private static final int MOST_HITS = 200;

    private final SearchIndex index;

    SearchController(SearchIndex index) {
        this.index = index;
    }

    record Answer(long total, long tookMillis, List<Found> hits) {}

    record Found(@Nullable String request, long message, @Nullable String attachment, String snippet) {}

    @GetMapping
    Answer search(@RequestParam String q, @RequestParam(defaultValue = "20") int limit) {
        if (limit < 1 || limit > MOST_HITS) {
            throw new BadParameter("limit", "must be from 1 to " + MOST_HITS);
        }
        SearchResult result = index.search(new SearchRequest(q, 0, limit, Set.of(), Scope.EVERYTHING));
        return new Answer(result.total(), result.tookMillis(), result.hits().stream()
                .map(hit -> new Found(hit.reference(), hit.messageId(), hit.attachment(), hit.snippet()))
                .toList());
    }
}
