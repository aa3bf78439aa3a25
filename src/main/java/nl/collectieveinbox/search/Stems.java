package nl.collectieveinbox.search;

import org.tartarus.snowball.ext.DutchStemmer;

/**
 * One form for a Dutch word and its inflections. Snowball's Dutch stemmer, helped where it leaves the plural apart from
 * the singular: {@code locaties}, {@code huizen}, {@code studio's}, {@code plaats}.
 */
final class Stems {

    private static final ThreadLocal<DutchStemmer> STEMMER = ThreadLocal.withInitial(DutchStemmer::new);

    private Stems() {}

    /** The stem of a folded word, its apostrophes still in it. */
    static String of(String folded) {
        return soft(snowball(singular(folded)));
    }

    /** Plurals on -s that Snowball keeps. */
    private static String singular(String folded) {
        int possessive = folded.lastIndexOf('\'');
        if (possessive > 1 && folded.length() - possessive <= 2) {
            return folded.substring(0, possessive).replace("'", "");
        }
        String word = Words.withoutApostrophes(folded);
        if (word.length() < 5 || !word.endsWith("s")) {
            return word;
        }
        String shorter = word.substring(0, word.length() - 1);
        boolean plural = shorter.endsWith("ie") || shorter.endsWith("io") || shorter.endsWith("te")
                || shorter.endsWith("de") || shorter.endsWith("ge") || Lexicon.lists(shorter);
        return plural ? shorter : word;
    }

    private static String snowball(String word) {
        if (word.endsWith("s") && Lexicon.lists(word)) {
            return word;
        }
        DutchStemmer stemmer = STEMMER.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** huiz(en) is huis, brev(en) is brief: the sounds that harden at a word's end. */
    private static String soft(String stem) {
        return switch (stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1)) {
            case 'z' -> stem.substring(0, stem.length() - 1) + 's';
            case 'v' -> stem.substring(0, stem.length() - 1) + 'f';
            default -> stem;
        };
    }
}
