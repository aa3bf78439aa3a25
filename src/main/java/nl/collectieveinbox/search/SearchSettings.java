package nl.collectieveinbox.search;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are made findable.
 *
 * @param backend where the index lives
 * @param uris addresses of the OpenSearch cluster, comma-separated; not used by Lucene
 * @param attachmentChars characters of one attachment that are indexed; what lies beyond is not found
 * @param bodyChars the same for the text of a message
 */
@ConfigurationProperties("inbox.search")
record SearchSettings(
        @DefaultValue("lucene") Backend backend,
        @DefaultValue("") String uris,
        @DefaultValue("200000") int attachmentChars,
        @DefaultValue("200000") int bodyChars) {

    enum Backend { LUCENE, OPENSEARCH }

    static SearchSettings defaults() {
        return new SearchSettings(Backend.LUCENE, "", 200_000, 200_000);
    }

    SearchSettings {
        if (backend == Backend.OPENSEARCH) {
            throw new IllegalArgumentException("inbox.search.backend=opensearch is not available yet."
                    + " Remove the setting, or set it to lucene: the index then lives in the data folder.");
        }
    }
}
