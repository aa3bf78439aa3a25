package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words name a dwelling of its own, and of what type. */
final class Dwellings {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("studio", "STUDIO"), Map.entry("studios", "STUDIO"), Map.entry("appartement", "APPARTEMENT"), Map.entry("appartementen", "APPARTEMENT"),
            Map.entry("appartementjes", "APPARTEMENT"), Map.entry("apartments", "APPARTEMENT"), Map.entry("apartment", "APPARTEMENT"), Map.entry("flat", "APPARTEMENT"),
            Map.entry("flats", "APPARTEMENT"), Map.entry("flatjes", "APPARTEMENT"), Map.entry("app", "APPARTEMENT"), Map.entry("appt", "APPARTEMENT"), Map.entry("wohnungen", "APPARTEMENT"), Map.entry("kamer", "KAMER"), Map.entry("kamers", "KAMER"), Map.entry("eenpersoonskamers", "KAMER"),
            Map.entry("eenpersoonskamer", "KAMER"), Map.entry("tweepersoonskamers", "KAMER"), Map.entry("bewonerskamers", "KAMER"), Map.entry("clientkamers", "KAMER"), Map.entry("rooms", "KAMER"), Map.entry("zimmer", "KAMER"), Map.entry("gastenkamer", "KAMER"), Map.entry("gastenkamers", "KAMER"), Map.entry("bewonerskamer", "KAMER"), Map.entry("clientkamer", "KAMER"), Map.entry("zitslaapkamers", "KAMER"), Map.entry("zitslaapkamer", "KAMER"),
            Map.entry("woning", "WONING"), Map.entry("woningen", "WONING"), Map.entry("homes", "WONING"), Map.entry("kamertjes", "KAMER"), Map.entry("studiootjes", "STUDIO"));
    private static final List<Map.Entry<String, String>> ENDINGS = List.of(Map.entry("studio", "STUDIO"), Map.entry("studios", "STUDIO"), Map.entry("appartement", "APPARTEMENT"),
            Map.entry("appartementen", "APPARTEMENT"), Map.entry("woningen", "WONING"), Map.entry("gezinswoning", "WONING"), Map.entry("kamerwoning", "WONING"));
    /** Houses of many, and woning as the first half of another thing. */
    private static final Set<String> NONE = Set.of("groepswoning", "groepswoningen", "flexwoningen");
    private static final Set<String> UNITS = Set.of("eenheid", "eenheden", "wooneenheid", "wooneenheden", "unit", "units", "woonunit", "woonunits", "woonruimte", "zorgeenheden", "chalets", "tiny");

    private Dwellings() {}

    /** STUDIO, APPARTEMENT, KAMER or WONING; null when the word names none. */
    static @Nullable String type(String word) {
        String type = TYPES.get(word);
        // However it is spelt: apartement, appartment.
        if (type == null && word.startsWith("ap") && (word.contains("artement") || word.contains("artment"))) {
            return "APPARTEMENT";
        }
        if (type != null || NONE.contains(word)) {
            return type;
        }
        for (Map.Entry<String, String> ending : ENDINGS) {
            if (word.endsWith(ending.getKey())) {
                return ending.getValue();
            }
        }
        return null;
    }

    /** The word at a token; the two of "zit/slaapkamers" are one. */
    static String word(Clause clause, int token) {
        String word = clause.word(token);
        return word.startsWith("slaapkamer") && clause.word(token - 1).equals("zit") ? "zit" + word : word;
    }

    /** Whether the word names a dwelling of any type. */
    static boolean isUnit(String word) {
        return UNITS.contains(word) || type(word) != null;
    }
}
