package nl.collectieveinbox.duplicates.arrivals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectieveinbox.duplicates.arrivals.Letter.Annex;

/** Mail that somebody passes on: in the text, as an attachment, or under a line of his own. */
final class ForwardRoads {

    /** Strangers write to their general address. */
    private static final Set<String> CORPORATIONS = Set.of("trivire.example", "woonbron.example", "woonkracht.example", "fienwonen.example",
            "rhiant.example", "tablis.example", "heerjansdam.example");

    private ForwardRoads() {}

    static Made inline(Step step) {
        return inline(step, passed(step));
    }

    /** What was passed on is passed on once more. */
    static Made again(Step step) {
        if (!step.entry().has("of")) {
            throw step.entry().wrong("of", "\"of\" is missing: which arrival is passed on");
        }
        Made passed = step.arrival("of", 0);
        return inline(step, isKnownTo(step.by().domain(), passed) ? passed : sentToHimToo(step, passed));
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

    /** What this person has: the arrival that the source names, or what came to his own house. */
    private static Made passed(Step step) {
        if (step.entry().has("of")) {
            return step.arrival("of", 0);
        }
        OffsetDateTime now = step.at();
        List<Made> received = step.before().stream()
                .filter(made -> made.letter().at().isBefore(now) && isKnownTo(step.by().domain(), made)).toList();
        return received.isEmpty() ? sentToHimToo(step, step.arrival("of", 0)) : received.getLast();
    }

    private static boolean isKnownTo(String house, Made made) {
        Letter letter = made.letter();
        return letter.from().domain().equals(house)
                || Stream.concat(letter.to().stream(), letter.cc().stream()).anyMatch(person -> person.domain().equals(house));
    }

    /** It went to his house as well, some minutes later and in a message of its own that never came to us. */
    private static Made sentToHimToo(Step step, Made made) {
        Person by = step.by();
        Person mailbox = CORPORATIONS.contains(by.domain()) && made.letter().references().isEmpty() ? new Person("", "info@" + by.domain()) : by;
        String label = made.letter().label() + "/to " + mailbox.address();
        Letter letter = made.letter().sentTo(label, List.of(mailbox), made.letter().at().plusSeconds(30 + Seed.below(300, label)));
        OffsetDateTime received = letter.at().plusSeconds(3);
        return new Made(letter, Mime.bytes(letter, Trace.direct(letter, mailbox, received), ""), made.facts(), received);
    }
}
