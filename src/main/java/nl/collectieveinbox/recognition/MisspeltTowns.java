package nl.collectieveinbox.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectieveinbox.region.Municipality;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Fold;
import org.jspecify.annotations.Nullable;

/** Towns as people write them by ear or short: "Papendregt", "Swindregt", "Sliedr.". Names of other towns stay what they are: "Barendrecht". */
final class MisspeltTowns {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 16;
    /** "Papendr.", "Sliedr." */
    private static final int SHORTEST_SHORTENED = 5;
    /** Other towns that sound like one of ours. */
    private static final Set<String> REAL = Set.of("barendrecht", "moordrecht", "mijdrecht", "loosdrecht", "ossendrecht", "duivendrecht", "woensdrecht", "haastrecht", "zwammerdam",
            "giessenburg", "giessenlanden", "alblasserwaard", "amsterdam", "rotterdam", "zandrecht");

    private final Map<Character, List<Town>> byStart = new HashMap<>();

    MisspeltTowns(Region region) {
        for (Municipality municipality : region.municipalities()) {
            Stream.concat(Stream.of(municipality.name()), municipality.words().stream()).forEach(name -> {
                boolean single = name.chars().allMatch(Character::isLetter) && name.length() >= SHORTEST;
                if (single) {
                    Town town = new Town(municipality.code(), Fold.text(name), sound(Fold.text(name)));
                    byStart.merge(town.sound.charAt(0), List.of(town), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
                }
            });
        }
    }

    /** CBS code of the town that sounds like a word with a capital, or null. */
    @Nullable String town(Passage passage, int token) {
        Token word = passage.tokens.get(token);
        int length = word.end() - word.start();
        if (length > LONGEST || length < SHORTEST_SHORTENED || REAL.contains(word.folded())) {
            return null;
        }
        String sound = sound(word.folded());
        boolean capital = passage.startsWithCapital(token);
        boolean stop = word.end() < passage.text.length() && passage.text.charAt(word.end()) == '.';
        for (Town town : byStart.getOrDefault(sound.charAt(0), List.of())) {
            boolean heard = length >= SHORTEST - 1 && differs(sound, town.sound) <= (capital ? 1 : 0);
            if (heard || capital && stop && town.name.startsWith(word.folded())) {
                return town.code;
            }
        }
        return null;
    }

    /** As it sounds: g for ch, t for d, s for z, ks for x, one i for ij and y, single letters for double ones. */
    private static String sound(String word) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean silent = c == 'h' && i > 0 && word.charAt(i - 1) == 'c' || c == 'j' && i > 0 && (word.charAt(i - 1) == 'i' || word.charAt(i - 1) == 'y')
                    || c == 'e' && i + 1 < word.length() && word.charAt(i + 1) == 'i';
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            String heard = silent ? "" : switch (c) {
                case 'd' -> "t";
                case 'y' -> "i";
                case 'z' -> "s";
                case 'x' -> "ks";
                case 'c' -> next == 'h' ? "g" : "k";
                case 'v' -> "f";
                default -> String.valueOf(c);
            };
            if (!heard.isEmpty() && (sound.isEmpty() || sound.charAt(sound.length() - 1) != heard.charAt(0))) {
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

    private record Town(String code, String name, String sound) {}
}
