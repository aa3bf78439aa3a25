package nl.collectieveinbox.search;

/**
 * Whether the index tells everything. In each state but {@link Ready} and {@link Rebuilding} the caller is to call
 * {@link SearchIndex#rebuild}; the service can be used meanwhile.
 */
public sealed interface IndexHealth {

    /** Complete. */
    record Ready() implements IndexHealth {}

    /** There was none, or its first filling did not come to its end. */
    record Missing() implements IndexHealth {}

    /** It could not be read and was set aside. */
    record Broken(String reason) implements IndexHealth {}

    /** It was made by an earlier version of this service and was set aside. */
    record Outdated(int schemaVersion) implements IndexHealth {}

    /** A new one is being made; the old one answers, as far as there is one. */
    record Rebuilding(long done, long total) implements IndexHealth {}
}
