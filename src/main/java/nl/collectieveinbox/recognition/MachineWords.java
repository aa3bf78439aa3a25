package nl.collectieveinbox.recognition;

import java.util.List;

/** What mail servers and absence programs write; folded, see {@link PhraseTable}. */
final class MachineWords {

    private static final PhraseLists LISTS = new PhraseLists();

    /** A mail server could not deliver, or not yet. */
    static final Phrases UNDELIVERED = LISTS.of("niet .. bezorgd", "niet .. afgeleverd", "niet bezorgd", "niet afgeleverd", "onbestelbaar*", "could not be delivered",
            "was not delivered", "not been delivered", "undeliverable", "undelivered", "delivery .. failed", "delivery failed", "failed to deliver", "delivery failure", "nicht zugestellt",
            "mailbox .. full", "mailbox full", "postvak .. vol", "postbus .. vol", "mailbox .. vol", "unknown user", "user unknown", "recipient rejected", "address rejected", "adres .. gevonden",
            "adres .. bestaat niet", "adres bestaat niet", "geadresseerde .. gevonden", "ontvanger .. gevonden", "bezorging .. vertraagd", "bezorging .. mislukt", "bezorgen .. mislukt", "delivery .. delayed", "nog niet .. bezorgd",
            "over quota", "quota exceeded", "host unknown", "permanente fout", "permanent error", "permanent failure", "returned to sender", "nicht zugestellt werden", "zugestellt werden", "delivery .. has been delayed", "has been delayed", "will keep trying", "mailbox full", "size exceeds", "message size", "blijven proberen", "opnieuw geprobeerd", "retour afzender", "does not exist", "no such user", "relay access denied", "smtp",
            "geweigerd door", "volgende ontvangers", "following recipients", "following addresses", "geadresseerde onbekend", "adres onbekend", "onbekende ontvanger", "geen nieuwe poging", "mailer daemon");
    static final List<String> SERVERS = List.of("mailer-daemon", "mailerdaemon", "postmaster", "mail delivery", "mailsysteem", "mailserver", "mail system", "microsoft outlook", "delivery subsystem", "bounce");

    /** Somebody is away, says his program. */
    static final Phrases AWAY = LISTS.of("ik ben afwezig", "travelling until", "away until", "back in the office", "limited access", "little access", "when i am back", "buiten kantoor", "ben ik afwezig", "momenteel afwezig", "tijdelijk afwezig", "ben ik niet aanwezig", "ik ben niet aanwezig", "niet aanwezig", "niet op kantoor", "niet op mijn werk", "met verlof",
            "zwangerschapsverlof", "ouderschapsverlof", "bevallingsverlof", "met vakantie", "op vakantie", "met pensioen", "niet meer werkzaam", "niet langer werkzaam", "uit dienst", "wegens vakantie", "i am away", "out of the office", "out of office",
            "on leave", "on holiday", "annual leave", "parental leave", "maternity leave", "nicht im buro", "im urlaub", "niet bereikbaar", "ben ik weer", "weer aanwezig", "weer terug", "weer bereikbaar", "ik werk niet op", "werk ik niet", "is gesloten", "zijn gesloten",
            "zijn wij gesloten", "afwezig van", "afwezig tot", "afwezig t m", "vakantie tot", "vrij tot", "ziek gemeld", "met ziekteverlof");
    static final Phrases MEANWHILE = LISTS.of("bij spoed", "if it is urgent", "for urgent", "terecht bij", "berichten niet", "mijn mail niet", "i will answer", "i will reply", "when i am back", "waargenomen door", "lees mijn", "tussentijd", "voor spoed", "in spoedgevallen", "spoedeisende", "dringende", "dringend", "urgente", "urgent cases", "urgent matters", "dringenden fallen", "contact opnemen met", "contact op met", "mijn collega", "mijn collegas", "my colleague",
            "kunt u bellen", "kunt u mailen", "kun je bellen", "kun je mailen", "niet gelezen", "niet doorgestuurd", "wordt doorgestuurd", "doorgezonden", "automatisch*", "automatic", "bedankt voor uw bericht", "bedankt voor je bericht", "dank voor uw bericht", "dank voor je bericht",
            "bedankt voor uw mail", "bedankt voor uw e mail", "bedankt voor je mail", "dank voor uw mail", "thank you for your", "thanks for your", "vielen dank fur", "mijn werkzaamheden", "neemt waar", "nemen waar", "vervangt mij", "vervanger", "na terugkomst", "bij terugkomst", "beantwoord ik", "zal ik uw", "lees ik uw");
    static final Phrases CONFIRMS = LISTS.of("automatisch gegenereerd", "automatisch verzonden", "automatische ontvangstbevestiging", "automatisch antwoord", "automatische reactie", "dit is een automatisch*", "automatically generated", "automatische bevestiging");

    private MachineWords() {}
}
