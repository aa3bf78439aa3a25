package nl.collectieveinbox.recognition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Numbers in words, as Dutch mail writes them and some English and German. */
final class NumberWords {

    private static final String[] SMALL = {"een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
        "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"};
    private static final String[] TENS = {"twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"};
    private static final String[] ENGLISH = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
    private static final String[] GERMAN = {"zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf",
        "dreizehn", "vierzehn", "funfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig"};
    private static final Set<String> HOUSES = Set.of("woning", "huis", "groep", "pand", "woongroep", "woonvorm");
    private static final Map<String, Integer> VALUES = new HashMap<>();

    static {
        for (int i = 1; i < SMALL.length; i++) {
            put(SMALL[i], i + 1);
        }
        for (int ten = 0; ten < TENS.length; ten++) {
            put(TENS[ten], (ten + 2) * 10);
            for (int one = 0; one < 9; one++) {
                put(SMALL[one] + "en" + TENS[ten], (ten + 2) * 10 + one + 1);
            }
        }
        put("honderd", 100);
        VALUES.put("dozijn", 12);
        for (int i = 0; i < ENGLISH.length; i++) {
            VALUES.put(ENGLISH[i], i + 2);
            VALUES.put(GERMAN[i], i + 2);
        }
        VALUES.putAll(Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "dreissig", 30, "vierzig", 40, "funfzig", 50, "dozen", 12, "dutzend", 12));
    }

    private NumberWords() {}

    private static void put(String word, int value) {
        VALUES.put(word, value);
        VALUES.put(word + "tal", value);
    }

    /** For how many an "achtpersoonswoning" is, or -1. */
    static int persons(String word) {
        int at = word.indexOf("persoons");
        boolean house = at > 0 && HOUSES.contains(word.substring(at + "persoons".length()));
        int value = house ? value(word.substring(0, at)) : -1;
        return value > 2 ? value : -1;
    }

    /** Whether ones may follow, as in "twenty-two". */
    static boolean tens(String word) {
        return word.equals("twenty") || word.equals("thirty") || word.equals("forty") || word.equals("fifty") || word.equals("sixty");
    }

    /** What a folded word counts, or -1. */
    static int value(String word) {
        return VALUES.getOrDefault(word, -1);
    }
}
