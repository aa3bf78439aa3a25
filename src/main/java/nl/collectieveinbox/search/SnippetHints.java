package nl.collectieveinbox.search;

import java.util.List;
import nl.collectieveinbox.search.Ask.Clause;
import nl.collectieveinbox.search.Ask.Phrase;
import nl.collectieveinbox.search.Ask.Prefix;
import nl.collectieveinbox.search.Ask.Value;
import nl.collectieveinbox.search.Ask.Word;

/**
 * Tells at a glance that a word cannot be what was asked, which holds for most words of a text.
 *
 * @param letters one or two letters that a word must have, one after the other, to answer a clause
 */
record SnippetHints(List<String> letters) {

    static SnippetHints of(List<Clause> clauses) {
        return new SnippetHints(clauses.stream().map(clause -> switch (clause.term()) {
            case Word(String exact) -> first(Terms.stemmable(exact) ? Terms.stem(exact).substring(1) : exact);
            case Phrase(List<String> exact) -> first(exact.getLast());
            case Prefix(String exact) -> first(exact);
            case Value(String ignored) -> "";
        }).distinct().toList());
    }

    /** Stemming keeps a word's first two letters, but halves a double vowel: oor is or. */
    private static String first(String text) {
        boolean vowel = !text.isEmpty() && "aeiouy".indexOf(text.charAt(0)) >= 0;
        return text.substring(0, Math.min(text.length(), vowel ? 1 : 2));
    }

    boolean mayAnswer(String word) {
        for (int at = 0; at < word.length(); at++) {
            char sign = word.charAt(at);
            if (sign > 127 || sign == '\'') {
                return true;
            }
        }
        for (String asked : letters) {
            if (has(word, asked)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String word, String asked) {
        for (int at = 0; at <= word.length() - asked.length(); at++) {
            if (word.regionMatches(true, at, asked, 0, asked.length())) {
                return true;
            }
        }
        return false;
    }
}
