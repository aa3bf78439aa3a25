package nl.collectieveinbox.recognition;

import java.util.HashMap;
import java.util.Map;

/** Names of months as Dutch and English mail writes them. */
final class Months {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        String[][] names = {{"januari", "january", "jan"}, {"februari", "february", "feb"}, {"maart", "march", "mrt", "mar"},
            {"april", "apr"}, {"mei", "may"}, {"juni", "june", "jun"}, {"juli", "july", "jul"},
            {"augustus", "august", "aug"}, {"september", "sept", "sep"}, {"oktober", "october", "okt", "oct"},
            {"november", "nov"}, {"december", "dec"}};
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i]) {
                NUMBERS.put(name, i + 1);
            }
        }
    }

    private Months() {}

    /** 1 to 12, or 0 when the folded word is no month. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }
}
