package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often the service was right, by what was asked.
 *
 * <p>Right, missed (it said nothing where the mail does), wrong (it said something else, or something where the mail says
 * nothing). A wrong value counts double.
 */
final class Score {

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /** Compares; an empty string is "nothing". */
    void note(String fixture, String question, String expected, String read) {
        int[] count = counts.computeIfAbsent(question, key -> new int[3]);
        if (expected.equals(read)) {
            count[0]++;
            return;
        }
        count[read.isEmpty() ? 1 : 2]++;
        misses.add(question + " | " + fixture + " | expected " + expected + " | read " + read);
    }

    /** One line for each question: right of all, and the share in which a wrong value counts double. */
    void print(String part) {
        counts.forEach((question, count) -> System.out.printf("%s %s = %d of %d (%d missed, %d wrong) %.1f %%%n",
                part, question, count[0], all(question), count[1], count[2], 100 * share(question)));
    }

    /** What went wrong; never for the shut part. */
    void printMisses() {
        misses.stream().sorted().forEach(System.out::println);
    }

    /** The share that is right, 0 to 1, a wrong value counted double; 1 when nobody asked. */
    double share(String question) {
        int[] count = counts.getOrDefault(question, new int[3]);
        int all = all(question);
        return all == 0 ? 1 : Math.max(0, 1 - (count[1] + 2.0 * count[2]) / all);
    }

    private int all(String question) {
        int[] count = counts.getOrDefault(question, new int[3]);
        return count[0] + count[1] + count[2];
    }
}
