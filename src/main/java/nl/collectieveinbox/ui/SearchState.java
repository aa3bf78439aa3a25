package nl.collectieveinbox.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.search.SearchRequest.Facet;
import nl.collectieveinbox.search.SearchRequest.Filter;

/** What is searched for, as it stands in the address: {@code ?q=…&status=…&year=…&municipality=…&kind=…}. */
record SearchState(String query, Set<Filter> filters) {

    static final String QUERY = "q";

    static SearchState of(QueryParameters address) {
        Set<Filter> filters = new LinkedHashSet<>();
        for (Facet facet : Facet.values()) {
            address.getParameters().getOrDefault(facet.key(), List.of())
                    .forEach(value -> filters.add(new Filter(facet, value)));
        }
        return new SearchState(address.getSingleParameter(QUERY).orElse("").strip(), filters);
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!query.isBlank()) {
            parameters.put(QUERY, List.of(query));
        }
        for (Filter filter : filters) {
            parameters.computeIfAbsent(filter.facet().key(), key -> new ArrayList<>()).add(filter.value());
        }
        return new QueryParameters(parameters);
    }

    /** Another question keeps no filters: they were chosen among the hits of the former. */
    SearchState withQuery(String other) {
        return new SearchState(other.strip(), Set.of());
    }

    SearchState with(Filter filter, boolean chosen) {
        Set<Filter> changed = new LinkedHashSet<>(filters);
        if (chosen) {
            changed.add(filter);
        } else {
            changed.remove(filter);
        }
        return new SearchState(query, changed);
    }

    SearchState withoutFilters() {
        return new SearchState(query, Set.of());
    }

    boolean isEmpty() {
        return query.isBlank() && filters.isEmpty();
    }
}
