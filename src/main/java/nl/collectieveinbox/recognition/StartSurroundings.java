package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;

/** The words around a day: which stand before and behind it, and what they are about. */
final class StartSurroundings {

    private static final Set<String> UNTIL = Set.of("tot", "until", "bis", "till", "m", "tm");
    private static final int STEM = 6;
    private static final int NEAR = 3;
    private static final int FAR = 8;
    private static final int SENTENCE = 25;
    private static final int LONGEST_LABEL = StartLine.LONGEST_LABEL;

    private static final List<StartWord> PAIRED = List.of(StartWord.HOUSED, StartWord.LEADS, StartWord.LIMITS, StartWord.WISHES, StartWord.CLIENTS,
            StartWord.STAYS, StartWord.WAS);

    private final Passage passage;
    private final SaidDay day;
    private final Set<String> names;
    /** First token of the sentence of the day, or of the line, the label before it included. */
    private final int from;
    /** The last one of the sentence or of the cell. */
    private final int to;

    private StartSurroundings(StartDay each, Set<String> names) {
        this.passage = each.passage();
        this.day = each.day();
        this.names = names;
        this.from = from();
        this.to = to();
    }

    private int to() {
        int at = day.last();
        int sentence = passage.tokens.get(at).sentence();
        while (at + 1 < passage.tokens.size() && at - day.last() < SENTENCE && passage.tokens.get(at + 1).sentence() == sentence
                && !isBorder(passage.gapBefore(at + 1))) {
            at++;
        }
        return at;
    }

    private static boolean isBorder(String gap) {
        return gap.length() > 2 && (gap.contains("   ") || gap.indexOf('\t') >= 0 || gap.indexOf('|') >= 0);
    }

    private String behind(int places) {
        return day.last() + places <= to ? passage.tokens.get(day.last() + places).folded() : "";
    }

    /** A label belongs to what stands behind it in its row, or alone below it. */
    private int from() {
        int at = day.first();
        boolean labelled = false;
        while (at > 0 && day.first() - at < SENTENCE) {
            String gap = passage.gapBefore(at);
            boolean sameSentence = passage.tokens.get(at - 1).sentence() == passage.tokens.get(day.first()).sentence();
            boolean sameRow = gap.indexOf('\n') < 0 && gap.indexOf('.') < 0;
            if (!sameSentence && !sameRow) {
                boolean below = at == day.first() && gap.indexOf('.') < 0 && !labelled && isShortLine(passage.tokens.get(at - 1).end());
                if (!below) {
                    break;
                }
                labelled = true;
            }
            if (labelled && at < day.first() && gap.indexOf('\n') >= 0) {
                break;
            }
            at--;
        }
        return at;
    }

    private boolean isShortLine(int end) {
        return end - StartLine.start(passage, end) <= LONGEST_LABEL;
    }

    private String before(int places) {
        return day.first() - places >= from ? passage.tokens.get(day.first() - places).folded() : "";
    }

    static void of(StartDay each, Set<String> names) {
        StartSurroundings around = new StartSurroundings(each, names);
        around.near();
        around.classes();
        around.reasons();
        new StartLine(each, names).read();
        around.sentencesBeside();
    }

    private void near() {
        for (int i = 1; i <= NEAR; i++) {
            names.add("before-" + i + "=" + stem(before(i)));
            names.add("behind-" + i + "=" + stem(behind(i)));
        }
        String before = stem(before(1));
        names.add("pair-before=" + stem(before(2)) + "_" + before);
        for (int i = 1; i <= FAR; i++) {
            word("near-before=", before(i));
            word("near-behind=", behind(i));
        }
        for (int i = 1; i <= SENTENCE; i++) {
            word("sentence=", before(i));
            word("sentence=", behind(i));
        }
        String behind = behind(1);
        if (Character.isDigit(behind.isEmpty() ? ' ' : behind.charAt(0))) {
            names.add("number-behind");
        }
        String gap = passage.gapBefore(day.last() + 1);
        names.add("gap-behind=" + (gap.isEmpty() ? "end" : gap.indexOf('?') >= 0 ? "?" : gap.indexOf('.') >= 0 ? "." : gap.indexOf(',') >= 0 ? ","
                : gap.indexOf('\n') >= 0 ? "line" : gap.indexOf(')') >= 0 ? ")" : gap.indexOf(':') >= 0 ? ":" : "other"));
        names.add("gap-before=" + (day.first() == 0 ? "begin" : mark(passage.gapBefore(day.first()))));
    }

    private static String mark(String gap) {
        return gap.indexOf(':') >= 0 ? ":" : gap.indexOf('|') >= 0 || gap.indexOf('\t') >= 0 ? "cell" : gap.indexOf('\n') >= 0 ? "line" : gap.indexOf('(') >= 0 ? "("
                : gap.indexOf('.') >= 0 ? "." : gap.indexOf(',') >= 0 ? "," : "other";
    }

    private void word(String kind, String word) {
        if (!word.isEmpty()) {
            names.add(kind + stem(word));
        }
    }

    /** What the words are about: in the clause, near, and in the sentence. */
    private void classes() {
        int clause = passage.tokens.get(day.first()).clause();
        int inClause = 0;
        int inSentence = 0;
        for (int i = 1; i <= SENTENCE; i++) {
            for (int at : new int[] {day.first() - i, day.last() + i}) {
                boolean sameSentence = at >= from && at <= to && passage.tokens.get(at).sentence() == passage.tokens.get(day.first()).sentence();
                int says = at >= from && at <= to ? StartWord.of(passage.tokens.get(at).folded()) : 0;
                inSentence |= says;
                inClause |= says != 0 && (!sameSentence || passage.tokens.get(at).clause() == clause) ? says : 0;
                if (i <= 2 && says != 0) {
                    add(at < day.first() ? "just-before=" : "just-behind=", says);
                }
            }
        }
        add("clause-says=", inClause);
        if (inSentence == 0) {
            names.add("sentence-says-nothing");
        }
        together(inClause);
        if (isUntil() && (StartWord.STAYS.in(inSentence) || StartWord.ENDS.in(inSentence) || StartWord.LEASE.in(inSentence))) {
            names.add("until-they-stay");
        }
    }

    private boolean isUntil() {
        for (int i = 1; i <= 3; i++) {
            if (UNTIL.contains(before(i))) {
                return true;
            }
        }
        return false;
    }

    private void add(String kind, int says) {
        StartWord.among(says).forEach(each -> names.add(kind + each));
    }

    /** Two together say more than each alone. */
    private void together(int says) {
        for (StartWord one : PAIRED) {
            for (StartWord other : one.in(says) ? StartWord.among(says) : List.<StartWord>of()) {
                if (one != other) {
                    names.add("clause-says-both=" + one + "_" + other);
                }
            }
        }
    }

    private void reasons() {
        for (StartReason reason : StartReason.ALL) {
            if (reason.sees().test(passage, day)) {
                names.add("reason=" + reason.name());
            }
        }
        Label label = passage.fields().label(day.first());
        names.add("label=" + label);
    }

    /** The sentence before says what this one is about, and the one behind it what follows. */
    private void sentencesBeside() {
        int before = 0;
        for (int i = 1; i <= SENTENCE && from - i >= 0 && passage.tokens.get(from - i).sentence() == passage.tokens.get(from - 1).sentence(); i++) {
            before |= StartWord.of(passage.tokens.get(from - i).folded());
        }
        add("sentence-before-says=", before);
        int sentence = passage.tokens.get(day.last()).sentence();
        int at = day.last() + 1;
        while (at < passage.tokens.size() && passage.tokens.get(at).sentence() == sentence && at - day.last() < SENTENCE) {
            at++;
        }
        int behind = 0;
        for (int i = 0; i < SENTENCE / 2 && at + i < passage.tokens.size() && passage.tokens.get(at + i).sentence() == sentence + 1; i++) {
            behind |= StartWord.of(passage.tokens.get(at + i).folded());
        }
        add("sentence-behind-says=", behind);
    }

    /** The beginning of a word stands for all its forms; all numbers are one. */
    static String stem(String word) {
        return word.isEmpty() ? "" : Character.isDigit(word.charAt(0)) ? "9" : word.substring(0, Math.min(STEM, word.length()));
    }
}
