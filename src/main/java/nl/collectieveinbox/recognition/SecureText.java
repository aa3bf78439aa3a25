package nl.collectieveinbox.recognition;

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

/**
 * The part of a message in which a notice would stand: all that a service wrote, what a person wrote himself, or what he
 * passed on.
 *
 * @param text the lines as they stand
 * @param prose the same with what a program wrapped put together again
 * @param flat the text, folded, on one line
 * @param ours addresses of those it was sent to, lower case
 * @param sent {@link LocalDate#MAX} when it is not known
 */
record SecureText(Passage subject, Passage text, Passage prose, String flat, Address from, List<Address> replyTo, List<String> ours, LocalDate sent,
        boolean machine, boolean answers) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    /** Notices are short; what lies beyond is something else. */
    private static final int LONGEST = 20_000;
    private static final int LONGEST_SUBJECT = 500;

    static SecureText of(Reading reading) {
        ReadMessage message = reading.message;
        boolean machine = isMachine(message.from());
        Hop original = reading.original;
        if (original != null && !machine) {
            String text = original.parts().isEmpty() ? original.text() : said(original.parts(), isMachine(original.from()));
            return make(original.subject(), text, original.from(), List.of(), reading, original.sentAt());
        }
        boolean whole = machine || Subject.isForward(message.subject());
        String text = whole || reading.unwrapped.parts().isEmpty() ? message.text() : said(reading.unwrapped.parts(), false);
        return make(message.subject(), text, message.from(), message.replyTo(), reading, message.sentAt());
    }

    /** Whether an address is that of a service and no person. */
    static boolean isMachine(Address address) {
        int at = address.address().lastIndexOf('@');
        String local = Fold.text(at < 0 ? address.address() : address.address().substring(0, at));
        String whole = Fold.text(address.name() + " " + address.address());
        return SecureWords.MACHINE.stream().anyMatch(local::startsWith) || SecureBrand.named(whole).isPresent()
                || whole.contains("via veilige") || whole.contains("via secure") || whole.contains("via beveiligd");
    }

    boolean isOurs(String address) {
        return ours.contains(address);
    }

    private static SecureText make(String subject, String text, Address from, List<Address> replyTo, Reading reading,
            java.time.@org.jspecify.annotations.Nullable Instant sentAt) {
        ReadMessage message = reading.message;
        Passage body = new Passage(Passage.TEXT, cut(text, LONGEST));
        List<String> ours = Stream.of(message.to(), message.cc(), reading.original == null ? List.<Address>of() : reading.original.to())
                .flatMap(List::stream).map(each -> Fold.text(each.address())).filter(each -> !each.isEmpty()).limit(200).toList();
        return new SecureText(new Passage(Passage.SUBJECT, Subject.bare(cut(subject, LONGEST_SUBJECT))), body,
                new Passage(Passage.TEXT, prose(body.text)), flat(body.folded), from, replyTo, ours,
                sentAt == null ? LocalDate.MAX : sentAt.atZone(ZONE).toLocalDate(), isMachine(from),
                Subject.isReply(message.subject()) || !message.inReplyTo().isEmpty());
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
