package nl.collectieveinbox.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says whether a short stretch of text holds the name of a person. */
final class PersonNames {

    private static final Set<String> BETWEEN = Set.of("van", "de", "der", "den", "het", "ten", "ter", "te", "el", "al", "ben",
            "von", "di", "da", "la", "le", "bin", "op", "in", "t");
    private static final Set<String> TITLES = Set.of("dhr", "mw", "mevr", "mevrouw", "meneer", "heer", "hr", "mvr");
    /** Words with a capital that are no names: heads of columns, and what stands in the other cells. */
    private static final Set<String> NO_NAMES = Set.of("naam", "namen", "voornaam", "achternaam", "roepnaam", "geboortedatum",
            "geboren", "geb", "datum", "client", "cliënt", "clienten", "cliënten", "bewoner", "bewoners", "kamer", "woning",
            "appartement", "studio", "indicatie", "zzp", "vg", "wlz", "wmo", "ggz", "lvb", "bsn", "nr", "nummer", "adres",
            "straat", "plaats", "postcode", "telefoon", "mobiel", "email", "man", "vrouw", "geslacht", "diagnose", "opmerking",
            "opmerkingen", "ingangsdatum", "einddatum", "start", "status", "locatie", "team", "begeleider", "functie", "sheet",
            "blad", "dordrecht", "zwijndrecht", "papendrecht", "sliedrecht", "alblasserdam", "hardinxveld", "giessendam",
            "ambacht", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "januari", "februari",
            "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "per",
            "vanaf", "tot", "contract", "huur", "overeenkomst", "bouwjaar", "gebouw", "pand", "project", "versie", "bijlage",
            "overzicht", "lijst", "zorg", "stichting", "gemeente", "de", "het", "een", "wij", "graag", "beste", "geachte", "in",
            "op", "van", "en", "ons", "uw");

    private PersonNames() {}

    /** Any word with a capital that is no head of a column. */
    static boolean maybeIn(String stretch) {
        return words(stretch).stream().anyMatch(PersonNames::isName);
    }

    /** A first and a last name, an initial and a last name, or a title and a name. */
    static boolean surelyIn(String stretch) {
        List<String> words = words(stretch);
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean begins = isName(words.get(i)) || isInitial(words.get(i)) || TITLES.contains(lower(words.get(i)));
            int next = i + 1;
            while (begins && next < words.size() && BETWEEN.contains(lower(words.get(next)))) {
                next++;
            }
            if (begins && next < words.size() && isName(words.get(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String word) {
        return word.length() >= 2 && Character.isUpperCase(word.charAt(0)) && !isCode(word) && !NO_NAMES.contains(lower(word))
                && !BETWEEN.contains(lower(word));
    }

    /** ZZP, VG: in capitals and short. */
    private static boolean isCode(String word) {
        return word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String stretch) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= stretch.length(); i++) {
            char character = i < stretch.length() ? stretch.charAt(i) : ' ';
            if (Character.isLetter(character)) {
                word.append(character);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
