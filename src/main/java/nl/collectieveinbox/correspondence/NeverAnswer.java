package nl.collectieveinbox.correspondence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.collectieveinbox.correspondence.Answer.Refused;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;

/**
 * What is never answered, whoever asks (RFC 3834, 2): named rules, each with its reason. The headers are asked as well as
 * the kind, because a person can correct a kind and a machine stays a machine.
 */
final class NeverAnswer {

    private static final Pattern ROBOT = Pattern.compile(
            "(no[-._]?reply|do[-._]?not[-._]?reply|geen[-._]?antwoord|niet[-._]?(be)?antwoorden|mailer-daemon|postmaster|bounces?)\\b.*");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+");

    private record Rule(String name, Predicate<Letter> against, String reason) {}

    private static final List<Rule> RULES = List.of(
            new Rule("auto-reply", letter -> letter.kind() == MessageKind.AUTO_REPLY || automatic(letter),
                    "Dit is een automatisch antwoord; wie daarop antwoordt, krijgt er weer een."),
            new Rule("bounce", letter -> letter.kind() == MessageKind.BOUNCE || returned(letter),
                    "Dit is een melding van een mailserver; daar leest niemand een antwoord."),
            new Rule("newsletter", letter -> letter.kind() == MessageKind.NEWSLETTER || bulk(letter),
                    "Dit bericht ging naar een verzendlijst; een antwoord kan bij allen terechtkomen."),
            new Rule("advertising", letter -> letter.kind() == MessageKind.ADVERTISING,
                    "Dit is reclame; een antwoord bevestigt dat dit adres gelezen wordt."),
            new Rule("secure-notice", letter -> letter.kind() == MessageKind.SECURE_NOTICE,
                    "Dit is een melding van een beveiligd bericht; open dat en antwoord daar."),
            new Rule("unreadable", letter -> letter.kind() == MessageKind.UNREADABLE,
                    "Dit bericht kon niet gelezen worden; wie het schreef staat niet vast."),
            new Rule("no-address", letter -> !ADDRESS.matcher(letter.read().from().address()).matches(),
                    "Dit bericht noemt geen geldig adres van een afzender."),
            new Rule("own-address", letter -> letter.own().contains(from(letter)),
                    "Dit bericht komt van de inbox zelf."),
            new Rule("no-reply", letter -> ROBOT.matcher(from(letter)).matches(),
                    "De afzender leest geen antwoorden."));

    private NeverAnswer() {}

    /** The first rule against an answer to this; empty when it may be answered. */
    static Optional<Refused> against(Letter letter) {
        return RULES.stream().filter(rule -> rule.against().test(letter))
                .map(rule -> new Refused(rule.name(), rule.reason())).findFirst();
    }

    /** The first rule against writing to an address that is not the From of what is answered. */
    static Optional<Refused> againstWritingTo(String address, Set<String> own) {
        String folded = address.toLowerCase(Locale.ROOT);
        if (!ADDRESS.matcher(folded).matches()) {
            return Optional.of(new Refused("no-address", "De melding noemt geen adres van de afzender."));
        }
        if (own.contains(folded)) {
            return Optional.of(new Refused("own-address", "Dit bericht komt van de inbox zelf."));
        }
        return ROBOT.matcher(folded).matches() ? Optional.of(new Refused("no-reply", "De afzender leest geen antwoorden.")) : Optional.empty();
    }

    /** The first rule against writing to somebody else about this; empty when he may be written to. */
    static Optional<Refused> against(Letter letter, String recipient) {
        ReadMessage read = letter.read();
        Letter to = new Letter(letter.id(), letter.kind(), new ReadMessage(read.messageIds(), read.inReplyTo(), read.references(),
                read.subject(), new Address("", recipient), read.replyTo(), read.to(), read.cc(), read.sentAt(), read.headers(),
                read.text(), read.html(), read.attachments(), read.enclosed(), read.remarks(), read.reader()), letter.own());
        return against(to);
    }

    private static String from(Letter letter) {
        return letter.read().from().address().toLowerCase(Locale.ROOT);
    }

    private static boolean automatic(Letter letter) {
        return letter.read().header("auto-submitted").map(NeverAnswer::folded).filter(value -> !value.startsWith("no")).isPresent()
                || letter.read().header("x-autoreply").isPresent() || letter.read().header("x-autorespond").isPresent();
    }

    private static boolean returned(Letter letter) {
        return letter.read().header("return-path").map(NeverAnswer::folded).filter("<>"::equals).isPresent()
                || letter.read().header("content-type").map(NeverAnswer::folded)
                        .filter(value -> value.startsWith("multipart/report")).isPresent();
    }

    private static boolean bulk(Letter letter) {
        return letter.read().header("list-id").isPresent() || letter.read().header("list-unsubscribe").isPresent()
                || letter.read().header("precedence").map(NeverAnswer::folded)
                        .filter(value -> value.matches("bulk|list|junk")).isPresent();
    }

    private static String folded(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
