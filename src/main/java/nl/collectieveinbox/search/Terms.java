package nl.collectieveinbox.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one word of a text is found by.
 *
 * @param exact the word itself, folded; what phrases and prefixes look at
 * @param stems the stems of the word and of its parts, each marked with {@link #STEM} so that they never meet a word
 */
record Terms(String exact, List<String> stems) {

    static final char STEM = '~';

    /** Words are few and come often: remembered, they cost next to nothing. */
    private static final Map<String, Terms> KNOWN = new ConcurrentHashMap<>();
    private static final int REMEMBERED = 100_000;

    static Terms of(String word) {
        Terms known = KNOWN.get(word);
        if (known == null) {
            known = make(word);
            if (KNOWN.size() >= REMEMBERED) {
                KNOWN.clear();
            }
            KNOWN.put(word, known);
        }
        return known;
    }

    /** The mark and stem a query word is looked up by. */
    static String stem(String exact) {
        return STEM + Stems.of(exact);
    }

    private static Terms make(String word) {
        String folded = Words.fold(word);
        String exact = Words.withoutApostrophes(folded);
        if (!stemmable(exact)) {
            return new Terms(exact, List.of());
        }
        Set<String> stems = new LinkedHashSet<>();
        stems.add(STEM + Stems.of(folded));
        // "studio's" typed without its apostrophe is "studios"
        stems.add(STEM + Stems.of(exact));
        Compounds.parts(exact).forEach(part -> stems.add(STEM + Stems.of(part)));
        return new Terms(exact, List.copyOf(stems));
    }

    /** Numbers and codes have no stem, they are found as they stand. */
    static boolean stemmable(String exact) {
        return exact.length() > 1 && exact.length() <= 80 && exact.chars().allMatch(Character::isLetter);
    }
}
