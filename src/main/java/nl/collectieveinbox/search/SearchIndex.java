package nl.collectieveinbox.search;

/** Placeholder until the room comes. */
public class SearchIndex {
    /** Placeholder. */
    public SearchResult search(SearchRequest request) {
        throw new UnsupportedOperationException();
    }
}
