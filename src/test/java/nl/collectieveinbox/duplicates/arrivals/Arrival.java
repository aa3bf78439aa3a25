package nl.collectieveinbox.duplicates.arrivals;

import java.time.Instant;

/**
 * One message in the shared mailbox, of which is known to which request it belongs.
 *
 * @param id label of this message, such as {@code D07a/3}; of a follow-up {@code D07a/f0}
 * @param request label of the unique request; equal labels are one request, different labels never are
 * @param family name of the family, as in its source
 * @param open false: serves only for a final measurement, never to be looked at
 * @param road by which it came, as the source calls it
 * @param raw the message, lines ending in CRLF
 * @param receivedAt when it came into the shared mailbox
 * @param followUp it belongs to the request but is no arrival of it
 * @param facts as this message states them; of a follow-up those of the request
 */
public record Arrival(String id, String request, String family, boolean open, String road, byte[] raw, Instant receivedAt,
        boolean followUp, Facts facts) {

    @Override
    public String toString() {
        return id + " (" + road + ")";
    }
}
