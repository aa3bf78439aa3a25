package nl.collectieveinbox.duplicates.arrivals;

/**
 * Two unique requests that look alike and must never be linked.
 *
 * @param first label of a request
 * @param second label of another one
 * @param reason why they are two, in words
 * @param open false when either stands in a shut family
 */
public record HardPair(String first, String second, String reason, boolean open) {}
