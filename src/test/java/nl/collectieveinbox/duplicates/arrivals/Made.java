package nl.collectieveinbox.duplicates.arrivals;

import java.time.OffsetDateTime;

/**
 * A message written out.
 *
 * @param facts as it states them
 * @param receivedAt when it came in
 */
record Made(Letter letter, byte[] raw, Facts facts, OffsetDateTime receivedAt) {

    /** A letter that comes in by itself, some seconds after it was sent. */
    static Made of(Letter letter, Facts facts) {
        OffsetDateTime received = letter.at().plusSeconds(2 + Seed.below(40, "lag " + letter.label()));
        return new Made(letter, Mime.bytes(letter, Trace.direct(letter, Step.INBOX, received), ""), facts, received);
    }
}
