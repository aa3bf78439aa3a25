package nl.collectieveinbox.recognition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.mail.ReadMessage;

/** Writes the message a test needs, as a reader would hand it over. */
public final class Letter {

    private String id = "";
    private String subject = "";
    private Address from = Address.NOBODY;
    private final List<Address> replyTo = new ArrayList<>();
    private final List<Address> to = new ArrayList<>(List.of(new Address("", "collectief@wonen-drechtsteden.example")));
    private Instant sentAt = Instant.parse("2026-03-03T08:41:00Z");
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private String text = "";
    private final List<String> inReplyTo = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<ReadMessage> enclosed = new ArrayList<>();

    public static Letter from(String name, String address) {
        Letter letter = new Letter();
        letter.from = new Address(name, address);
        return letter;
    }

    public Letter id(String id) {
        this.id = id;
        return this;
    }

    public Letter sent(String instant) {
        this.sentAt = Instant.parse(instant);
        return this;
    }

    public Letter subject(String subject) {
        this.subject = subject;
        return this;
    }

    public Letter text(String text) {
        this.text = text;
        return this;
    }

    public Letter header(String name, String value) {
        headers.put(name.toLowerCase(Locale.ROOT), List.of(value));
        return this;
    }

    public Letter replyTo(String address) {
        replyTo.add(new Address("", address));
        return this;
    }

    public Letter answers(String id) {
        inReplyTo.add(id);
        return this;
    }

    public Letter refersTo(String id) {
        references.add(id);
        return this;
    }

    public Letter attach(String name, String sha256, long size) {
        attachments.add(new Attachment(name, "application/octet-stream", new Blob(sha256, size), false, "", 0));
        return this;
    }

    public Letter enclose(ReadMessage message) {
        enclosed.add(message);
        return this;
    }

    public ReadMessage read() {
        return new ReadMessage(id.isEmpty() ? List.of() : List.of(id), inReplyTo, references, subject, from, replyTo, to, List.of(),
                sentAt, headers, text, "", attachments, enclosed, List.of(), "test");
    }
}
