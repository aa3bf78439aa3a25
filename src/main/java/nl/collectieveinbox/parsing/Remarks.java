package nl.collectieveinbox.parsing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was odd about one message, each sentence once and in the order it was met. */
final class Remarks {

    /** More does not help anyone who reads them. */
    private static final int MOST = 50;

    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        }
    }

    List<String> all() {
        return List.copyOf(sentences);
    }
}
