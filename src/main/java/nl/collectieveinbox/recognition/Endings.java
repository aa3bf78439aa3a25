package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The last letters of words, looked up by the very last one: nearly every word of a letter is asked, and few end so. */
final class Endings {

    private final Map<Character, List<String>> byLast;

    private Endings(List<String> endings) {
        this.byLast = endings.stream().collect(Collectors.groupingBy(Endings::last));
    }

    static Endings of(String... endings) {
        return new Endings(List.of(endings));
    }

    boolean end(String word) {
        if (!word.isEmpty()) {
            for (String ending : byLast.getOrDefault(last(word), List.of())) {
                if (word.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }
}
