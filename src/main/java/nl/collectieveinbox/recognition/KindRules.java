package nl.collectieveinbox.recognition;

import static nl.collectieveinbox.mail.MessageKind.ADVERTISING;
import static nl.collectieveinbox.mail.MessageKind.AUTO_REPLY;
import static nl.collectieveinbox.mail.MessageKind.BOUNCE;
import static nl.collectieveinbox.mail.MessageKind.FOLLOW_UP;
import static nl.collectieveinbox.mail.MessageKind.INDIVIDUAL;
import static nl.collectieveinbox.mail.MessageKind.NEWSLETTER;
import static nl.collectieveinbox.mail.MessageKind.OTHER;
import static nl.collectieveinbox.mail.MessageKind.REQUEST;
import static nl.collectieveinbox.mail.MessageKind.SECURE_NOTICE;

import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.recognition.KindRule.Finding;
import nl.collectieveinbox.unwrapping.Fold;

/** The rules that decide the kind, in order; the first that speaks is believed. Losing a request is the worst outcome. */
final class KindRules {

    static final List<KindRule> IN_ORDER = List.of(
            new KindRule("bounce", KindRules::bounce),
            // before auto-reply: portals mark their notices as automatic, and a person must act on them
            new KindRule("secure-notice", KindRules::secureNotice),
            new KindRule("auto-reply", KindRules::autoReply),
            new KindRule("unread-attachment", KindRules::unreadAttachment),
            new KindRule("in-doubt", KindRules::inDoubt),
            new KindRule("asks-for-group", e -> likeliest(e, REQUEST)),
            new KindRule("individual", e -> likeliest(e, INDIVIDUAL)),
            new KindRule("follow-up", e -> likeliest(e, FOLLOW_UP)),
            new KindRule("newsletter", e -> likeliest(e, NEWSLETTER)),
            new KindRule("advertising", e -> likeliest(e, ADVERTISING)),
            new KindRule("by-itself", e -> likeliest(e, AUTO_REPLY)),
            new KindRule("returned", e -> likeliest(e, BOUNCE)),
            new KindRule("waits-elsewhere", e -> likeliest(e, SECURE_NOTICE)),
            new KindRule("something-else", e -> finding(OTHER, e.likely.reason(OTHER))));

    /** A message that is as likely as this a request is one, unless something else is likelier than not. */
    private static final double DOUBT = 0.4;
    private static final double LIKELY = 0.5;
    private static final List<String> BOUNCED = List.of("onbestelbaar", "undeliverable", "undelivered", "delivery status notification",
            "mail delivery failed", "returned mail", "delivery failure", "niet bezorgd", "unzustellbar", "delivery delayed", "warning: message delayed", "bezorging");
    private static final List<String> AWAY = List.of("automatisch antwoord", "automatic reply", "automatische reactie", "out of office",
            "afwezig", "afwezigheid", "autoreply", "auto reply", "abwesenheit", "automatische antwort", "reponse automatique",
            "absence", "gelezen:", "read:");
    private static final List<String> REGISTERED = List.of("uw bericht is geregistreerd", "wij hebben uw bericht ontvangen",
            "uw bericht is ontvangen", "ticketnummer", "schrijf uw antwoord boven");
    private KindRules() {}

    private static Optional<Finding> bounce(Evidence e) {
        boolean report = e.headers.contains("multipart/report") && e.headers.contains("delivery-status");
        boolean marked = e.hasHeader("x-ms-exchange-message-is-ndr") || e.hasHeader("x-failed-recipients");
        boolean postmaster = Fold.text(e.message.from().address()).startsWith("mailer-daemon")
                || Fold.text(e.message.from().address()).startsWith("postmaster");
        boolean nobody = e.header("return-path").equals("<>") || postmaster;
        // A person may write that a mail came back; a server says it twice, or signs as one.
        String from = Fold.text(e.message.from().name() + " " + e.message.from().address());
        boolean server = nobody || MachineWords.SERVERS.stream().anyMatch(from::contains);
        long said = e.distinct(MachineWords.UNDELIVERED);
        boolean told = server || e.subjectStarts(BOUNCED) ? said >= 1 : said >= 3;
        return report || marked || (nobody && e.subjectStarts(BOUNCED)) || told
                ? finding(BOUNCE, "Een mailserver meldt dat een bericht niet bezorgd is.") : Optional.empty();
    }

    private static Optional<Finding> autoReply(Evidence e) {
        // "auto-generated" is no answer: a web form with a request in it says so too (RFC 3834, 5).
        boolean replied = e.header("auto-submitted").startsWith("auto-replied") || e.header("auto-submitted").startsWith("auto-notified");
        boolean marked = e.hasHeader("x-autoreply") || e.hasHeader("x-autorespond") || e.header("precedence").equals("auto_reply");
        boolean receipt = e.headers.contains("multipart/report") && e.headers.contains("disposition-notification");
        boolean registered = e.header("auto-submitted").startsWith("auto-generated") && e.occurring(REGISTERED) > 0;
        return replied || marked || receipt || registered || e.subjectStarts(AWAY)
                ? finding(AUTO_REPLY, "Een programma antwoordde, niet een mens.") : Optional.empty();
    }

    private static Optional<Finding> secureNotice(Evidence e) {
        return SecureNotices.reason(e.reading).flatMap(reason -> finding(SECURE_NOTICE, reason));
    }

    private static Optional<Finding> likeliest(Evidence e, MessageKind kind) {
        return e.likely.kind() == kind ? finding(kind, e.likely.reason(kind)) : Optional.empty();
    }

    /** Nobody has read what it points to; what the letter around it says counts, once it says something. */
    private static Optional<Finding> unreadAttachment(Evidence e) {
        boolean pointsToIt = e.occurring(List.of("zie bijlage", "zie de bijlage", "in de bijlage", "bijgaand", "bijgevoegd", "zie bijgevoegd")) > 0
                || e.reading.ownText.isBlank();
        boolean unread = e.reading.passages.size() == 2 && !e.says(KindWords.DRAWINGS);
        boolean saysLittle = e.likely.kind() == OTHER || e.likely.of(e.likely.kind()) < LIKELY;
        return !e.message.attachments().isEmpty() && unread && pointsToIt && saysLittle && !e.answers && !e.threaded
                ? finding(REQUEST, "De vraag zit waarschijnlijk in de bijlage.") : Optional.empty();
    }

    private static Optional<Finding> inDoubt(Evidence e) {
        boolean doubt = e.likely.kind() != REQUEST && e.likely.of(e.likely.kind()) < LIKELY && e.likely.of(REQUEST) >= DOUBT;
        return doubt ? finding(REQUEST, "Het lijkt een vraag naar huisvesting voor een groep; bij twijfel is het een verzoek.") : Optional.empty();
    }

    private static Optional<Finding> finding(MessageKind kind, String reason) {
        return Optional.of(new Finding(kind, reason));
    }
}
