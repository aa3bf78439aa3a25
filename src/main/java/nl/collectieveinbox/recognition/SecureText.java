package nl.collectieveinbox.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.Fold;
import nl.collectieveinbox.unwrapping.Hop;
import nl.collectieveinbox.unwrapping.Subject;
import nl.collectieveinbox.unwrapping.TextPart;
import org.jspecify.annotations.Nullable;

/**
 * The part of a message in which a notice would stand: all that a service wrote, what a person wrote himself, or what he
 * passed on.
 * Nearly all mail is no notice and is known by its flat text alone, so that the passages are made when somebody asks.
 */
final class SecureText {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    /** Notices are short; what lies beyond is something else. */
    private static final int LONGEST = 20_000;
    private static final int LONGEST_SUBJECT = 500;

    private final String heading;
    private final String lines;
    private final String flat;
    private final Address from;
    private final List<Address> replyTo;
    private final List<String> ours;
    private final LocalDate sent;
    private final boolean machine;
    private final boolean answers;
    private @Nullable Passage subject;
    private @Nullable Passage text;
    private @Nullable Passage prose;

    private SecureText(String heading, String lines, Address from, List<Address> replyTo, Reading reading, @Nullable Instant sentAt) {
        ReadMessage message = reading.message;
        this.heading = cut(heading, LONGEST_SUBJECT);
        this.lines = cut(lines, LONGEST);
        this.flat = flat(Fold.text(this.lines));
        this.from = from;
        this.replyTo = replyTo;
        this.ours = Stream.of(message.to(), message.cc(), reading.original == null ? List.<Address>of() : reading.original.to())
                .flatMap(List::stream).map(each -> Fold.text(each.address())).filter(each -> !each.isEmpty()).limit(200).toList();
        this.sent = sentAt == null ? LocalDate.MAX : sentAt.atZone(ZONE).toLocalDate();
        this.machine = isMachine(from);
        this.answers = Subject.isReply(message.subject()) || !message.inReplyTo().isEmpty();
    }

    static SecureText of(Reading reading) {
        ReadMessage message = reading.message;
        boolean machine = isMachine(message.from());
        Hop original = reading.original;
        if (original != null && !machine) {
            String text = original.parts().isEmpty() ? original.text() : said(original.parts(), isMachine(original.from()));
            return new SecureText(original.subject(), text, original.from(), List.of(), reading, original.sentAt());
        }
        boolean whole = machine || Subject.isForward(message.subject());
        String text = whole || reading.unwrapped.parts().isEmpty() ? message.text() : said(reading.unwrapped.parts(), false);
        return new SecureText(message.subject(), text, message.from(), message.replyTo(), reading, message.sentAt());
    }

    /** Whether an address is that of a service and no person. */
    static boolean isMachine(Address address) {
        int at = address.address().lastIndexOf('@');
        String local = Fold.text(at < 0 ? address.address() : address.address().substring(0, at));
        String whole = Fold.text(address.name() + " " + address.address());
        return SecureWords.MACHINE.stream().anyMatch(local::startsWith) || SecureBrand.named(whole).isPresent()
                || whole.contains("via veilige") || whole.contains("via secure") || whole.contains("via beveiligd");
    }

    Passage subject() {
        if (subject == null) {
            subject = new Passage(Passage.SUBJECT, Subject.bare(heading));
        }
        return subject;
    }

    /** The lines as they stand. */
    Passage text() {
        if (text == null) {
            text = new Passage(Passage.TEXT, lines);
        }
        return text;
    }

    /** The same with what a program wrapped put together again. */
    Passage prose() {
        if (prose == null) {
            prose = new Passage(Passage.TEXT, prose(lines));
        }
        return prose;
    }

    /** The text, folded, on one line. */
    String flat() {
        return flat;
    }

    Address from() {
        return from;
    }

    List<Address> replyTo() {
        return replyTo;
    }

    /** Addresses of those it was sent to, lower case. */
    List<String> ours() {
        return ours;
    }

    /** {@link LocalDate#MAX} when it is not known. */
    LocalDate sent() {
        return sent;
    }

    boolean machine() {
        return machine;
    }

    boolean answers() {
        return answers;
    }

    boolean isOurs(String address) {
        return ours.contains(address);
    }

    private static String said(List<TextPart> parts, boolean byMachine) {
        return parts.stream()
                .filter(part -> byMachine || part.kind() == TextPart.Kind.OWN || part.kind() == TextPart.Kind.SIGNATURE)
                .map(TextPart::text).collect(Collectors.joining("\n"));
    }

    /** One line end is a space, save after a full stop; positions stay what they were. */
    private static String prose(String text) {
        StringBuilder prose = new StringBuilder(text);
        for (int i = 1; i + 1 < text.length(); i++) {
            boolean wraps = text.charAt(i) == '\n' && ".!?\n".indexOf(text.charAt(i - 1)) < 0 && text.charAt(i + 1) != '\n';
            if (wraps) {
                prose.setCharAt(i, ' ');
            }
        }
        return prose.toString();
    }

    private static String flat(String folded) {
        StringBuilder flat = new StringBuilder(folded.length());
        boolean space = true;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c)) {
                flat.append(c);
            } else if (!space) {
                flat.append(' ');
            }
            space = Character.isWhitespace(c);
        }
        return flat.toString();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
