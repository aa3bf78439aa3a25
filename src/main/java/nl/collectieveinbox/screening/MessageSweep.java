package nl.collectieveinbox.screening;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;

/** Looks at every place of a message where a person may have put a number. */
final class MessageSweep {

    /** Headers that people fill; in the others nine digits are the business of machines. */
    private static final Set<String> WRITTEN = Set.of("thread-topic", "comments", "keywords", "content-description", "x-subject",
            "original-subject", "x-original-subject");

    /** Looked at where they are shown. */
    private static final Set<String> SEEN_ELSEWHERE = Set.of("subject", "from", "to", "cc", "reply-to");

    private final Tally tally;

    MessageSweep(Tally tally) {
        this.tally = tally;
    }

    void over(ReadMessage message) {
        tally.text(Where.SUBJECT, message.subject());
        body(message);
        people(message).forEach(person -> tally.text(Where.NAMES, person.name()));
        people(message).forEach(person -> certain(Where.NAMES, person.address()));
        message.headers().forEach(this::header);
        message.attachments().forEach(part -> tally.text(Where.FILE_NAME, part.name()));
        message.remarks().forEach(remark -> certain(Where.HEADERS, remark));
        message.enclosed().forEach(this::enclosed);
    }

    private void body(ReadMessage message) {
        String text = message.text();
        int quoted = Quotation.start(text);
        List<Hit> hits = Numbers.in(text);
        tally.hits(Where.TEXT, hits, hit -> hit.start() < quoted && !Quotation.marked(text, hit.start()));
        tally.hits(Where.QUOTED, hits, hit -> hit.start() >= quoted || Quotation.marked(text, hit.start()));
        tally.list(Where.TEXT, text);
        if (!message.html().isEmpty()) {
            Set<Long> inText = Set.copyOf(hits.stream().map(Hit::number).toList());
            HtmlView page = new HtmlView(message.html());
            tally.hits(Where.TEXT, Numbers.in(page.text()), hit -> !inText.contains(hit.number()));
            certain(Where.TEXT, page.tags());
        }
    }

    static Stream<Address> people(ReadMessage message) {
        return Stream.of(Stream.of(message.from()), message.replyTo().stream(), message.to().stream(), message.cc().stream())
                .flatMap(each -> each);
    }

    private void header(String name, List<String> values) {
        if (SEEN_ELSEWHERE.contains(name)) {
            return;
        }
        for (String value : values) {
            if (WRITTEN.contains(name)) {
                tally.text(Where.HEADERS, value);
            } else {
                certain(Where.HEADERS, value);
            }
        }
    }

    private void certain(Where where, String text) {
        tally.hits(where, Numbers.in(text), hit -> hit.tier() == Tier.CERTAIN);
    }

    /** All of a message in a message counts as one place. */
    private void enclosed(ReadMessage message) {
        Tally inner = new Tally();
        new MessageSweep(inner).over(message);
        tally.take(Where.ENCLOSED, inner);
    }
}
