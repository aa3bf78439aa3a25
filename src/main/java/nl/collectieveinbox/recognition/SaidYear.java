package nl.collectieveinbox.recognition;

import java.time.LocalDate;

/** The year that belongs to a day, and the numbers of dates. */
final class SaidYear {

    /** "mei van in 2027" is as far as anybody goes. */
    private static final int MOST_BETWEEN = 2;

    /** Further ahead two digits are no year. */
    private static final int SOON_YEARS = 5;

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

    /** "maart 27", "Q3 28": two digits close behind, of a year that is near; else 0. */
    static int shortly(Passage passage, int token, LocalDate written) {
        boolean there = token > 0 && token < passage.tokens.size() && passage.tokens.get(token).folded().length() == 2 && !written.equals(LocalDate.MAX);
        int year = there ? 2000 + number(passage.near(token - 1, 1)) : 0;
        boolean near = year >= written.getYear() && year <= written.getYear() + SOON_YEARS;
        String gap = there ? passage.gapBefore(token) : "";
        return near && (gap.equals(" ") || gap.equals("-") || gap.equals("/") || gap.equals(".")) ? year : 0;
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
