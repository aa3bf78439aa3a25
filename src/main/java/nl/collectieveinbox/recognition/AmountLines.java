package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;

/** Where each word of a passage stands: its line, its cell of a table, the label and the head above it; and what class of word it is. */
final class AmountLines {

    private static final long UNKNOWN = -1;
    private static final int WIDE = 3;
    private static final int MOST_WORDS = 8;
    private static final int NEAR = 25;

    private final Passage passage;
    private final int[] line;
    private final int[] cell;
    private final int[] block;
    private final long[] classes;
    private final List<Integer> starts = new ArrayList<>();

    AmountLines(Passage passage) {
        this.passage = passage;
        int size = passage.tokens.size();
        this.line = new int[size];
        this.cell = new int[size];
        this.block = new int[size];
        this.classes = new long[size];
        for (int i = 0; i < size; i++) {
            place(i);
            classes[i] = UNKNOWN;
        }
    }

    int cell(int token) {
        return cell[token];
    }

    /** Which table of the passage it stands in: lines without an empty one between them. */
    int block(int token) {
        return block[token];
    }

    int line(int token) {
        return line[token];
    }

    /** The classes of the word, as bits of {@link AmountWord}. */
    long classes(int token) {
        if (token < 0 || token >= classes.length) {
            return 0;
        }
        if (classes[token] == UNKNOWN) {
            classes[token] = AmountWord.of(passage.tokens.get(token).folded());
        }
        return classes[token];
    }

    /** Whether the sentence of a token, near it, wishes for something. */
    boolean sentenceWishes(int token) {
        for (int i = Math.max(0, token - NEAR); i < Math.min(classes.length, token + NEAR); i++) {
            if (passage.tokens.get(i).sentence() == passage.tokens.get(token).sentence() && (classes(i) & 1L << AmountWord.WANTS.ordinal()) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean beginsLine(int token) {
        return starts.get(line[token]) == token;
    }

    /** The words before the colon, question mark or first cell border of the line; else a short line above. */
    List<String> label(int token) {
        int start = starts.get(line[token]);
        for (int i = start + 1; i <= token && i - start <= MOST_WORDS; i++) {
            String gap = passage.gapBefore(i);
            if (gap.indexOf(':') >= 0 || gap.indexOf('?') >= 0 || gap.indexOf('=') >= 0 || cell[i] > cell[i - 1]) {
                return words(start, i);
            }
        }
        int above = line[token] - 1;
        if (above < 0 || token - start > 2) {
            return List.of();
        }
        int first = starts.get(above);
        return start - first <= MOST_WORDS ? words(first, start) : List.of();
    }

    /** The words of the same cell in the first line of the table. */
    List<String> head(int token) {
        if (cell[token] == 0) {
            return List.of();
        }
        int top = line[token];
        while (top > 0 && block[starts.get(top - 1)] == block[token] && line[token] - top < 2 * MOST_WORDS * WIDE) {
            top--;
        }
        int first = starts.get(top);
        int end = top + 1 < starts.size() ? starts.get(top + 1) : passage.tokens.size();
        List<String> head = new ArrayList<>();
        for (int i = first; i < end && top < line[token] && head.size() < MOST_WORDS; i++) {
            if (cell[i] == cell[token]) {
                head.add(passage.tokens.get(i).folded());
            }
        }
        return head;
    }

    private List<String> words(int from, int to) {
        return passage.tokens.subList(from, to).stream().map(Token::folded).toList();
    }

    private void place(int i) {
        String gap = passage.gapBefore(i);
        if (i > 0 && gap.length() == 1 && gap.charAt(0) != '\n' && gap.charAt(0) != '\t' && gap.charAt(0) != '|') {
            line[i] = line[i - 1];
            cell[i] = cell[i - 1];
            block[i] = block[i - 1];
            return;
        }
        int breaks = 0;
        int borders = 0;
        int spaces = 0;
        for (int k = 0; k < gap.length(); k++) {
            char c = gap.charAt(k);
            if (c == '\n') {
                breaks++;
                borders = 0;
                spaces = 0;
            } else if (c == '\t' || c == '|') {
                borders++;
                spaces = 0;
            } else {
                spaces = c == ' ' || c == '\u00a0' ? spaces + 1 : 0;
                borders += spaces == WIDE ? 1 : 0;
            }
        }
        boolean begins = i == 0 || breaks > 0;
        line[i] = begins ? starts.size() : line[i - 1];
        cell[i] = (begins ? 0 : cell[i - 1]) + borders;
        block[i] = i == 0 ? 0 : block[i - 1] + (breaks > 1 ? 1 : 0);
        if (begins) {
            starts.add(i);
        }
    }
}
