package nl.collectieveinbox.search;

import java.util.Set;

/**
 * What someone typed, and what that person may see.
 *
 * @param query as typed; empty lists everything, newest first. See {@link SearchIndex} for the language
 * @param offset hits to skip, at most 10,000
 * @param limit hits wanted, at most 200
 * @param filters values of one facet widen each other, facets narrow each other
 */
public record SearchRequest(String query, int offset, int limit, Set<Filter> filters, Scope scope) {

    public SearchRequest {
        offset = Math.clamp(offset, 0, 10_000);
        limit = Math.clamp(limit, 0, 200);
        filters = Set.copyOf(filters);
    }

    /** The first page without filters. */
    public static SearchRequest of(String query, Scope scope) {
        return new SearchRequest(query, 0, 20, Set.of(), scope);
    }

    /** How much of a message may be searched and shown. */
    public enum Scope {
        EVERYTHING,
        /** The housing profile only: organisation, municipalities, target groups, facts and reference. */
        PROFILE_ONLY,
        NOTHING
    }

    /** What hits are counted by. */
    public enum Facet {
        STATUS("status"), YEAR("year"), MUNICIPALITY("municipality"), KIND("kind");

        private final String key;

        Facet(String key) {
            this.key = key;
        }

        /** Its key in {@link SearchResult#facets()}. */
        public String key() {
            return key;
        }
    }

    /** Only messages that have this value, as it stands in {@link SearchResult.FacetCount#value()}. */
    public record Filter(Facet facet, String value) {}
}
