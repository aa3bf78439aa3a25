package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.unwrapping.Fold;

/** Who really sent what waits behind a notice: the answer address, else whom the text names, else the From that is a person's. */
final class SecureSender {

    private static final int MOST_ADDRESSES = 50;
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 255;
    /** People who help with the service, not who wrote. */
    private static final Set<String> HELPERS = Set.of("support", "helpdesk", "servicedesk", "info", "privacy", "klantenservice", "contact", "help",
            "service", "abuse", "security", "datenschutz", "kundenservice");
    private static final List<String> SENDER_LABELS = List.of("van:", "from:", "afzender:", "von:", "absender:", "sender:", "verzender:", "verzonden door:",
            "afzender", "absender", "sender");
    private static final List<String> RECEIVER_LABELS = List.of("aan:", "to:", "an:", "ontvanger:", "recipient:", "cc:", "empfanger:");

    private SecureSender() {}

    /**
     * A sender with where that stands.
     *
     * @param source as in {@link Fact}
     */
    record Who(Address address, String quote, String source, double confidence) {}

    static Optional<Who> of(SecureText text) {
        Optional<Who> replyTo = text.replyTo().stream().filter(each -> isPerson(each.address(), text)).findFirst()
                .map(each -> new Who(each, each.address(), "afzender", 0.9));
        Optional<Who> named = inText(text);
        // a name beside the address in the text says more than a bare answer address
        if (replyTo.isPresent() && replyTo.get().address().name().isBlank() && named.isPresent()
                && named.get().address().address().equalsIgnoreCase(replyTo.get().address().address())) {
            return named;
        }
        return replyTo.or(() -> named).or(() -> isPerson(text.from().address(), text)
                ? Optional.of(new Who(text.from(), text.from().address(), "afzender", 0.85)) : Optional.empty());
    }

    /** The one address in the text that is not ours and no helper's; two of equal standing are none. */
    static Optional<Who> inText(SecureText text) {
        List<Found> found = found(text);
        int best = found.stream().mapToInt(Found::standing).max().orElse(0);
        List<Found> strongest = found.stream().filter(each -> each.standing == best)
                .sorted(Comparator.comparingInt(Found::at)).toList();
        boolean one = strongest.stream().map(each -> Fold.text(each.address)).distinct().count() == 1;
        if (strongest.isEmpty() || (best < 2 && !one)) {
            return Optional.empty();
        }
        Found first = strongest.getFirst();
        return Optional.of(new Who(new Address(SecureNames.before(text.text().text, first.at), first.address), line(text.text().text, first.at),
                Passage.TEXT, best >= 2 ? 0.85 : 0.7));
    }

    private record Found(String address, int at, int standing) {}

    private static List<Found> found(SecureText said) {
        List<Found> found = new ArrayList<>();
        String text = said.text().text;
        int at = text.indexOf('@');
        while (at >= 0 && found.size() < MOST_ADDRESSES) {
            int from = at;
            while (from > 0 && at - from < LONGEST_LOCAL && isLocal(text.charAt(from - 1))) {
                from--;
            }
            int to = at + 1;
            while (to < text.length() && to - at < LONGEST_DOMAIN && isDomain(text.charAt(to))) {
                to++;
            }
            while (to > at && !Character.isLetterOrDigit(text.charAt(to - 1))) {
                to--;
            }
            String address = text.substring(from, Math.max(to, from));
            String label = Fold.text(labelled(text, from));
            if (isPerson(address, said) && RECEIVER_LABELS.stream().noneMatch(label::startsWith)) {
                found.add(new Found(address, from, standing(label)));
            }
            at = text.indexOf('@', Math.max(to, at + 1));
        }
        return found;
    }

    /** The line, with the label that stands alone on the line above. */
    private static String labelled(String text, int at) {
        String line = line(text, at);
        int start = text.lastIndexOf('\n', at - 1);
        String above = start <= 0 ? "" : line(text, start);
        return above.endsWith(":") && above.length() < 30 ? above + " " + line : line;
    }

    private static int standing(String line) {
        if (SENDER_LABELS.stream().anyMatch(line::startsWith)) {
            return 3;
        }
        boolean handed = SecureWords.HANDED.stream().anyMatch(word -> word.length() > 4 && line.contains(word));
        return handed || line.contains("van ") && line.contains("ontvangen") ? 2 : 1;
    }

    private static boolean isPerson(String address, SecureText text) {
        int at = address.indexOf('@');
        String folded = Fold.text(address);
        return at > 0 && address.indexOf('.', at) > at + 1 && !text.isOurs(folded) && !isHelper(folded.substring(0, at))
                && !SecureText.isMachine(new Address("", address));
    }

    private static boolean isHelper(String local) {
        return HELPERS.contains(local) || local.startsWith("support") || local.startsWith("helpdesk") || local.startsWith("servicedesk");
    }

    private static String line(String text, int at) {
        int from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 300);
        int end = text.indexOf('\n', at);
        return text.substring(from, Math.min(end < 0 ? text.length() : end, at + 200)).strip();
    }

    private static boolean isLocal(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || ".!#$%&'*+-/=?^_{|}~".indexOf(c) >= 0) && c != '/' && c != '=';
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    static String lower(Address address) {
        return address.address().toLowerCase(Locale.ROOT);
    }
}
