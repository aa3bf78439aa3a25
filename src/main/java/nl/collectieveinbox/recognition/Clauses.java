package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;

/** A passage cut into clauses, in one pass. */
final class Clauses {

    private static final int LONGEST = 80;
    private static final int LONGEST_LABEL = 7;
    private static final int SHORT_LINE = 50;

    final Passage passage;
    final List<Clause> all = new ArrayList<>();
    private final int[] clauseOf;

    Clauses(Passage passage) {
        this.passage = passage;
        this.clauseOf = new int[passage.tokens.size()];
        int from = 0;
        int line = 0;
        boolean now = false;
        for (int i = 1; i <= passage.tokens.size(); i++) {
            boolean end = i == passage.tokens.size();
            String gap = end ? "\n\n" : passage.gapBefore(i);
            if (end || i - from >= LONGEST || ends(i, gap, line)) {
                now = add(from, i, now);
                from = i;
                now &= gap.indexOf("\n\n") < 0 && gap.indexOf('\t') < 0;
            }
            line = gap.indexOf('\n') >= 0 ? i : line;
        }
    }

    /** The clause in which a token stands. */
    Clause at(int token) {
        return all.get(clauseOf[token]);
    }

    private boolean ends(int next, String gap, int line) {
        if (passage.tokens.get(next).sentence() != passage.tokens.get(next - 1).sentence() || gap.indexOf(';') >= 0) {
            return true;
        }
        if (gap.indexOf('\n') >= 0) {
            int length = passage.tokens.get(next - 1).end() - passage.tokens.get(line).start();
            boolean capital = passage.startsWithCapital(next) || gap.indexOf('-') >= 0;
            return gap.indexOf('\t') >= 0 || label(next) > next || (capital && (length < SHORT_LINE || label(line) > line));
        }
        String word = passage.tokens.get(next).folded();
        return gap.indexOf(',') >= 0 && (word.equals("maar") || word.equals("nu") || word.equals("dus") || word.equals("terwijl"));
    }

    private boolean add(int from, int to, boolean nowBefore) {
        int value = Math.min(label(from), to);
        Clause clause = new Clause(passage, from, to, value, false);
        boolean wish = clause.has(Clause.WISHES);
        // What follows on a sentence about today is about today, until somebody wishes something.
        boolean now = !wish && (clause.has(Clause.NOW) || (nowBefore && value == from));
        for (int i = from; i < to; i++) {
            clauseOf[i] = all.size();
        }
        all.add(new Clause(passage, from, to, value, now));
        return now;
    }

    /** The token after the label that begins here: "Huurtermijn: ", or the first cell of a row; the token itself when there is none. */
    private int label(int token) {
        for (int i = token + 1; i <= Math.min(passage.tokens.size(), token + LONGEST_LABEL); i++) {
            String gap = i == passage.tokens.size() ? passage.folded.substring(passage.tokens.get(i - 1).end()) : passage.gapBefore(i);
            if (gap.indexOf(':') >= 0 || gap.indexOf('\t') >= 0 || gap.indexOf('|') >= 0) {
                return i;
            }
            if (gap.indexOf('\n') >= 0 || gap.indexOf('.') >= 0 || gap.indexOf(',') >= 0) {
                return token;
            }
        }
        return token;
    }
}
