package nl.collectieveinbox.screening;

import java.util.List;
import java.util.Map;

/** What numbers are called in Dutch mail. Words are lower case, without accents of their own. */
final class Labels {

    /** Stands in a list of words where a sentence or another number ends. */
    static final String BREAK = ".";

    /** Beginnings of words that say: this is no citizen service number. */
    private static final Map<String, List<String>> OTHER_NUMBERS = Map.of(
            "bank account", List.of("iban", "rekening", "bankrek", "giro", "bic"),
            "telephone", List.of("tel", "mobiel", "mob", "fax", "gsm", "whatsapp", "phone", "bereikbaar"),
            "register of companies", List.of("kvk", "koophandel", "handelsreg", "vestigingsn", "rsin", "btw", "vat", "fiscaal",
                    "fiscale", "loonheffing", "anbi"),
            "care provider", List.of("agb", "big", "uzovi", "vektis"),
            "invoice and order", List.of("factu", "order", "bestel", "offerte", "inkoop", "debiteur", "crediteur", "klantn",
                    "relatien", "contract", "project", "polis", "artikel", "abonnement", "invoice", "lidmaatschap"),
            "file of an office", List.of("kenmerk", "referentie", "ref", "zaakn", "zaaknummer", "casen", "ticket", "registratien",
                    "meldingsn", "serien", "volgn", "documentn", "bouwn", "kadast", "perceel", "bagid", "aanvraagn"),
            "meeting", List.of("vergader", "meeting", "conference", "conferentie", "webinar", "zoom", "teams", "toegangscode",
                    "pincode", "passcode", "inbelcode"),
            "parcel", List.of("track", "trace", "zending", "barcode", "isbn", "ean"));

    private Labels() {}

    /** Whether the word at {@code i}, with those after it, names a citizen service number. */
    static boolean isBsn(List<String> words, int i) {
        String word = words.get(i);
        return word.startsWith("bsn") || word.startsWith("burgerservice") || word.equals("sofi") || word.startsWith("sofin")
                || word.equals("burger") && follows(words, i, "service")
                || word.equals("b") && follows(words, i, "s") && i + 2 < words.size() && words.get(i + 2).equals("n")
                || word.equals("sociaal") && follows(words, i, "fiscaal");
    }

    private static boolean follows(List<String> words, int i, String next) {
        return i + 1 < words.size() && words.get(i + 1).startsWith(next);
    }

    /** Whether the word at {@code i} names another kind of number. */
    static boolean isSomethingElse(List<String> words, int i) {
        String word = words.get(i);
        boolean single = i == words.size() - 1 && (word.equals("t") || word.equals("m") || word.equals("f"));
        return single || OTHER_NUMBERS.values().stream().flatMap(List::stream)
                .anyMatch(other -> other.length() <= 3 ? isShort(word, other) : word.startsWith(other));
    }

    /** "tel", "telnr" and "telefoonnummer", but not "tellen" or "reflecteren". */
    private static boolean isShort(String word, String label) {
        return word.equals(label) || word.equals(label + "nr") || word.equals(label + "nummer") || word.equals(label + "code")
                || label.equals("tel") && word.startsWith("telef") || label.equals("ref") && word.startsWith("refer")
                || label.equals("big") && word.startsWith("bigreg");
    }
}
