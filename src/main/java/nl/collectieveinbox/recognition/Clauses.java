package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A passage cut into clauses, in one pass. */
final class Clauses {

    private static final int LONGEST = 80;
    private static final int LONGEST_LABEL = 7;
    private static final int SHORT_LINE = 50;
    private static final Set<String> ASKING = Set.of("wie", "welk", "welke", "hoe", "hoeveel", "is", "zijn", "heeft", "moet", "moeten", "wat", "wanneer", "waar");
    private static final Set<String> LABELS = Set.of("oppervlak", "huur", "verhuur", "begeleiding", "leeftijd", "contract", "type", "looptijd", "toegankelijk", "gemeenschappelijk", "gezamenlijk", "termijn", "duur", "reden",
            "financiering", "omgeving", "bewoners", "doelgroep", "lift", "zorg", "bouw", "indicatie", "aanleiding", "soort", "woonruimte", "personeel", "kantoor", "ligging");

    final Passage passage;
    final List<Clause> all = new ArrayList<>();
    private final int[] clauseOf;
    private final BitSet unticked = new BitSet();
    private final String[] pairs;
    private final @Nullable Figure[] figures;
    private final BitSet sought = new BitSet();

    Clauses(Passage passage) {
        this.passage = passage;
        this.clauseOf = new int[passage.tokens.size()];
        this.pairs = new String[clauseOf.length];
        this.figures = new Figure[clauseOf.length];
        tick();
        int from = 0;
        int line = 0;
        int value = 0;
        boolean now = false;
        for (int i = 1; i <= passage.tokens.size(); i++) {
            boolean end = i == passage.tokens.size();
            String gap = end ? "\n\n" : passage.gapBefore(i);
            if (!end && (isLabelLine(line, i, gap, value > from) || isQuestion(line, i, gap))) {
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

    /** A word with the one behind it. */
    String pair(int token) {
        if (pairs[token] == null) {
            pairs[token] = passage.tokens.get(token).folded() + " " + passage.tokens.get(token + 1).folded();
        }
        return pairs[token];
    }

    /** The figure that begins at a token, or null; several readers ask. */
    @Nullable Figure figure(int token) {
        if (!sought.get(token)) {
            sought.set(token);
            figures[token] = Figure.at(passage, token);
        }
        return figures[token];
    }

    boolean isUnticked(int token) {
        return unticked.get(token);
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
    private boolean isLabelLine(int line, int next, String gap, boolean labelled) {
        String before = line == 0 ? "\n\n" : passage.gapBefore(line);
        boolean cells = before.indexOf('\t') >= 0 && !labelled && label(line) == line;
        if (cells && next - line <= 4 && gap.indexOf('\t') >= 0 && gap.indexOf('\n') >= 0 && gap.indexOf("\n\n") < 0 && gap.isBlank()) {
            return true;
        }
        if (label(line) > line || next - line > 3 || gap.indexOf('\n') < 0 || gap.indexOf('\n') != gap.lastIndexOf('\n') || !gap.isBlank() || gap.indexOf('\t') >= 0) {
            return false;
        }
        String word = passage.tokens.get(line).folded();
        return passage.startsWithCapital(line) && LABELS.stream().anyMatch(word::startsWith);
    }

    /** "Wie wordt de huurder? De bewoner" on a line of a form. */
    private boolean isQuestion(int line, int next, String gap) {
        return gap.indexOf('?') >= 0 && gap.indexOf('\n') < 0 && next - line <= 10 && ASKING.contains(passage.tokens.get(line).folded());
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
        Clause clause = new Clause(passage, from, to, value, false, this);
        boolean wish = clause.has(Clause.WISHES);
        // What follows on a sentence about today is about today, until somebody wishes something.
        boolean now = !wish && (clause.has(Clause.NOW) || clause.has(Clause.NOWADAYS) || introduces(clause) || (nowBefore && value == from));
        for (int i = from; i < to; i++) {
            clauseOf[i] = all.size();
        }
        all.add(new Clause(passage, from, to, value, now, this));
        // It goes on for one clause; "nu" alone is sooner over: "de winter is nu".
        return !wish && clause.has(Clause.NOW);
    }

    /** "Wij zijn een zorgaanbieder met vier locaties": what they have. */
    private static boolean introduces(Clause clause) {
        for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + 12); i++) {
            boolean we = clause.word(i).equals("wij") || clause.word(i).equals("we");
            if (we && clause.word(i + 1).equals("zijn") && clause.word(i + 2).equals("een")) {
                return true;
            }
        }
        return false;
    }

    /** The token after the label that begins here: "Huurtermijn: ", or the first cell of a row; the token itself when there is none. */
    private int label(int token) {
        for (int i = token + 1; i <= Math.min(passage.tokens.size(), token + LONGEST_LABEL); i++) {
            String gap = i == passage.tokens.size() ? passage.folded.substring(passage.tokens.get(i - 1).end()) : passage.gapBefore(i);
            int lineEnd = gap.indexOf('\n');
            String here = lineEnd < 0 ? gap : gap.substring(0, lineEnd);
            if (here.indexOf(':') >= 0 || here.indexOf('\t') >= 0 || here.indexOf('|') >= 0) {
                return i;
            }
            if (lineEnd >= 0 || gap.indexOf('.') >= 0 || gap.indexOf(',') >= 0) {
                return token;
            }
        }
        return token;
    }
}
