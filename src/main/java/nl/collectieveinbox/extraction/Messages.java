package nl.collectieveinbox.extraction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.extraction.child.Letter;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;

/** Puts the messages that a child found in a file into each other again. */
final class Messages {

    private static final String READER = "outlook";

    private Messages() {}

    static List<ReadMessage> of(List<Letter> letters) {
        List<ReadMessage> outermost = new ArrayList<>();
        int at = 0;
        while (at < letters.size()) {
            int end = end(letters, at);
            outermost.add(message(letters.get(at), of(letters.subList(at + 1, end))));
            at = end;
        }
        return List.copyOf(outermost);
    }

    private static int end(List<Letter> letters, int at) {
        int end = at + 1;
        while (end < letters.size() && letters.get(end).depth() > letters.get(at).depth()) {
            end++;
        }
        return end;
    }

    private static ReadMessage message(Letter letter, List<ReadMessage> enclosed) {
        return new ReadMessage(some(letter.messageId()), some(letter.inReplyTo()), List.of(), letter.subject(), address(letter.from()), List.of(),
                letter.to().stream().map(Messages::address).toList(), letter.cc().stream().map(Messages::address).toList(),
                letter.sentAt() == null ? null : Instant.ofEpochMilli(letter.sentAt()),
                letter.date().isEmpty() ? Map.of() : Map.of("date", List.of(letter.date())), letter.text(), "", List.of(), enclosed, List.of(), READER);
    }

    private static List<String> some(String value) {
        return value.isBlank() ? List.of() : List.of(value.strip());
    }

    private static Address address(Letter.Person person) {
        return new Address(person.name(), person.address());
    }
}
