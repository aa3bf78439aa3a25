package nl.collectieveinbox.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits, best first.
 *
 * @param total messages that match, exact
 * @param tookMillis from query to hits with snippets
 * @param facets by {@link SearchRequest.Facet#key()}: {@code status}, {@code year}, {@code municipality}, {@code kind}
 * @param hint for the reader, in Dutch: what was taken as plain text, what was left out, what is still being indexed
 */
public record SearchResult(
        long total, long tookMillis, List<Hit> hits, Map<String, List<FacetCount>> facets, Optional<String> hint) {

    /**
     * One message that matches.
     *
     * @param attachment file name when the snippet is from an attachment
     * @param title plain text, not escaped: the subject, or the profile for who may not read it
     * @param snippet HTML-escaped text of at most 200 characters with hits in {@code <mark>}
     */
    public record Hit(
            long messageId,
            @Nullable Long requestId,
            @Nullable String reference,
            @Nullable String attachment,
            String title,
            String snippet,
            double score,
            Instant receivedAt,
            String status) {}

    /** How many of all matching messages have this value. */
    public record FacetCount(String value, long count) {}
}
