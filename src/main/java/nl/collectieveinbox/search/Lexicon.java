package nl.collectieveinbox.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Dutch words that compounds are made of here, from {@code dutch-words.txt}, and the words that say little. */
final class Lexicon {

    private static final Set<String> LISTED = read("dutch-words.txt");
    private static final Set<String> STOP_WORDS = read("dutch-stop-words.txt");

    private Lexicon() {}

    static boolean lists(String word) {
        return LISTED.contains(word);
    }

    /** Listed itself, or an inflection of a listed word. */
    static boolean knows(String word) {
        return LISTED.contains(word) || begins(word, 0) && Stemmed.KNOWN.contains(Stems.of(word));
    }

    /** Whether any known word begins as this one does at {@code start}: no stem tells that quicker. */
    static boolean begins(String word, int start) {
        return start + 3 <= word.length() && Stemmed.BEGINNINGS.contains(word.substring(start, start + 3));
    }

    /** Asked for by itself or in a phrase it counts; beside other words it need not be there. */
    static boolean saysLittle(String word) {
        return STOP_WORDS.contains(word);
    }

    /** Apart, because stemming itself asks for the listed words. */
    private static final class Stemmed {
        /** Short stems are left out: half of all words end in one. */
        static final Set<String> KNOWN = LISTED.stream().filter(word -> word.length() > 3).map(Stems::of)
                .filter(stem -> stem.length() > 2).collect(Collectors.toCollection(HashSet::new));
        static final Set<String> BEGINNINGS = Stream.concat(LISTED.stream(), KNOWN.stream())
                .filter(word -> word.length() > 2).map(word -> word.substring(0, 3))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> read(String name) {
        try (InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" ")))
                    .filter(word -> !word.isBlank())
                    .map(Words::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
