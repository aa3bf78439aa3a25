package nl.collectieveinbox.recognition;

import java.time.LocalDate;

/** The year that belongs to a day, and the numbers of dates. */
final class SaidYear {

    /** "mei van in 2027" is as far as anybody goes. */
    private static final int MOST_BETWEEN = 2;

    private SaidYear() {}

    /** The year that stands at a token: "2027", "'27", "van dit jaar", "volgend jaar"; 0 when none does. */
    static int at(Passage passage, int token, LocalDate written) {
        int at = said(passage, token);
        if (at <= 0 || at >= passage.tokens.size() || passage.tokens.get(at).sentence() != passage.tokens.get(token - 1).sentence()) {
            return 0;
        }
        String word = passage.tokens.get(at).folded();
        int number = number(word);
        if (is(number)) {
            return number;
        }
        if (word.length() == 2 && number > 20 && isShort(passage.gapBefore(at))) {
            return 2000 + number;
        }
        if (!written.equals(LocalDate.MAX) && passage.near(at, 1).equals("jaar")) {
            boolean next = word.startsWith("volgend") || word.startsWith("komend") || word.startsWith("aanstaand");
            return word.equals("dit") ? written.getYear() : next ? written.getYear() + 1 : 0;
        }
        return 0;
    }

    /** The last token of the year that stands there. */
    static int end(Passage passage, int token) {
        int at = said(passage, token);
        return number(passage.tokens.get(at).folded()) < 0 ? at + 1 : at;
    }

    private static int said(Passage passage, int token) {
        int at = token;
        while (at - token < MOST_BETWEEN && at > 0 && at < passage.tokens.size()
                && (passage.tokens.get(at).folded().equals("van") || passage.tokens.get(at).folded().equals("in"))) {
            at++;
        }
        return at;
    }

    private static boolean isShort(String gap) {
        return !gap.isEmpty() && "'\u2019\u2018`".indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }

    static boolean is(int number) {
        return number >= 2000 && number < 2100;
    }

    /** The number of at most four digits, or -1. */
    static int number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 4 && Token.isNumber(word);
        return digits ? Integer.parseInt(word) : -1;
    }
}
