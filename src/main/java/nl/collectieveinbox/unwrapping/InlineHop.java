package nl.collectieveinbox.unwrapping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.collectieveinbox.mail.Address;
import org.jspecify.annotations.Nullable;

/**
 * One forwarded message in a text: where it stands, and what its header lines say. Ranges are line numbers, ends exclusive.
 *
 * @param start its first line: the announcement or separator when there is one, else {@code headerStart}
 * @param headerStart first line that names the sender: a header line or the attribution
 * @param headerEnd where its own text begins
 * @param bodyEnd where the next hop begins (that hop's {@code start}); equal to {@code end} for the innermost hop
 * @param end where all that it holds ends, deeper hops included; after it whoever passed it on goes on writing. What lies
 *     between the next hop's {@code end} and this one belongs to this sender as well
 * @param from the address is empty when only a name is shown
 * @param sentAt null when it is not said; without a zone it is read as Europe/Amsterdam
 * @param zone offset as written, null when none is
 * @param subject empty when it is not said
 * @param confidence 0 to 1
 * @param evidence the header lines as a reader sees them
 */
record InlineHop(
        int start,
        int headerStart,
        int headerEnd,
        int bodyEnd,
        int end,
        Address from,
        List<Address> to,
        List<Address> cc,
        @Nullable Instant sentAt,
        @Nullable ZoneOffset zone,
        String subject,
        double confidence,
        String evidence) {

    InlineHop endingAt(int end) {
        return new InlineHop(start, headerStart, headerEnd, end, end, from, to, cc, sentAt, zone, subject, confidence, evidence);
    }

    InlineHop until(int bodyEnd) {
        return new InlineHop(start, headerStart, headerEnd, bodyEnd, end, from, to, cc, sentAt, zone, subject, confidence, evidence);
    }
}
