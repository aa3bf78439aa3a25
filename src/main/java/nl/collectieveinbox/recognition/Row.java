package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a passage that has words.
 *
 * @param first its first token behind bullet and number
 * @param last its last token
 * @param split the last token before its colon or first cell border, or -1
 * @param numbered whether it begins with a number as in "3." or "3a)"
 * @param hasColon whether the split is a colon
 * @param end position after its last character
 */
record Row(Passage passage, int first, int last, int split, boolean numbered, boolean hasColon, int end) {

    private static final int SHORT = 60;

    /** All rows of a passage, in one pass. */
    static List<Row> of(Passage passage) {
        List<Row> rows = new ArrayList<>();
        String text = passage.folded;
        int token = 0;
        int start = 0;
        while (start < text.length() && token < passage.tokens.size()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int last = token;
            while (last < passage.tokens.size() && passage.tokens.get(last).start() < end) {
                last++;
            }
            if (last > token) {
                rows.add(row(passage, token, last - 1, end));
            }
            token = last;
            start = end + 1;
        }
        return rows;
    }

    private static Row row(Passage passage, int first, int last, int end) {
        boolean numbered = first < last && isNumbering(passage, first);
        int begin = numbered ? first + 1 : first;
        int split = -1;
        boolean colon = false;
        for (int i = begin; i <= Math.min(last, begin + 8) && split < 0; i++) {
            String gap = passage.text.substring(passage.tokens.get(i).end(), i < last ? passage.tokens.get(i + 1).start() : end);
            colon = gap.indexOf(':') >= 0 && !isTime(passage, i, gap, last);
            split = colon || gap.indexOf('\t') >= 0 || gap.indexOf('|') >= 0 ? i : -1;
            if (split < 0 && (gap.indexOf('.') >= 0 && gap.indexOf(' ') >= 0)) {
                break;
            }
        }
        return new Row(passage, begin, last, split, numbered, colon, end);
    }

    private static boolean isNumbering(Passage passage, int first) {
        String word = passage.tokens.get(first).folded();
        String gap = passage.gapBefore(first + 1);
        boolean number = Character.isDigit(word.charAt(0)) && word.length() <= 2;
        return number && !gap.isEmpty() && (gap.charAt(0) == '.' || gap.charAt(0) == ')') && gap.indexOf(' ') >= 0;
    }

    private static boolean isTime(Passage passage, int token, String gap, int last) {
        return gap.equals(":") && token < last && passage.tokens.get(token).isNumber() && passage.tokens.get(token + 1).isNumber();
    }

    boolean isShort() {
        return passage.tokens.get(last).end() - passage.tokens.get(first).start() <= SHORT;
    }

    boolean endsAsSentence() {
        String rest = passage.text.substring(passage.tokens.get(last).end(), end);
        return rest.indexOf('.') >= 0 || rest.indexOf(',') >= 0 || rest.indexOf('?') >= 0 || rest.indexOf('!') >= 0;
    }
}
