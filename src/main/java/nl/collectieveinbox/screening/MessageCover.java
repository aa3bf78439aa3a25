package nl.collectieveinbox.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.ReadMessage;

/** Covers these numbers wherever they stand in a message, also where nobody would take them for what they are. */
final class MessageCover {

    private final Set<Long> numbers;

    MessageCover(Set<Long> numbers) {
        this.numbers = numbers;
    }

    ReadMessage of(ReadMessage message) {
        return new ReadMessage(
                all(message.messageIds()), all(message.inReplyTo()), all(message.references()), text(message.subject()),
                person(message.from()), people(message.replyTo()), people(message.to()), people(message.cc()),
                message.sentAt(), headers(message.headers()), text(message.text()), html(message.html()),
                message.attachments().stream().map(this::named).toList(),
                message.enclosed().stream().map(this::of).toList(), all(message.remarks()), message.reader());
    }

    private String text(String text) {
        return Cover.text(text, numbers);
    }

    private List<String> all(List<String> texts) {
        return texts.stream().map(this::text).toList();
    }

    private Address person(Address person) {
        return new Address(text(person.name()), text(person.address()));
    }

    private List<Address> people(List<Address> people) {
        return people.stream().map(this::person).toList();
    }

    private Map<String, List<String>> headers(Map<String, List<String>> headers) {
        Map<String, List<String>> covered = new LinkedHashMap<>();
        headers.forEach((name, values) -> covered.merge(text(name), all(values), (one, other) ->
                java.util.stream.Stream.concat(one.stream(), other.stream()).toList()));
        return covered;
    }

    private String html(String html) {
        return html.isEmpty() ? html : new HtmlView(html).covered(numbers);
    }

    private Attachment named(Attachment part) {
        return new Attachment(text(part.name()), part.mediaType(), part.blob(), part.inline(), text(part.contentId()),
                part.enclosedIn());
    }
}
