package nl.collectieveinbox.unwrapping;

import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import org.jspecify.annotations.Nullable;

/** Tells an attached message that is passed on from one that only goes with a letter, as its annex. */
final class Enclosed {

    /** Longer than this, a text is a letter of its own rather than a note with a forward; in characters. */
    private static final int NOTE = 300;
    private static final int LONG_NOTE = 900;

    private static final Phrases PASSES_ON = Phrases.of("stuur*", "doorgestuurd*", "doorsturen", "doorgezonden", "doorzenden", "doorzetten", "doorgezet", "geleid", "doorgeleid*", "zend*", "kregen", "kreeg", "ontvingen", "ontving", "ontvangen",
            "kwam binnen", "binnengekomen", "bij ons binnen", "terechtgekomen", "ter info*", "ter kennisname", "zie bijgevoegd*", "zie bijgesloten*", "bijgevoegd bericht", "bijgevoegde mail*", "bijgevoegde e-mail*", "bijgesloten bericht", "de mail zelf", "de mail van", "onderstaand*", "het verzoek van", "de vraag van", "voor jullie", "iets voor",
            "forward*", "received", "fyi", "attached message", "attached mail", "attached email", "weiterleiten", "weitergeleitet", "leite*", "transfere*", "transmets", "faire suivre");

    private Enclosed() {}

    /** @param confidence 0 to 1 */
    record PassedOn(ReadMessage message, double confidence) {}

    /**
     * The message that is passed on as an attachment, or null.
     *
     * @param innermost the innermost message in the text: then it is that one to which the attachment belonged
     */
    static @Nullable PassedOn passedOn(ReadMessage message, Dissected text, @Nullable Hop innermost, List<ReadMessage> opened) {
        if (isReport(message)) {
            return null;
        }
        List<ReadMessage> attached = attached(message, opened);
        String subject = innermost == null ? message.subject() : innermost.subject();
        String said = innermost == null ? text.own() : innermost.text();
        Address from = innermost == null ? message.from() : innermost.from();
        ReadMessage named = null;
        for (ReadMessage each : attached) {
            if (isNamedBy(subject, each) || isForwardOfNothingElse(subject, each, said)) {
                named = named == null || isNamedBy(subject, each) && !isNamedBy(subject, named) ? each : named;
            } else if (named == null && isNote(said, from, each)) {
                named = each;
            }
        }
        return named == null ? null : new PassedOn(named, attached.size() == 1 ? 1.0 : 0.7);
    }

    private static List<ReadMessage> attached(ReadMessage message, List<ReadMessage> opened) {
        List<ReadMessage> all = new ArrayList<>(message.enclosed());
        all.addAll(opened);
        all.removeIf(each -> each.from().equals(Address.NOBODY) || each.text().isBlank() && each.subject().isBlank());
        return all;
    }

    /** What a mail server returns is nobody's forward (RFC 6522). */
    private static boolean isReport(ReadMessage message) {
        return Fold.text(message.header("content-type").orElse("")).startsWith("multipart/report");
    }

    /** Mail programs give a forward the subject of what it passes on. */
    private static boolean isNamedBy(String subject, ReadMessage attached) {
        String bare = Fold.text(Subject.bare(attached.subject()));
        return !bare.isBlank() && Fold.text(Subject.bare(subject)).equals(bare);
    }

    private static boolean isForwardOfNothingElse(String subject, ReadMessage attached, String said) {
        return Subject.isForward(subject) && said.length() < LONG_NOTE && !attached.text().isBlank();
    }

    /** A few words beside it, or some more that speak of it; who writes a whole letter only adds it. */
    private static boolean isNote(String said, Address from, ReadMessage attached) {
        boolean own = !from.address().isEmpty() && from.address().equalsIgnoreCase(attached.from().address());
        return said.length() < NOTE && (!own || said.isBlank()) || !own && said.length() < LONG_NOTE && PASSES_ON.isIn(Fold.text(said));
    }
}
