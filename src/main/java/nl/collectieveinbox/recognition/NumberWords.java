package nl.collectieveinbox.recognition;

import java.util.HashMap;
import java.util.Map;

/** Numbers in words, as Dutch mail writes them and some English and German. */
final class NumberWords {

    private static final String[] SMALL = {"een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
        "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"};
    private static final String[] TENS = {"twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"};
    private static final String[] ENGLISH = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
    private static final String[] GERMAN = {"zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf",
        "dreizehn", "vierzehn", "funfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig"};
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
    }

    private NumberWords() {}

    private static void put(String word, int value) {
        VALUES.put(word, value);
        VALUES.put(word + "tal", value);
    }

    /** What a folded word counts, or -1. */
    static int value(String word) {
        return VALUES.getOrDefault(word, -1);
    }
}
