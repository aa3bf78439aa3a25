package nl.collectieveinbox.recognition;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups of so many, worked out: "2 x 6", "twee groepen van zes", "drie woningen met elk acht bewoners". */
final class Groups {

    private static final int MOST = 999;
    private static final int FAR = 7;
    private static final Set<String> GROUPS = Set.of("groepen", "groepjes", "clusters", "woongroepen", "huizen", "woningen", "locaties", "panden",
            "gebouwen",
            "groepswoningen", "eengezinswoningen", "driekamerwoningen", "vierkamerwoningen", "appartementen", "units", "teams", "leefgroepen",
                    "verdiepingen", "kavels", "groups");
    private static final Set<String> EACH = Set.of("elk", "elke", "ieder", "iedere", "steeds", "telkens", "each", "per");
    private static final Set<String> MEASURES = Set.of("m2", "m", "vierkante", "jaar", "euro", "kamers", "kamer", "slaapkamers", "uur", "meter",
            "verdiepingen", "bouwlagen");

    private Groups() {}

    static @Nullable Amount of(Passage passage, int token) {
        String word = passage.tokens.get(token).folded();
        int times = word.indexOf('x');
        if (times > 0 && times < word.length() - 1) {
            return product(Amount.digits(word.substring(0, times)), Amount.digits(word.substring(times + 1)), token, token);
        }
        int left = Amount.number(passage, token);
        if (left < 2) {
            return null;
        }
        if (passage.near(token, 1).equals("x") || passage.near(token, 1).equals("maal")) {
            return token + 2 < passage.tokens.size() ? product(left, Amount.number(passage, token + 2), token, token + 2) : null;
        }
        int group = GROUPS.contains(passage.near(token, 1)) ? token + 1 : GROUPS.contains(passage.near(token, 2)) ? token + 2 : -1;
        return group < 0 ? null : each(passage, token, left, group);
    }

    private static @Nullable Amount each(Passage passage, int token, int left, int group) {
        boolean each = false;
        for (int i = group + 1; i < Math.min(group + FAR, passage.tokens.size()); i++) {
            String word = passage.near(group, i - group);
            if (word.isEmpty()) {
                return null;
            }
            each |= EACH.contains(word);
            int size = Amount.number(passage, i);
            if (size > 0) {
                boolean of = passage.near(i, -1).equals("van") && i == group + 2;
                boolean measured = MEASURES.contains(passage.near(i, 1)) || passage.near(i, 1).startsWith("m2");
                return (each || of) && !measured && size > 1 && size <= 60 ? product(left, size, token, i) : null;
            }
        }
        return null;
    }

    private static @Nullable Amount product(int left, int right, int first, int last) {
        return left > 0 && right > 0 && left * right <= MOST ? new Amount(left * right, left * right, first, last, true) : null;
    }
}
