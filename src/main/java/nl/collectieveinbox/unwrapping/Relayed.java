package nl.collectieveinbox.unwrapping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.Hop.Layer;
import org.jspecify.annotations.Nullable;

/** What the headers of a message say of who wrote it, when it came through somebody or something else. */
final class Relayed {

    private interface Rule {
        @Nullable Hop find(ReadMessage message, List<TextPart> parts);
    }

    /** The first that finds something is believed. */
    private static final List<Rule> RULES = List.of(
            Relayed::throughAGroup, Relayed::redirected, Relayed::byAMailboxRule, Relayed::inTheNameOf, ContactForm::find);
    private static final List<String> ROBOTS = List.of("noreply", "no-reply", "no_reply", "donotreply", "do-not-reply", "geenreactie", "niet-beantwoorden");

    private Relayed() {}

    static @Nullable Hop of(ReadMessage message, List<TextPart> parts) {
        for (Rule rule : RULES) {
            Hop hop = rule.find(message, parts);
            if (hop != null) {
                return hop;
            }
        }
        return null;
    }

    /** Google Groups writes its own address in From and keeps the sender's beside it. */
    private static @Nullable Hop throughAGroup(ReadMessage message, List<TextPart> parts) {
        for (String header : List.of("x-original-from", "x-original-sender")) {
            Address original = Addresses.read(message.header(header).orElse(""));
            if (original.address().indexOf('@') > 0 && !isSame(original, message.from())) {
                Address named = original.name().isBlank() ? new Address(nameBeforeVia(message), original.address()) : original;
                return hop(message, parts, named, 0.95, header + ": " + message.header(header).orElse(""));
            }
        }
        return null;
    }

    /** "Redirect" keeps From and adds who sent it on (RFC 5322, 3.6.6). */
    private static @Nullable Hop redirected(ReadMessage message, List<TextPart> parts) {
        String resent = message.header("resent-from").orElse("");
        return Addresses.read(resent).address().isEmpty() || isSame(Addresses.read(resent), message.from()) ? null
                : hop(message, parts, message.from(), 0.95, "Resent-From: " + resent);
    }

    /** A rule in somebody's mailbox sent it on; only a message that went there, not to us, came that way. */
    private static @Nullable Hop byAMailboxRule(ReadMessage message, List<TextPart> parts) {
        String to = message.header("x-forwarded-to").orElse("");
        String by = message.header("x-forwarded-for").or(() -> message.header("x-ms-exchange-inbox-rules-loop")).orElse("");
        boolean reply = Subject.isReply(message.subject()) || !message.inReplyTo().isEmpty();
        boolean direct = !to.isBlank() && (message.to().stream().anyMatch(each -> isNamed(each, to)) || message.cc().stream().anyMatch(each -> isNamed(each, to)));
        return to.isBlank() && by.isBlank() || reply || direct || message.from().address().isEmpty() ? null
                : hop(message, parts, message.from(), 0.9, to.isBlank() ? "mailboxregel: " + by : "X-Forwarded-To: " + to);
    }

    /** "Annelies via Gedeelde postbus" with her own address in Reply-To; secured-mail services write such a name too. */
    private static @Nullable Hop inTheNameOf(ReadMessage message, List<TextPart> parts) {
        String name = nameBeforeVia(message);
        Optional<Address> replyTo = onlyReplyTo(message);
        return name.isBlank() || replyTo.isEmpty() || isRobot(message.from()) ? null
                : hop(message, parts, new Address(name, replyTo.get().address()), 0.8, "Reply-To: " + replyTo.get().address());
    }

    static Optional<Address> onlyReplyTo(ReadMessage message) {
        return message.replyTo().size() == 1 && message.replyTo().getFirst().address().indexOf('@') > 0
                && !isSame(message.replyTo().getFirst(), message.from()) ? Optional.of(message.replyTo().getFirst()) : Optional.empty();
    }

    static boolean isRobot(Address address) {
        String local = address.address().toLowerCase(Locale.ROOT);
        return ROBOTS.stream().anyMatch(local::startsWith);
    }

    static Hop hop(ReadMessage message, List<TextPart> parts, Address from, double confidence, String evidence) {
        return hop(message, parts, from, message.sentAt(), DateZone.of(message), message.subject(), confidence, evidence);
    }

    static Hop hop(ReadMessage message, List<TextPart> parts, Address from, @Nullable Instant sentAt, @Nullable ZoneOffset zone, String subject,
            double confidence, String evidence) {
        return new Hop(from, message.to(), message.cc(), sentAt, zone, subject, TextParts.own(parts), parts, Layer.HEADERS, confidence, evidence);
    }

    private static String nameBeforeVia(ReadMessage message) {
        String name = message.from().name();
        int via = Fold.text(name).lastIndexOf(" via ");
        return via < 1 ? "" : Addresses.read(name.substring(0, via)).name().replace("'", "").strip();
    }

    private static boolean isNamed(Address address, String written) {
        return !address.address().isEmpty() && written.toLowerCase(Locale.ROOT).contains(address.address().toLowerCase(Locale.ROOT));
    }

    private static boolean isSame(Address one, Address other) {
        return one.address().equalsIgnoreCase(other.address());
    }
}
