package nl.collectieveinbox.recognition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups that are named by a code of care (Wlz care profiles: VG3, VV5, LVG2, LG6, GGZ-W) or by an age that only one group has. */
final class Indications {

    private static final Map<String, String> PROFILES = Map.of("vg", "VG", "vv", "OUD", "lvg", "LVB", "lg", "LG", "ggz", "GGZ", "ggzw", "GGZ", "ggzb", "GGZ", "zzpvv", "OUD");
    private static final int OLD = 55;

    private Indications() {}

    /** Code of the group that a token names, or null. */
    static @Nullable String group(Passage passage, int token) {
        String word = passage.tokens.get(token).folded();
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        boolean profile = letters > 0 && word.length() - letters >= 1 && word.length() - letters <= 2 && Character.isDigit(word.charAt(letters));
        if (profile) {
            return PROFILES.get(word.substring(0, letters));
        }
        boolean plus = word.endsWith("+") || passage.near(token, 1).startsWith("plus") && passage.gapBefore(token + 1).equals("-");
        int age = plus ? Amount.digits(word.replace("+", "")) : -1;
        return age >= OLD && age <= 95 ? "OUD" : null;
    }
}
