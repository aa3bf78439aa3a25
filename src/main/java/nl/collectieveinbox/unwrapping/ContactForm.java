package nl.collectieveinbox.unwrapping;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import org.jspecify.annotations.Nullable;

/** A form on a web site, filled in by somebody and sent by the site: the fields say who. */
final class ContactForm {

    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_LABEL = 40;
    private static final List<String> MAIL = List.of("e-mailadres", "e-mail", "emailadres", "email", "mailadres", "mail", "uw e-mailadres", "uw e-mail", "uw emailadres", "your email", "email address", "e-mail adres");
    private static final List<String> NAME = List.of("naam", "uw naam", "volledige naam", "naam contactpersoon", "contactpersoon", "voor- en achternaam", "name", "your name", "ingevuld door", "afzender");
    private static final List<String> SENT = List.of("ingezonden op", "verzonden op", "ingevuld op", "datum", "datum en tijd", "tijdstip", "submitted on", "date");

    private ContactForm() {}

    /** Only when the address in Reply-To stands in a field for it: a notice of secured mail names its sender in a sentence. */
    static @Nullable Hop find(ReadMessage message, List<TextPart> parts) {
        Address replyTo = Relayed.onlyReplyTo(message).orElse(null);
        if (replyTo == null || isOurs(message)) {
            return null;
        }
        Map<String, String> fields = fields(message.text());
        String mail = first(fields, MAIL);
        if (!Addresses.read(mail).address().toLowerCase(Locale.ROOT).equals(replyTo.address().toLowerCase(Locale.ROOT))) {
            return null;
        }
        WrittenDate sent = WrittenDate.parse(first(fields, SENT), false);
        Instant at = sent == null ? message.sentAt() : sent.at();
        String name = first(fields, NAME);
        return Relayed.hop(message, parts, new Address(name.isBlank() || name.length() > 100 ? replyTo.name() : name, replyTo.address()), at,
                sent == null ? DateZone.of(message) : sent.zone(), "", 0.85, "Reply-To: " + replyTo.address() + "\n" + mail);
    }

    /** The form of the site that the mailbox belongs to passes nothing on: it is where people ask. */
    private static boolean isOurs(ReadMessage message) {
        return !message.to().isEmpty() && message.to().stream().allMatch(each -> each.domain().equals(message.from().domain()));
    }

    /** What stands behind each label: on the same line, or in the next cell or line. */
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new TreeMap<>();
        String waiting = "";
        int from = 0;
        for (int line = 0; line < MOST_FIELDS && from < text.length(); line++) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String here = text.substring(from, Math.min(end, from + 2_000)).strip();
            int colon = here.indexOf(':');
            if (!waiting.isEmpty() && !here.isEmpty()) {
                fields.putIfAbsent(waiting, here);
                waiting = "";
            } else if (colon > 0 && colon <= LONGEST_LABEL) {
                String label = Fold.text(here.substring(0, colon)).replace("*", "").strip();
                String value = here.substring(colon + 1).replace("*", "").strip();
                waiting = value.isEmpty() ? label : "";
                if (!value.isEmpty()) {
                    fields.putIfAbsent(label, value);
                }
            }
            from = end + 1;
        }
        return fields;
    }

    private static String first(Map<String, String> fields, List<String> labels) {
        return labels.stream().map(fields::get).filter(java.util.Objects::nonNull).findFirst().orElse("");
    }
}
