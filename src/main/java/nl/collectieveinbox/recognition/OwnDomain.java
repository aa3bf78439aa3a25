package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.region.Municipality;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Fold;

/** What a mail domain tells of who writes: the letters of a name, or that the writer is another than who asks. */
final class OwnDomain {

    /** Whoever has these in his domain asks for another. */
    private static final List<String> HELPERS = List.of("advies", "adviseur", "advis", "consult", "makela", "partners", "vastgoed", "bouw", "architect",
            "notaris", "invest", "ontwikkel",
            "projectm", "gemeente", "provincie", "zorgkantoor", "beheer", "advocat", "juri", "rentmeester", "interim", "bemiddel", "-pm", "realestate", "vgm");
    /** Words that are in a domain and may lack in the name. */
    private static final List<String> GENERIC = List.of("stichting", "vereniging", "cooperatie", "zorggroep", "woonzorg", "zorg", "wonen", "woon", "opvang",
            "begeleiding", "begeleid", "jeugdzorg", "jeugdhulp", "jeugd",
            "groep", "ggz", "herstel", "ouders", "ouder", "drechtsteden", "drecht", "dordrecht", "dordt", "rijnmond", "nederland", "foundation", "welzijn",
                    "hulp", "care", "nl", "huizen", "thuiszorg", "st", "info",
            "team", "online", "bv", "org", "initiatief", "wooninitiatief", "zorgt", "holland", "hospice", "gezinshuis", "thomashuis", "zorgvilla", "zorghuis", "huize", "huis", "woongemeenschap",
                    "woongroep", "gemeenschap", "collectief", "zorgcollectief", "zorgboerderij", "boerderij", "hoeve", "woonvorm", "maatjeshuis", "moederhuis", "homes", "house", "wzc", "stg", "zg", "pz", "werk", "ouderenzorg", "thuis", "plus", "forensisch", "ambulant");
    private static final List<String> ARTICLES = List.of("de", "het", "t");
    /** Whoever lends addresses to anybody has these in his domain. */
    private static final List<String> LENDERS = List.of("mail", "post", "inbox", "outlook", "online", "home", "planet", "xs4all", "kpn", "ziggo", "telecom", "provider",
            "live", "icloud", "cloud", "privat", "prive", "familie", "chello", "yahoo", "proton", "gmx", "solcon", "upc", "casema", "tele2", "telfort", "hetnet", "zonnet", "caiway", "freedom", "webdomein", "internet", "quicknet");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;

    /** The part before the ending, with its dashes; empty when there is none. */
    final String label;
    /** Its letters and digits. */
    final String key;
    /** The whole of it first, then what is left without words that any domain may have. */
    final List<String> forms;
    /** Whether the domain is that of somebody who helps others to find a house. */
    final boolean helps;
    /** Whether anybody may have an address there. */
    final boolean lends;

    OwnDomain(String domain, Region region) {
        String[] parts = domain.split("\\.");
        String written = parts.length < 2 || domain.length() > LONGEST ? "" : Fold.text(parts[parts.length - 2]);
        this.label = written;
        this.key = letters(written);
        this.helps = HELPERS.stream().anyMatch(written::contains)
                || region.municipalities().stream().map(Municipality::name).map(OwnDomain::key).anyMatch(key(written)::equals);
        this.lends = LENDERS.stream().anyMatch(written::contains);
        this.forms = written.length() < 3 ? List.of() : forms(written);
    }

    private static List<String> forms(String label) {
        Set<String> forms = new LinkedHashSet<>();
        String whole = key(label);
        forms.add(without(whole, List.of("stichting", "vereniging", "cooperatie")));
        forms.add(whole);
        strip(whole, forms);
        for (String part : label.split("-")) {
            if (part.length() > SHORTEST && !GENERIC.contains(part)) {
                forms.add(part);
                strip(part, forms);
            }
        }
        for (String form : List.copyOf(forms)) {
            for (String article : ARTICLES) {
                if (form.startsWith(article) && form.length() > article.length() + SHORTEST) {
                    forms.add(form.substring(article.length()));
                }
            }
        }
        return new ArrayList<>(forms);
    }

    /** Takes generic words off both ends for as long as something is left. */
    private static void strip(String form, Set<String> forms) {
        for (String word : GENERIC) {
            boolean left = form.length() - word.length() >= SHORTEST;
            String rest = !left ? form : form.endsWith(word) ? form.substring(0, form.length() - word.length()) : form.startsWith(word) && word.length() > 2
                    ? form.substring(word.length()) : form;
            if (!rest.equals(form) && !GENERIC.contains(rest) && forms.add(rest)) {
                strip(rest, forms);
            }
        }
    }

    private static String without(String key, List<String> leads) {
        return leads.stream().filter(lead -> key.startsWith(lead)
                && key.length() > lead.length() + 2).findFirst().map(lead -> key.substring(lead.length())).orElse(key);
    }

    /** Letters and digits only, folded. */
    static String key(String text) {
        return letters(Fold.text(text));
    }

    static String letters(String folded) {
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                key.append(folded.charAt(i));
            }
        }
        return key.toString();
    }
}
