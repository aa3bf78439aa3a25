package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A passage cut into clauses, in one pass. */
final class Clauses {

    private static final int LONGEST = 80;
    private static final int LONGEST_LABEL = 7;
    private static final int SHORT_LINE = 50;
    private static final Set<String> LABELS = Set.of("oppervlak", "huur", "verhuur", "begeleiding", "leeftijd", "contract", "type", "looptijd", "toegankelijk", "gemeenschappelijk", "gezamenlijk", "termijn", "duur", "reden",
            "financiering", "omgeving", "bewoners", "doelgroep", "lift", "zorg", "bouw", "indicatie", "aanleiding", "soort", "woonruimte", "personeel", "kantoor", "ligging");

    final Passage passage;
    final List<Clause> all = new ArrayList<>();
    private final int[] clauseOf;
    private final BitSet unticked = new BitSet();

    Clauses(Passage passage) {
        this.passage = passage;
        this.clauseOf = new int[passage.tokens.size()];
        tick();
        int from = 0;
        int line = 0;
        int value = 0;
        boolean now = false;
        for (int i = 1; i <= passage.tokens.size(); i++) {
            boolean end = i == passage.tokens.size();
            String gap = end ? "\n\n" : passage.gapBefore(i);
            if (!end && isLabelLine(line, i, gap)) {
                value = i;
            } else if (end || i - from >= LONGEST || ends(i, gap, line)) {
                now = add(from, i, value > from ? value : label(from), now);
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
        boolean cell = (gap.indexOf('\t') >= 0 || gap.indexOf('|') >= 0) && gap.indexOf('\n') < 0;
        if (cell) {
            return false;
        }
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

    /** "Huur", and what it is on the next line, as when a table was copied. */
    private boolean isLabelLine(int line, int next, String gap) {
        if (next - line > 3 || gap.indexOf('\n') < 0 || gap.indexOf('\n') != gap.lastIndexOf('\n') || !gap.isBlank() || gap.indexOf('\t') >= 0) {
            return false;
        }
        String word = passage.tokens.get(line).folded();
        return passage.startsWithCapital(line) && LABELS.stream().anyMatch(word::startsWith);
    }

    /** Marks what stands behind a box that was not ticked: "[ ] GGZ  [x] LVB". */
    private void tick() {
        boolean off = false;
        for (int i = 0; i < passage.tokens.size(); i++) {
            String gap = passage.gapBefore(i);
            int box = Math.max(Math.max(gap.lastIndexOf('['), gap.lastIndexOf('\u2610')), gap.lastIndexOf('\u25a1'));
            int full = Math.max(gap.lastIndexOf('\u2612'), Math.max(gap.lastIndexOf('\u2611'), gap.lastIndexOf('\u25a0')));
            off &= gap.indexOf('\n') < 0 && full < 0 && !gap.endsWith("[");
            off |= box > full && gap.indexOf(']', box) > 0 || box > full && gap.charAt(box) != '[';
            unticked.set(i, off);
        }
    }

    private boolean add(int from, int to, int label, boolean nowBefore) {
        int value = Math.min(label, to);
        Clause clause = new Clause(passage, from, to, value, false, unticked);
        boolean wish = clause.has(Clause.WISHES);
        // What follows on a sentence about today is about today, until somebody wishes something.
        boolean now = !wish && (clause.has(Clause.NOW) || clause.has(Clause.NOWADAYS) || (nowBefore && value == from));
        for (int i = from; i < to; i++) {
            clauseOf[i] = all.size();
        }
        all.add(new Clause(passage, from, to, value, now, unticked));
        // "Nu" alone is soon over: "de winter is nu".
        return now && !clause.has(Clause.NOWADAYS);
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
