package nl.collectieveinbox.duplicates.arrivals;

import java.time.OffsetDateTime;
import java.util.Locale;

/** The same message once more, without anybody doing anything. */
final class CopyRoads {

    private static final String BANNER = "LET OP: deze e-mail komt van buiten de organisatie. Klik niet op koppelingen en open geen bijlagen, tenzij u de afzender kent.";

    private CopyRoads() {}

    /** Addressed and copied to the same mailbox: the server delivers it twice, byte for byte. */
    static Made identical(Step step) {
        Made first = step.arrival("of", 0);
        return new Made(first.letter(), first.raw(), first.facts(), first.receivedAt().plusSeconds(1 + Seed.below(3, "copy " + step.label())));
    }

    /** The same message as a list or the gateway of a corporation hands it on: own headers above, own words around. */
    static Made list(Step step) {
        Made first = step.arrival("of", 0);
        OffsetDateTime received = step.entry().has("at") ? step.at() : first.receivedAt().plusSeconds(30 + Seed.below(200, "list " + step.label()));
        if (received.isBefore(first.letter().at())) {
            throw step.entry().wrong("at", "that is before the message was sent");
        }
        String via = step.entry().textOr("via", "mailing list");
        boolean list = via.toLowerCase(Locale.ROOT).contains("list") || via.toLowerCase(Locale.ROOT).contains("lijst");
        Letter letter = first.letter();
        byte[] raw = list
                ? Mime.bytes(letter, Trace.list(letter, via, received), "_______________________________________________\n" + via + "\nAfmelden of instellingen: zie de koptekst van dit bericht")
                : Mime.bytes(banner(letter), Trace.gateway(letter, house(letter), received), "");
        return new Made(letter, raw, first.facts(), received);
    }

    private static String house(Letter letter) {
        return letter.to().stream().map(Person::domain).filter(domain -> !domain.equals(Step.INBOX.domain())).findFirst().orElse("woonkracht.example");
    }

    private static Letter banner(Letter letter) {
        String html = letter.html() == null ? null : "<div style=\"background:#FFEB9C;border:1pt solid #9C6500;padding:2pt\">" + BANNER + "</div><br>\n" + letter.html();
        return new Letter(letter.label(), letter.client(), letter.from(), letter.to(), letter.cc(), letter.subject(), letter.at(), letter.references(),
                BANNER + "\n\n" + letter.text(), html, letter.annexes());
    }
}
