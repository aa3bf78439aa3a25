package nl.collectieveinbox.recognition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of months as Dutch and English mail writes them. */
final class Months {

    private static final int SHORTEST_MISSPELT = 6;
    private static final int ALIKE = 4;
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        String[][] names = {{"januari", "january", "jan", "januar", "janvier"}, {"februari", "february", "feb", "februar", "fevrier"}, {"maart", "march", "mrt", "mar", "marz", "mars"},
            {"april", "apr", "avril"}, {"mei", "may", "mai"}, {"juni", "june", "jun", "juin"}, {"juli", "july", "jul", "juillet"},
            {"augustus", "august", "aug", "aout"}, {"september", "sept", "sep", "septembre"}, {"oktober", "october", "okt", "oct", "octobre"},
            {"november", "nov", "novembre"}, {"december", "dec", "dezember", "decembre"}};
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i]) {
                NUMBERS.put(name, i + 1);
            }
        }
    }

    private static final Set<String> STARTS = NUMBERS.keySet().stream().filter(name -> name.length() > SHORTEST_MISSPELT)
            .map(name -> name.substring(0, ALIKE)).collect(Collectors.toSet());

    private Months() {}

    /** 1 to 12, or 0 when the folded word is no month. */
    static int number(String word) {
        int exact = NUMBERS.getOrDefault(word, 0);
        return exact > 0 || word.length() < SHORTEST_MISSPELT ? exact : misspelt(word);
    }

    /** "oktobr", "septmber": the beginning of a long name, and nearly its length. */
    private static int misspelt(String word) {
        if ("jfasond".indexOf(word.charAt(0)) < 0 || !STARTS.contains(word.substring(0, ALIKE))) {
            return 0;
        }
        for (Map.Entry<String, Integer> name : NUMBERS.entrySet()) {
            boolean likely = name.getKey().length() > SHORTEST_MISSPELT && Math.abs(name.getKey().length() - word.length()) <= 1;
            if (likely && word.startsWith(name.getKey().substring(0, ALIKE)) && word.charAt(word.length() - 1) == name.getKey().charAt(name.getKey().length() - 1)) {
                return name.getValue();
            }
        }
        return 0;
    }
}
