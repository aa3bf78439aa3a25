package nl.collectieveinbox.unwrapping;

import java.util.List;
import java.util.StringJoiner;
import nl.collectieveinbox.recognition.Letter;

/** Walks the forwards in a text and says what was found in few words. */
final class Chains {

    static final String BLOCK = """
            Van: Annelies Verstraten <a.verstraten@merwestroom.example>
            Verzonden: dinsdag 3 maart 2026 09:52
            Aan: Klantcontact <info@woonkracht.example>
            Onderwerp: Huisvestingsvraag beschermd wonen
            """;

    private final List<Line> lines;
    private final Inline inline;

    private Chains(String text, Letter letter) {
        this.lines = Line.of(text);
        this.inline = InlineChain.find(lines, letter.text(text).read());
    }

    static Chains in(String subject, String text) {
        return new Chains(text, Letter.from("Karin de Bruin", "k.debruin@woonkracht.example").subject(subject));
    }

    static Chains inReply(String subject, String text) {
        return new Chains(text, Letter.from("Karin de Bruin", "k.debruin@woonkracht.example").subject(subject).answers("<1@wonen-drechtsteden.example>"));
    }

    int size() {
        return inline.hops().size();
    }

    int start() {
        return inline.start();
    }

    InlineHop hop(int index) {
        return inline.hops().get(index);
    }

    InlineHop innermost() {
        return inline.hops().getLast();
    }

    /** Addresses, or names where none is shown, the outermost first. */
    List<String> senders() {
        return inline.hops().stream().map(hop -> hop.from().address().isEmpty() ? hop.from().name() : hop.from().address()).toList();
    }

    String body(int index) {
        InlineHop hop = hop(index);
        return text(hop.headerEnd(), hop.bodyEnd());
    }

    /** What the sender of the message wrote below what he passed on. */
    String below() {
        return text(hop(0).end(), lines.size());
    }

    String cover() {
        return text(0, start());
    }

    private String text(int from, int to) {
        StringJoiner text = new StringJoiner("\n");
        lines.subList(from, to).forEach(line -> text.add(line.text()));
        return text.toString().strip();
    }
}
