package nl.collectieveinbox.recognition;

import java.util.Set;

/** Whether a stretch of a passage counts several people or dwellings. */
final class Several {

    private static final Set<String> NO_PEOPLE = Set.of("jaar", "jarige", "maanden", "weken", "dagen", "uur", "euro", "procent", "minuten", "m2", "kamers");
    private static final int FEWEST = 3;

    private Several() {}

    static boolean group(Passage passage, int from, int to) {
        return passage.amounts().stream().anyMatch(amount -> amount.first() >= from && amount.last() < to && amount.max() >= FEWEST
                && amount.max() < 1_000 && counts(passage, amount.last()));
    }

    private static boolean counts(Passage passage, int last) {
        for (int i = 1; i <= 3; i++) {
            String word = passage.near(last, i);
            if (NO_PEOPLE.contains(word)) {
                return false;
            }
            if (KindWords.GROUP_OBJECTS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
