package nl.collectieveinbox.unwrapping;

/** What organisations and programs add to a message: legal notices, care for the environment, virus scanners, warnings. */
final class Notices {

    /** Words that only such a notice puts together. */
    private static final Phrases SURE = Phrases.of("disclaimer", "proclaimer", "e-maildisclaimer", "bestemd voor de geadresseerde*", "bestemd voor geadresseerde*", "bedoeld voor de geadresseerde*", "uitsluitend voor de geadresseerde*",
            "bestemd voor de ontvanger*", "bedoeld voor de ontvanger*", "bericht is uitsluitend", "bericht is alleen bedoeld", "mail is uitsluitend", "mail is alleen bedoeld", "bericht is bestemd voor", "mail is bestemd voor", "niet de geadresseerde", "niet de beoogde ontvanger", "niet de bedoelde ontvanger",
            "niet voor u bestemd", "niet voor u bedoeld", "onterecht ontvang*", "ten onrechte ontvang*", "ten onrechte hebt ontvang*", "ten onrechte heeft ontvang*", "abusievelijk", "bericht per vergissing", "per ongeluk ontvang*",
            "dit bericht kan vertrouwelijke", "dit bericht kan informatie bevatten", "deze e-mail kan vertrouwelijke", "deze mail kan vertrouwelijke", "bericht (inclusief de eventuele bijlagen)",
            "dit e-mailbericht is", "dit e-mailbericht en", "dit emailbericht", "de inhoud van dit bericht is", "de inhoud van deze e-mail is", "de inhoud van deze mail is",
            "de informatie in dit bericht", "de informatie in deze e-mail", "de informatie in dit e-mailbericht", "de informatie verzonden met dit", "informatie verzonden in dit",
            "geen rechten worden ontleend", "geen rechten ontleend", "kunnen geen rechten", "niet aansprakelijk voor", "geen aansprakelijkheid", "sluit iedere aansprakelijkheid*",
            "op al onze diensten", "onze algemene voorwaarden zijn", "voor ons privacyverklaring", "lees onze privacyverklaring", "onze privacyverklaring",
            "denk aan het milieu", "denk om het milieu", "spaar het milieu", "dit bericht print", "deze e-mail print", "deze mail print", "bericht afdrukt", "e-mail afdrukt", "e-mail uitprint", "mail uitprint", "moet u deze e-mail", "is het nodig dit bericht",
            "think before you print", "before printing", "consider the environment", "save paper", "save a tree",
            "virusvrij", "virus-free", "op virussen gecontroleerd", "gecontroleerd op virussen", "op virussen gescand", "gescand op virussen", "virussen gescand", "scanned for viruses", "been scanned by", "been checked for viruses", "avast antivirus", "checked by avg", "avg.com", "avast.com",
            "nta 7516", "nta7516", "voldoet aan de nta*", "veilig verzonden met", "beveiligd verzonden met", "beveiligd verzonden via", "veilig verstuurd met", "verstuurd met zivver", "verzonden met zivver", "beveiligd door zivver", "via zorgmail",
            "this message may contain", "this message is intended", "this e-mail is intended", "this email is intended", "this e-mail may contain", "this email may contain", "this e-mail and any", "this email and any", "this message and any", "this message (including", "this communication is", "the information contained in this", "the information in this e*",
            "u ontvangt dit bericht omdat", "u ontvangt deze e-mail omdat", "je ontvangt dit bericht omdat", "you received this message because", "you are receiving this", "sie erhalten diese nachricht", "vous recevez ce message",
            "confidentiality notice", "legally privileged", "intended recipient*", "intended solely", "solely for the use", "received this message in error", "received this e-mail in error", "received this email in error", "no rights can be derived",
            "diese e-mail enthalt", "diese nachricht enthalt", "diese e-mail ist", "diese nachricht ist", "nicht der richtige adressat", "irrtumlich erhalten", "vertrauliche und", "denken sie an die umwelt", "bitte prufen sie der umwelt*", "haftungsausschluss",
            "ce message et*", "ce message est confidentiel", "ce courriel et*", "ce courriel est", "ce message contient", "n'etes pas le destinataire", "avertissement de confidentialite", "pensez a l'environnement", "avant d'imprimer");
    /** Each of these is said elsewhere too; three of them in one paragraph are not. */
    private static final Phrases WEAK = Phrases.of("uitsluitend bestemd voor", "uitsluitend bedoeld voor", "vertrouwelijk*", "geadresseerde*", "ontvanger*", "afzender", "verspreiding", "openbaarmaking", "openbaar te maken", "vermenigvuldig*", "verstrekking",
            "aansprakelijk*", "onbevoegd*", "vernietig*", "te verwijderen", "retourneren", "aan derden", "rechten", "onvolledige", "onjuiste", "niet toegestaan", "verboden", "e-mailverkeer", "internet",
            "confidential*", "addressee", "recipient", "sender", "disclos*", "dissemination", "distribution", "unauthori*", "delete", "liab*", "privileged", "prohibited", "copying",
            "vertraulich*", "adressat*", "empfanger", "absender", "vernichten", "weitergabe", "unbefugt*", "confidentiel*", "destinataire", "expediteur", "detruire", "diffusion", "interdit*");
    private static final int ENOUGH_WEAK = 3;

    /** What a mail server puts above a message from outside. */
    private static final Phrases BANNER = Phrases.of("van buiten de organisatie", "van buiten onze organisatie", "van buiten uw organisatie", "afkomstig van buiten", "van een externe afzender", "externe e-mail", "externe mail", "externe afzender", "extern bericht",
            "komt van buiten", "is afkomstig van een extern*", "you don't often get email", "you do not often get email", "u ontvangt niet vaak*", "u krijgt niet vaak*", "u ontvangt geen e-mail van*", "some people who received this", "sommige mensen die dit bericht", "learn why this is important", "meer informatie over waarom dit belangrijk is",
            "external email", "external sender", "external e-mail", "caution: external", "originated from outside", "originated outside", "from outside the organi*", "from outside your organi*", "from outside of the organi*", "outside of your organi*",
            "von ausserhalb", "externe nachricht", "ne recevez pas souvent", "provient de l'exterieur", "expediteur externe");
    private static final Phrases BANNER_GOES_ON = Phrases.of("klik niet", "klik alleen", "open geen", "geen bijlage*", "bijlagen", "links", "koppelingen", "afzender", "vertrouw*", "herkent", "verdacht*", "phishing", "verifieer",
            "do not click", "attachments", "sender", "recognise", "recognize", "suspicious", "learn why", "meer informatie", "waarom dit belangrijk", "aka.ms*", "https", "organisatie", "let op", "wees alert", "wees voorzichtig", "caution", "warning", "waarschuwing", "ontleen", "inloggegevens", "wachtwoord", "helpdesk", "servicedesk");
    private static final int LONGEST_BANNER_LINE = 400;

    private Notices() {}

    /** @param goesOn the line after it: a client may have wrapped the words */
    static boolean isSure(String folded, String goesOn) {
        int at = SURE.first(folded, 0);
        if (at >= 0) {
            return true;
        }
        if (goesOn.isEmpty() || folded.length() < 20) {
            return false;
        }
        String seam = folded.substring(Math.max(0, folded.length() - 60)) + " " + goesOn.substring(0, Math.min(60, goesOn.length()));
        return SURE.isIn(seam) && !SURE.isIn(goesOn);
    }

    /** Where the first sure words begin, or -1. */
    static int position(String folded) {
        return SURE.first(folded, 0);
    }

    static int weakSigns(String folded) {
        return WEAK.count(folded);
    }

    static boolean isEnough(int weakSigns) {
        return weakSigns >= ENOUGH_WEAK;
    }

    static boolean beginsBanner(String folded) {
        return folded.length() < LONGEST_BANNER_LINE && (BANNER.isIn(folded) || folded.equals("[extern]") || folded.equals("[external]"));
    }

    static boolean continuesBanner(String folded) {
        return folded.length() < LONGEST_BANNER_LINE && (BANNER.isIn(folded) || BANNER_GOES_ON.isIn(folded));
    }
}
