package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;

/** Words of secure-mail notices in Dutch, English and German, folded. */
final class SecureWords {

    static final Set<String> SECURED = Set.of("beveiligd", "beveiligde", "veilig", "veilige", "versleuteld", "versleutelde", "vertrouwelijk",
            "vertrouwelijke", "afgeschermd", "afgeschermde", "secure", "secured", "encrypted", "protected", "confidential", "sicher", "sichere",
            "sicheres", "sicheren", "gesicherte", "gesichertes", "verschlusselt", "verschlusselte", "verschlusselten", "geschutzte", "geschutzten",
            "vertrauliche", "vertraulichen");
    static final Set<String> MESSAGE = Set.of("bericht", "berichten", "mail", "mails", "email", "emails", "mailbericht", "document", "documenten",
            "bestand", "bestanden", "bijlage", "bijlagen", "message", "messages", "documents", "file", "files", "envelope", "nachricht",
            "nachrichten", "datei", "dateien", "dokument", "dokumente", "transfer", "zending", "overdracht");
    static final Set<String> YOU = Set.of("u", "uw", "je", "jou", "jouw", "jullie", "you", "your", "ihnen", "sie", "ihr", "ihre", "ihrem", "dir", "dich");
    static final Set<String> HANDED = Set.of("gestuurd", "verstuurd", "verzonden", "gezonden", "toegestuurd", "toegezonden", "ontvangen", "klaar",
            "klaarstaat", "klaargezet", "gedeeld", "heeft", "hebt", "heb", "stuurde", "sent", "received", "waiting", "available", "shared", "have",
            "has", "gesendet", "geschickt", "erhalten", "bereit", "bereitgestellt", "haben", "hat", "zugestellt", "provided", "beschikbaar",
            "verfugung", "beschikking", "got", "ve", "staat", "staan", "steht", "stehen");
    /** Before the message they make it one that may come some day. */
    static final Set<String> SOME_DAY = Set.of("als", "wanneer", "indien", "zodra", "kunt", "kan", "kunnen", "soms", "voortaan", "altijd", "mocht",
            "if", "when", "whenever", "may", "can", "could", "always", "wenn", "falls", "sobald", "konnen", "kann", "graag", "gelieve", "please");
    /** A person speaks, not a service. */
    static final Set<String> A_PERSON = Set.of("ik", "wij", "we", "mijn", "onze", "collega", "i", "my", "our", "colleague", "ich", "wir", "mein",
            "meine", "unser", "unsere", "kollegin", "kollege");

    /** Words on the button, and what opens by it. */
    static final List<String> BUTTON = List.of("klik voor bericht", "bericht lezen", "bericht openen", "bericht bekijken", "bericht weergeven",
            "bericht ophalen", "lees bericht", "lees het bericht", "lees uw bericht", "open bericht", "open het bericht", "open de e-mail",
            "open beveiligde", "open beveiligd", "e-mail openen", "e-mail te openen", "email te openen", "mail openen", "e-mail lezen", "mail lezen",
            "bericht te lezen", "bericht te openen", "bericht te bekijken", "berichten te lezen", "bekijk bericht", "bekijk het bericht",
            "bekijk uw bericht", "bestanden downloaden", "bestanden te downloaden", "bestand downloaden", "bestanden ophalen", "download bestanden",
            "bestanden op te halen", "download:", "download de bestanden", "leest u deze e-mail", "leest u dit bericht", "leest u het bericht",
            "read message", "read the message", "read your message", "read secure", "view message", "view the message", "view your message",
            "open message", "open the message", "open your message", "to read this message", "to view this message", "to open this message",
            "to open the message", "click here to read", "click to read", "click the link", "download files", "download the files", "get your files",
            "retrieve the file", "retrieve your", "open the attachment", "bestanden bekijken", "klik op de link", "klik op onderstaande", "klik op de knop",
            "klik hieronder", "via onderstaande link", "via de onderstaande link", "nachricht lesen", "nachricht offnen", "nachricht anzeigen",
            "nachricht abrufen", "nachricht zu lesen", "nachricht zu offnen", "dateien herunterladen", "dateien abrufen", "auf den link",
            "veilige postvak", "beveiligde omgeving", "beveiligd postvak", "secure portal", "secure environment", "beveiligde portaal",
            "beveiligd portaal", "veilige omgeving", "sicheren portal", "open de bijlage", "offnen sie den anhang", "ophalen",
            "op te halen", "downloaden", "te downloaden", "herunterladen", "herunterzuladen", "abrufen", "abzurufen", "to retrieve", "to download",
            "download link", "downloadlink", "klik hier", "click here", "klicken sie hier", "hier klicken");
    /** How one shows who one is. */
    static final List<String> CODE = List.of("toegangscode", "code per sms", "sms-code", "smscode", "sms code", "code die u per", "verificatiecode",
            "eenmalige code", "inlogcode", "per e-mail een code", "een code per e-mail", "code via sms", "access code", "passcode", "one-time",
            "verification code", "code by sms", "code by text", "zugangscode", "zugriffscode", "einmalcode", "per sms", "transfercode", "pincode",
            "wachtwoord", "password", "passwort",
            "kennwort", "passphrase", "code is 15 minuten");
    static final List<String> LIMIT = List.of("beschikbaar tot", "is beschikbaar tot", "link verloopt", "bericht verloopt", "dagen verwijderd",
            "dagen beschikbaar", "geldig tot", "link is geldig", "link expires", "message expires", "will expire", "expires on", "available until",
            "will be deleted", "will be removed", "verfugbar bis", "gultig bis", "lauft am", "wordt automatisch verwijderd", "worden automatisch verwijderd");
    /** What says of itself that it is secured. */
    static final List<String> DECLARES = List.of("dit is een beveiligd bericht", "dit is een beveiligde e-mail", "dit is een versleuteld bericht",
            "dit is een versleutelde e-mail", "this is a secure message", "this is a secure, encrypted", "this is an encrypted message",
            "this is a secured message", "this is a protected message", "dies ist eine verschlusselte", "dies ist eine sichere");
    /** Headings that announce without a sentence. */
    static final List<String> HEADINGS = List.of("beveiligd bericht", "beveiligde e-mail", "beveiligde mail", "veilig bericht", "veilige e-mail",
            "versleuteld bericht", "versleutelde e-mail", "vertrouwelijk bericht", "secure message", "encrypted message", "secure email", "secure e-mail",
            "protected message", "veilige bestanden", "beveiligde bestanden", "secure transfer",
            "cryptshare", "sichere nachricht", "verschlusselte nachricht", "verschlusselte e-mail", "nieuw bericht van", "secure file");

    /** Local parts and names of senders that are no person. */
    static final List<String> MACHINE = List.of("noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "geenantwoord",
            "niet-beantwoorden", "nietbeantwoorden", "notification", "notificatie", "notify", "melding", "mailer", "postmaster", "robot",
            "beveiligd", "veilig", "secure", "encrypt", "portal", "portaal", "bounce", "antwoordniet", "keineantwort", "noantwort");

    static final Set<String> THREATENS = Set.of("geblokkeerd", "opgeschort", "gedeactiveerd", "afgesloten", "blocked", "suspended", "deactivated",
            "terminated", "gesperrt", "deaktiviert", "boete", "vergrendeld");
    static final Set<String> PASSWORD = Set.of("wachtwoord", "password", "passwort", "kennwort", "inloggegevens", "credentials");
    static final Set<String> PROVE_YOURSELF = Set.of("bevestigen", "bevestig", "verifieren", "verifieer", "verificatie", "identiteit", "identity", "confirm",
            "verify", "bestatigen", "postbus", "mailbox", "account", "postvak");
    static final List<String> HURRIES = List.of("actie vereist", "action required", "laatste waarschuwing", "final notice", "binnen 24 uur",
            "binnen 24 uren", "in 24 uren", "within 24 hours", "onmiddellijk", "dringend", "urgent", "handeln sie");

    private SecureWords() {}
}
