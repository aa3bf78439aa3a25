package nl.collectieveinbox.screening;

import java.util.List;
import java.util.Set;
import nl.collectieveinbox.mail.ReadMessage;

/**
 * Says what a message or a document holds that may not be shown, and gives it back with the numbers covered.
 *
 * <p>Whoever keeps what was read keeps {@link Screened#masked()}, never what was put in. Numbers that are only
 * {@link Tier#POSSIBLE} are told and not covered. Takes one pass over the text, and never fails on what is in it.
 */
public final class Screen {

    /** Stands in the place of each number that was covered. */
    public static final String MASK = Cover.MASK;

    private Screen() {}

    /**
     * What came of screening.
     *
     * @param masked the same with its certain and probable numbers covered; the very same object when there are none
     */
    public record Screened<T>(T masked, Findings findings) {}

    /** Screens a message as it was read, its attachments' names and the messages enclosed in it; not their texts. */
    public static Screened<ReadMessage> message(ReadMessage message) {
        Tally tally = new Tally();
        new MessageSweep(tally).over(message);
        Findings findings = tally.findings();
        return new Screened<>(findings.withholds() ? new MessageCover(tally.numbers()).of(message) : message, findings);
    }

    /** Screens what was read from an attachment. */
    public static Screened<Document> document(Document document) {
        Tally tally = new Tally();
        tally.text(Where.ATTACHMENT, document.text());
        document.names().forEach(name -> tally.text(Where.ATTACHMENT, name));
        tally.list(Where.ATTACHMENT, document.text());
        document.messages().forEach(message -> {
            Tally inner = new Tally();
            new MessageSweep(inner).over(message);
            tally.take(Where.ATTACHMENT, inner);
        });
        Set<Long> numbers = tally.numbers();
        Findings findings = tally.findings();
        return new Screened<>(numbers.isEmpty() ? document : new Document(
                Cover.text(document.text(), numbers),
                document.names().stream().map(name -> Cover.text(name, numbers)).toList(),
                document.messages().stream().map(new MessageCover(numbers)::of).toList()), findings);
    }

    /**
     * The text of an attachment.
     *
     * @param names of the files inside it, in their order
     * @param messages that are packed in it
     */
    public record Document(String text, List<String> names, List<ReadMessage> messages) {}
}
