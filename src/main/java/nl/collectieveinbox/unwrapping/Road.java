package nl.collectieveinbox.unwrapping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.Enclosed.PassedOn;
import nl.collectieveinbox.unwrapping.Hop.Layer;
import org.jspecify.annotations.Nullable;

/** Puts together what the layers of a message show of its road: the first sender first, each sending once. */
final class Road {

    private static final int DEEPEST = 20;
    /** Clients show a sending to the minute, and clocks differ. */
    private static final Duration SAME_TIME = Duration.ofMinutes(2);

    private final List<Hop> hops = new ArrayList<>();

    private Road() {}

    /**
     * @param text of the message, with the blocks found in it
     * @param opened messages found in its attachments
     */
    static List<Hop> of(ReadMessage message, Dissected text, List<ReadMessage> opened) {
        Road road = new Road();
        road.walk(message, text, opened, DEEPEST);
        return List.copyOf(road.hops);
    }

    /** An attached original lies deepest; then come the blocks in the text, the innermost first; then what the headers say. */
    private void walk(ReadMessage message, Dissected text, List<ReadMessage> opened, int depth) {
        List<Hop> inText = text.hops().reversed();
        PassedOn attached = depth == 0 ? null : Enclosed.passedOn(message, text, inText.isEmpty() ? null : inText.getFirst(), opened);
        if (attached != null) {
            Dissected inside = Dissected.of(attached.message());
            walk(attached.message(), inside, List.of(), depth - 1);
            add(sent(attached, inside));
        }
        inText.forEach(this::add);
        Hop relayed = Relayed.of(message, text.parts());
        if (relayed != null) {
            add(relayed);
        }
    }

    private void add(Hop hop) {
        if (hops.stream().noneMatch(known -> isSame(known, hop))) {
            hops.add(hop);
        }
    }

    private static boolean isSame(Hop known, Hop hop) {
        if (!who(known.from()).equals(who(hop.from()))) {
            return false;
        }
        return known.sentAt() != null && hop.sentAt() != null
                ? Duration.between(known.sentAt(), hop.sentAt()).abs().compareTo(SAME_TIME) <= 0
                : Fold.text(Subject.bare(known.subject())).equals(Fold.text(Subject.bare(hop.subject())));
    }

    private static String who(Address address) {
        return Fold.text(address.address().isEmpty() ? address.name() : address.address());
    }

    private static Hop sent(PassedOn attached, Dissected inside) {
        ReadMessage message = attached.message();
        return new Hop(message.from(), message.to(), message.cc(), message.sentAt(), DateZone.of(message), message.subject(),
                TextParts.own(inside.parts()), inside.parts(), Layer.ENCLOSED, attached.confidence(), evidence(message));
    }

    private static String evidence(ReadMessage message) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add("bijgevoegd bericht \"" + message.subject() + "\"");
        header(lines, "Van", message.header("from").orElse((message.from().name() + " <" + message.from().address() + ">").strip()));
        header(lines, "Datum", message.header("date").orElse(null));
        return lines.toString();
    }

    private static void header(StringJoiner lines, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(label + ": " + (value.length() > 300 ? value.substring(0, 300) : value));
        }
    }
}
