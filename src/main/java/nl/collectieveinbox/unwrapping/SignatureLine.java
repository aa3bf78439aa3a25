package nl.collectieveinbox.unwrapping;

/** What a line of a signature looks like by itself. */
final class SignatureLine {

    private static final Phrases LABELS = Phrases.of("t", "m", "e", "w", "i", "f", "t.", "m.", "e.", "w.", "f.", "tel", "tel.", "telefoon*", "mob", "mob.", "mobiel*", "mobile", "phone", "fax", "gsm",
            "e-mail", "email", "mail", "website", "web", "internet", "adres", "bezoekadres", "postadres", "locatieadres", "correspondentieadres", "postbus", "kvk", "kvk-nummer", "kvk-nr*", "btw", "iban", "agb", "agb-code", "anbi", "rsin",
            "werkdagen", "mijn werkdagen", "werkzaam", "aanwezig", "ik ben aanwezig", "ik werk", "i work", "working days", "bereikbaar", "telefonisch bereikbaar", "volg ons", "volg mij", "follow us", "linkedin", "facebook", "instagram", "twitter", "youtube",
            "bezoek onze website", "kijk op onze website", "arbeitstage", "telefax", "handy", "mobil", "jours de presence", "siret");
    private static final Phrases DEVICES = Phrases.of("verzonden vanaf", "verstuurd vanaf", "verzonden met", "verstuurd met", "verzonden via", "verstuurd via", "verzonden door", "verzonden van mijn", "outlook voor*", "outlook for*", "outlook fur*", "outlook pour*", "download outlook",
            "haal outlook", "get outlook", "sent from", "sent via", "sent with", "sent by", "von meinem", "gesendet von", "gesendet mit", "envoye de mon", "envoye depuis", "envoye avec", "telecharger outlook", "telechargez outlook", "vanaf mijn", "yahoo mail", "sent wirelessly", "enviado desde", "enviado do", "inviato da", "wyslane z", "skickat fran", "sendt fra", "envoye sans fil", "mail verzonden vanaf");
    private static final String PHONE = "+0123456789 -()./\u00a0";
    private static final int LONGEST = 140;
    private static final int LONGEST_DEVICE = 110;
    private static final int MOST_WORDS = 9;

    private SignatureLine() {}

    /** A telephone number, address, web site, working days: what says how to reach somebody, and little else. */
    static boolean isContact(Line line) {
        String folded = line.folded();
        if (folded.isEmpty() || folded.length() > LONGEST || folded.indexOf('?') >= 0) {
            return false;
        }
        int label = LABELS.lengthAt(folded, 0);
        if (label > 0 && isLabelled(folded.substring(label), label)) {
            return true;
        }
        if (isCard(line)) {
            return true;
        }
        boolean few = Prose.words(folded) <= MOST_WORDS;
        boolean address = folded.indexOf('@') > 0 || folded.startsWith("www.") || folded.contains(" www.") || folded.startsWith("http") || folded.startsWith("<http")
                || folded.startsWith("[cid:") || folded.startsWith("[logo") || folded.startsWith("[image") || folded.startsWith("[afbeelding");
        return address && (few || folded.indexOf('|') >= 0) || hasPhone(folded) && few || hasPostCode(line.text()) && few;
    }

    /** What a telephone or a mail program adds by itself. */
    static boolean isDevice(Line line) {
        int start = 0;
        String folded = line.folded();
        while (start < folded.length() && "[<-_* ".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        // "Outlook … Android" in whatever language leads to the shop of the program.
        boolean shop = folded.contains("outlook") && folded.contains("aka.ms");
        return folded.length() < LONGEST_DEVICE && (shop || DEVICES.lengthAt(folded, start) > 0) && folded.indexOf('?') < 0;
    }

    /** "-- ", which RFC 3676 (4.3) puts above a signature. */
    static boolean isDelimiter(Line line) {
        return line.raw().equals("-- ") || line.text().equals("--");
    }

    /** Words with capitals and little else: the name of a person or an organisation. */
    static boolean isName(Line line) {
        return isName(line.text());
    }

    static boolean isName(String text) {
        if (text.isEmpty() || text.length() > 50 || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        int words = 0;
        int small = 0;
        for (String word : text.split("[ ]+")) {
            words++;
            small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return words <= 6 && small * 2 <= words && text.chars().noneMatch(c -> c >= '0' && c <= '9' || c == '?' || c == ':') && !text.endsWith(".");
    }

    /** All of a signature on one line, between bars: "Sander | Vastgoed | 010-000 44 90". */
    static boolean isCard(Line line) {
        String text = line.text();
        return text.length() <= LONGEST && text.indexOf('|') > 0 && text.indexOf('|') != text.lastIndexOf('|') && (hasPhone(text) || text.indexOf('@') > 0);
    }

    /** Ten digits or so that begin with 0 or +. */
    static boolean hasPhone(String folded) {
        int digits = 0;
        boolean begins = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (PHONE.indexOf(c) < 0) {
                digits = 0;
                begins = false;
            } else if (c == '+' || c >= '0' && c <= '9') {
                begins = digits == 0 ? c == '0' || c == '+' : begins;
                digits += 1;
                if (begins && digits >= 9) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLabelled(String rest, int label) {
        String said = rest.strip();
        boolean marked = said.startsWith(":") || said.startsWith("|") || said.startsWith(".");
        // "t 078-…", but not "m appartementen".
        boolean digits = said.chars().anyMatch(c -> c >= '0' && c <= '9') || said.indexOf('@') >= 0 || said.contains("www");
        return marked || (label > 2 ? Prose.words(said) <= MOST_WORDS + 3 && !Prose.asks(said) : digits && Prose.words(said) <= MOST_WORDS);
    }

    /** Four digits, two capitals: a Dutch post code. */
    private static boolean hasPostCode(String text) {
        for (int i = 0; i + 5 < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i + 1)) && Character.isDigit(text.charAt(i + 2)) && Character.isDigit(text.charAt(i + 3))
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                int letters = text.charAt(i + 4) == ' ' ? i + 5 : i + 4;
                return letters + 1 < text.length() && Character.isUpperCase(text.charAt(letters)) && Character.isUpperCase(text.charAt(letters + 1))
                        && (letters + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(letters + 2)));
            }
        }
        return false;
    }
}
