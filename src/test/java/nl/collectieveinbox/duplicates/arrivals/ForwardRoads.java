package nl.collectieveinbox.duplicates.arrivals;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.collectieveinbox.duplicates.arrivals.Letter.Annex;

/** Mail that somebody passes on: in the text, as an attachment, or under a line of his own. */
final class ForwardRoads {

    private ForwardRoads() {}

    static Made inline(Step step) {
        return inline(step, passed(step));
    }

    /** What was passed on is passed on once more. */
    static Made again(Step step) {
        if (!step.entry().has("of")) {
            throw step.entry().wrong("of", "\"of\" is missing: which arrival is passed on");
        }
        return inline(step, step.arrival("of", 0));
    }

    private static Made inline(Step step, Made passed) {
        Client client = step.client(step.by());
        Letter letter = passed.letter();
        String subject = Subjects.with(client.forwardPrefix(), letter.subject());
        return sent(step, passed, below(step, step.by(), client, step.to(), subject, note(step, client), letter,
                client.block().text(letter), client.block().html(letter), step.withFiles(true) ? letter.annexes() : letter.pictures()));
    }

    /** As an answer with another addressee: one line, and the whole mail below it. */
    static Made lineAbove(Step step) {
        Made passed = passed(step);
        Client client = step.client(step.by());
        Letter letter = passed.letter();
        return sent(step, passed, below(step, step.by(), client, step.to(), Subjects.with(client.replyPrefix(), letter.subject()), note(step, client), letter,
                client.block().answeredText(letter), client.block().answeredHtml(letter), step.withFiles(false) ? letter.annexes() : List.of()));
    }

    static Made attached(Step step) {
        Made passed = passed(step);
        return attached(step, passed, new Annex(fileName(passed, ".eml"), "message/rfc822", passed.raw(), ""));
    }

    static Made asEml(Step step) {
        Made passed = passed(step);
        return attached(step, passed, Annex.file(fileName(passed, ".eml"), "application/octet-stream", passed.raw()));
    }

    static Made asMsg(Step step) {
        Made passed = passed(step);
        return attached(step, passed, Annex.file(fileName(passed, ".msg"), "application/vnd.ms-outlook", MsgFile.of(passed.letter())));
    }

    private static Made attached(Step step, Made passed, Annex annex) {
        Client client = step.client(step.by());
        String words = note(step, client);
        Letter letter = new Letter(step.label(), client, step.by(), step.to(), step.entry().people("cc"),
                step.subject(Subjects.with(client.forwardPrefix(), passed.letter().subject())), step.at(), List.of(), words,
                OwnRoads.isPlain(client, step.by()) ? null : client.maker().html(words), List.of(annex));
        return sent(step, passed, letter);
    }

    /** Outlook names the file after the subject, without what a file name cannot hold. */
    private static String fileName(Made passed, String extension) {
        return passed.letter().subject().replaceAll("[\\\\/:*?\"<>|]", "_") + extension;
    }

    private static String note(Step step, Client client) {
        return Prose.letter(Prose.unwrapped(step.entry().textOr("note", "")), step.entry().textOr("signature", ""), client.mobileLine());
    }

    /** A letter with another one below what is new in it. */
    static Letter below(Step step, Person by, Client client, List<Person> to, String subject, String words, Letter passed, String text, String html, List<Annex> annexes) {
        boolean plain = OwnRoads.isPlain(client, by);
        List<String> references = Stream.concat(passed.references().stream(), Stream.of(passed.messageId())).toList();
        return new Letter(step.label(), client, by, to, step.entry().people("cc"), step.subject(subject), step.at(), references,
                (words + "\n\n\n" + text).stripLeading(), plain ? null : client.maker().html(words) + html,
                plain ? annexes.stream().filter(annex -> !annex.inline()).toList() : annexes);
    }

    private static Made sent(Step step, Made passed, Letter letter) {
        if (!letter.at().isAfter(passed.letter().at())) {
            throw step.entry().wrong("at", "that is before the message was sent that it passes on (" + passed.letter().at() + ")");
        }
        return Made.of(letter, step.facts(passed.facts()));
    }

    /** What this person has: the arrival that the source names, or what came to his own address. */
    private static Made passed(Step step) {
        if (step.entry().has("of")) {
            return step.arrival("of", 0);
        }
        OffsetDateTime now = step.at();
        String house = step.by().domain();
        List<Made> received = new ArrayList<>(step.before().stream().filter(made -> made.letter().at().isBefore(now)
                && (made.letter().from().domain().equals(house) || Stream.concat(made.letter().to().stream(), made.letter().cc().stream())
                        .anyMatch(person -> person.domain().equals(house)))).toList());
        return received.isEmpty() ? sentToHimToo(step, new Person("", "info@" + house)) : received.getLast();
    }

    /** The request went to his house as well, some minutes later and in a message of its own that never came to us. */
    private static Made sentToHimToo(Step step, Person mailbox) {
        Made first = step.arrival("of", 0);
        String label = step.wish().id() + "/to " + mailbox.domain();
        Letter letter = first.letter().sentTo(label, List.of(mailbox), first.letter().at().plusSeconds(60 + Seed.below(1500, label)));
        OffsetDateTime received = letter.at().plusSeconds(3);
        return new Made(letter, Mime.bytes(letter, Trace.direct(letter, mailbox, received), ""), first.facts(), received);
    }
}
