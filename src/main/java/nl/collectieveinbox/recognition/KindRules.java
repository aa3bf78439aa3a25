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
import java.util.Set;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.recognition.KindRule.Finding;
import nl.collectieveinbox.unwrapping.Fold;
import nl.collectieveinbox.unwrapping.Subject;

/** The rules that decide the kind, in order; the first that speaks is believed. Losing a request is the worst outcome. */
final class KindRules {

    static final List<KindRule> IN_ORDER = List.of(
            new KindRule("bounce", KindRules::bounce),
            // before auto-reply: portals mark their notices as automatic, and a person must act on them
            new KindRule("secure-notice", KindRules::secureNotice),
            new KindRule("auto-reply", KindRules::autoReply),
            new KindRule("bulk-mail", KindRules::bulkMail),
            new KindRule("advertising", KindRules::advertising),
            new KindRule("meeting", KindRules::meeting),
            new KindRule("individual", KindRules::individual),
            new KindRule("reply", KindRules::reply),
            new KindRule("asks-for-group", KindRules::asksForGroup),
            new KindRule("unread-attachment", KindRules::unreadAttachment),
            new KindRule("in-doubt", KindRules::inDoubt),
            new KindRule("adds-to-a-request", KindRules::addsToARequest),
            new KindRule("nothing-recognised", evidence -> finding(OTHER, "Er staat geen vraag naar huisvesting voor een groep in.")));

    private static final List<String> BOUNCED = List.of("onbestelbaar", "undeliverable", "undelivered", "delivery status notification",
            "mail delivery failed", "returned mail", "delivery failure", "niet bezorgd");
    private static final List<String> AWAY = List.of("automatisch antwoord", "automatic reply", "automatische reactie", "out of office",
            "afwezig", "afwezigheid", "autoreply", "auto reply", "abwesenheit", "gelezen:", "read:");
    private static final List<String> SELLS = List.of("korting", "aanbieding", "profiteer", "laatste kans", "reserveer", "turn-key", "gratis",
            "vrijblijvend", "offerte", "brochure", "rendement", "actieprijs", "unieke kans", "klik hier", "introductie", "wij bieden",
            "beleggers", "investeer", "te huur aan", "te koop aan", "bezichtiging", "huurprijs op aanvraag", "opdrachtgever",
            "besparen", "kies zelf een moment", "vraag een demo aan");
    private static final List<String> NEWS = List.of("nieuwsbrief", "newsletter", "uitschrijven", "in deze editie", "lees meer", "webversie");
    private static final List<String> REGISTERED = List.of("uw bericht is geregistreerd", "wij hebben uw bericht ontvangen",
            "uw bericht is ontvangen", "ticketnummer", "schrijf uw antwoord boven");
    private static final List<String> MEETS = List.of("uitnodiging", "agenda", "notulen", "verslag", "geaccepteerd:", "afgewezen:", "geannuleerd:");
    private static final Set<String> ONE_PERSON = Set.of("hem", "hij", "haar", "zij", "zijn", "dhr", "mevr", "meneer");

    private KindRules() {}

    private static Optional<Finding> bounce(Evidence e) {
        boolean report = e.headers.contains("multipart/report") && e.headers.contains("delivery-status");
        boolean marked = e.hasHeader("x-ms-exchange-message-is-ndr") || e.hasHeader("x-failed-recipients");
        boolean postmaster = Fold.text(e.message.from().address()).startsWith("mailer-daemon")
                || Fold.text(e.message.from().address()).startsWith("postmaster");
        boolean nobody = e.header("return-path").equals("<>") || postmaster;
        return report || marked || (nobody && e.subjectStarts(BOUNCED))
                ? finding(BOUNCE, "Een mailserver meldt dat een bericht niet bezorgd is.") : Optional.empty();
    }

    private static Optional<Finding> autoReply(Evidence e) {
        // "auto-generated" is no answer: a web form with a request in it says so too (RFC 3834, 5).
        boolean replied = e.header("auto-submitted").startsWith("auto-replied") || e.header("auto-submitted").startsWith("auto-notified");
        boolean marked = e.hasHeader("x-autoreply") || e.hasHeader("x-autorespond") || e.header("precedence").equals("auto_reply");
        boolean receipt = e.headers.contains("multipart/report") && e.headers.contains("disposition-notification");
        boolean registered = e.header("auto-submitted").startsWith("auto-generated") && e.count(REGISTERED) > 0;
        return replied || marked || receipt || registered || e.subjectStarts(AWAY)
                ? finding(AUTO_REPLY, "Een programma antwoordde, niet een mens.") : Optional.empty();
    }

    private static Optional<Finding> secureNotice(Evidence e) {
        return SecureNotices.reason(e.reading).flatMap(reason -> finding(SECURE_NOTICE, reason));
    }

    private static Optional<Finding> bulkMail(Evidence e) {
        boolean bulk = e.hasHeader("list-unsubscribe") || e.header("precedence").equals("bulk") || e.header("precedence").equals("junk");
        boolean list = e.hasHeader("list-id") || e.header("precedence").equals("list");
        boolean sells = e.count(SELLS) >= 2;
        boolean news = e.count(NEWS) >= 1;
        // A request may come through a distribution list, which adds the same headers.
        boolean known = e.fromCareOrganisation || e.fromCorporation;
        boolean request = (e.asks && e.namesGroup || e.fromCareOrganisation && e.countsGroup) && !news && (known || (!bulk && !sells));
        if ((!bulk && !list) || request) {
            return Optional.empty();
        }
        return sells ? finding(ADVERTISING, "Verstuurd aan een lijst, en het prijst iets aan.")
                : finding(NEWSLETTER, "Verstuurd aan een lijst, met een afmeldlink of lijstkenmerk.");
    }

    private static Optional<Finding> advertising(Evidence e) {
        return !e.fromCareOrganisation && !e.fromCorporation && e.reading.original == null && e.count(SELLS) >= 3
                ? finding(ADVERTISING, "Een onbekende afzender prijst iets aan.") : Optional.empty();
    }

    private static Optional<Finding> meeting(Evidence e) {
        return e.fromCorporation && !e.passedOn && e.subjectStarts(MEETS)
                ? finding(OTHER, "Een corporatie schrijft over een overleg.") : Optional.empty();
    }

    private static Optional<Finding> individual(Evidence e) {
        long signs = e.words(Set.of("bsn", "burgerservicenummer")) * 3
                + e.count(List.of("mijn client", "onze client ", "mijn clienten", "voor een client", "woning voor client", "een client van",
                        "deze client", "mijn dochter", "mijn zoon")) * 2
                + (e.words(Set.of("geb", "geboren", "geboortedatum")) > 0 ? 2 : 0)
                + e.count(List.of("dhr. ", "mevr. ", "mw. ", "woning voor mijn")) 
                + (e.words(ONE_PERSON) >= 2 ? 1 : 0)
                + e.words(Set.of("urgentieverklaring", "woningurgentie", "gediagnosticeerd"));
        return signs >= 3 && !e.countsGroup
                ? finding(INDIVIDUAL, "Dit gaat over \u00e9\u00e9n persoon; daarvoor bestaat een andere weg.") : Optional.empty();
    }

    private static Optional<Finding> reply(Evidence e) {
        boolean answers = Subject.isReply(e.message.subject()) || OwnReference.in(e.subject).isPresent();
        boolean threaded = !e.message.inReplyTo().isEmpty() || !e.message.references().isEmpty();
        boolean passesOn = e.reading.original != null || Subject.isForward(e.message.subject());
        if (passesOn || (!answers && !threaded)) {
            return Optional.empty();
        }
        // Whoever asks anew by answering an old mail still asks.
        boolean asksAnew = !OwnReference.in(e.subject).isPresent() && e.asksItself && AmountFacts.namesAGroup(e.reading.textPassage());
        return asksAnew ? Optional.empty() : finding(FOLLOW_UP, "Een antwoord in een lopend gesprek, zonder nieuwe vraag.");
    }

    private static Optional<Finding> asksForGroup(Evidence e) {
        return e.asks && (e.namesGroup || e.countsGroup) && (e.namesHousing || e.countsGroup)
                ? finding(REQUEST, "Vraagt om huisvesting voor een groep.") : Optional.empty();
    }

    private static Optional<Finding> unreadAttachment(Evidence e) {
        boolean pointsToIt = e.count(List.of("zie bijlage", "zie de bijlage", "in de bijlage", "bijgaand", "bijgevoegd", "zie bijgevoegd")) > 0
                || e.reading.ownText.isBlank();
        boolean unread = e.reading.passages.size() == 2;
        return !e.message.attachments().isEmpty() && unread && pointsToIt && (e.fromCareOrganisation || e.namesHousing)
                ? finding(REQUEST, "De vraag zit waarschijnlijk in de bijlage.") : Optional.empty();
    }

    private static Optional<Finding> inDoubt(Evidence e) {
        boolean known = e.fromCareOrganisation || e.fromCorporation;
        return known && (e.countsGroupItself || (e.asksItself && e.namesHousing) || (e.passedOn && e.namesHousing))
                ? finding(REQUEST, "Een bekende organisatie schrijft over woonruimte; bij twijfel is het een verzoek.") : Optional.empty();
    }

    private static Optional<Finding> addsToARequest(Evidence e) {
        return e.fromCareOrganisation && !e.passedOn && !e.reading.ownText.isBlank()
                ? finding(FOLLOW_UP, "Een bekende organisatie schrijft zonder iets te vragen; dit hoort waarschijnlijk bij een lopend verzoek.")
                : Optional.empty();
    }

    private static Optional<Finding> finding(MessageKind kind, String reason) {
        return Optional.of(new Finding(kind, reason));
    }
}
