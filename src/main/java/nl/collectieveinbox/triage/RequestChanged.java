package nl.collectieveinbox.triage;

/**
 * A request was made, joined or took a step. Published inside the transaction; listen after commit.
 *
 * @param type a {@link Step#type()}, or {@code REGISTERED}, {@code JOINED}, {@code UNDONE}, {@code CONFIRMED},
 *     {@code CORRECTED}, {@code TAKEN_BACK} when a word about a fact is undone, or {@code READ_AGAIN} when its profile
 *     changed by itself
 * @param actor who did it, for the announcement on other screens
 */
public record RequestChanged(long requestId, String reference, String type, String actor) {}
