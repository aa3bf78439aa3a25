package nl.collectieveinbox.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectieveinbox.region.Municipality;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Fold;
import org.jspecify.annotations.Nullable;

/** Towns as people write them by ear: "Papendregt", "Slietrecht". Names of other towns stay what they are: "Barendrecht". */
final class MisspeltTowns {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 16;

    private final Map<Character, List<Town>> byStart = new HashMap<>();

    MisspeltTowns(Region region) {
        for (Municipality municipality : region.municipalities()) {
            String name = municipality.name();
            boolean single = name.chars().allMatch(Character::isLetter) && name.length() >= SHORTEST;
            if (single) {
                Town town = new Town(municipality.code(), sound(Fold.text(name)));
                byStart.merge(town.sound.charAt(0), List.of(town), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
        }
    }

    /** CBS code of the town that sounds like a word with a capital, or null. */
    @Nullable String town(Passage passage, int token) {
        Token word = passage.tokens.get(token);
        int length = word.end() - word.start();
        if (length < SHORTEST - 1 || length > LONGEST || !passage.startsWithCapital(token)) {
            return null;
        }
        String sound = sound(word.folded());
        for (Town town : byStart.getOrDefault(sound.charAt(0), List.of())) {
            if (differs(sound, town.sound) <= 1) {
                return town.code;
            }
        }
        return null;
    }

    /** As it sounds: g for ch, t for d, single letters for double ones. */
    private static String sound(String word) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char heard = c == 'd' ? 't' : c == 'y' ? 'i' : c == 'c' && i + 1 < word.length() && word.charAt(i + 1) == 'h' ? 'g' : c == 'h' && i > 0
                    && word.charAt(i - 1) == 'c' ? 0 : c;
            if (heard != 0 && (sound.isEmpty() || sound.charAt(sound.length() - 1) != heard)) {
                sound.append(heard);
            }
        }
        return sound.toString();
    }

    /** How many letters must be changed, at most two. */
    private static int differs(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return 2;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end;
    }

    private record Town(String code, String sound) {}
}
