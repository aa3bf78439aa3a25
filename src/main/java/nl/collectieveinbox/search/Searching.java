package nl.collectieveinbox.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectieveinbox.search.SearchRequest.Facet;
import nl.collectieveinbox.search.SearchRequest.Scope;
import nl.collectieveinbox.search.SearchResult.FacetCount;
import nl.collectieveinbox.search.SearchResult.Hit;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** One search, from what was typed to hits with snippets. */
final class Searching {

    private static final int MOST_VALUES = 50;

    private final SearchMapping mapping;
    private final Optional<String> remark;

    /** @param remark what the reader should know of the index itself */
    Searching(SearchMapping mapping, Optional<String> remark) {
        this.mapping = mapping;
        this.remark = remark;
    }

    SearchResult search(SearchRequest request) {
        long began = System.nanoTime();
        return switch (request.scope()) {
            case NOTHING -> nothing(Optional.of("U mag hier niet zoeken."));
            case EVERYTHING -> search(request, AskReader.read(request.query()), began);
            case PROFILE_ONLY -> {
                Ask ask = AskReader.read(request.query());
                yield ask.asksForMail()
                        ? nothing(Optional.of(Ask.MAIL_IS_CLOSED)) : search(request, ask.withoutMail(), began);
            }
        };
    }

    private SearchResult search(SearchRequest request, Ask ask, long began) {
        boolean wholeMessage = request.scope() == Scope.EVERYTHING;
        SearchPredicate predicate = new Predicates(
                mapping.scope(IndexedMessage.class).predicate(), wholeMessage).of(ask, request.filters());
        Map<Facet, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Facet.class);
        try (SearchSession session = mapping.createSession()) {
            HitReader reader = new HitReader(new Snippets(ask), wholeMessage);
            var query = session.search(IndexedMessage.class)
                    .select(reader::projection)
                    .where(predicate)
                    .sort(by -> ask.ranks() ? by.score() : by.field("receivedAt").desc());
            for (Facet facet : Facet.values()) {
                AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.key());
                keys.put(facet, key);
                query.aggregation(key, by -> by.terms().field(facet.key(), String.class).maxTermCount(MOST_VALUES));
            }
            var found = query.fetch(request.offset(), request.limit());
            List<Hit> hits = found.hits().stream().map(reader::hit).toList();
            Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
            keys.forEach((facet, key) -> facets.put(facet.key(), found.aggregation(key).entrySet().stream()
                    .map(count -> new FacetCount(count.getKey(), count.getValue())).toList()));
            return new SearchResult(found.total().hitCount(), millisSince(began), hits, facets, hint(ask));
        }
    }

    /** No hits, and why. */
    static SearchResult nothing(Optional<String> hint) {
        return new SearchResult(0, 0, List.of(), Map.of(), hint);
    }

    private Optional<String> hint(Ask ask) {
        List<String> said = new ArrayList<>(ask.remarks());
        remark.ifPresent(said::add);
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    private static long millisSince(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
