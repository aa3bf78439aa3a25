package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into words, sentences and clauses in one pass. */
final class Tokens {

    /** After these a stop ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of("ca", "evt", "bijv", "bv", "incl", "excl", "max", "min", "nr", "dhr", "mw",
            "mevr", "drs", "ir", "ing", "mr", "dr", "tel", "st", "resp", "circa", "o", "plm", "ong", "vanaf", "telnr", "aug", "sept", "okt",
            "nov", "dec", "jan", "feb", "apr", "cl", "pl", "pers", "gem", "m", "vr", "gr");
    private static final Set<String> TURNS = Set.of("maar", "want", "omdat", "terwijl", "zodat", "doch", "aangezien");
    /** Prose that a mail program wraps is at least this wide. */
    private static final int NARROWEST = 58;

    private final String text;
    private final String folded;
    private final List<Token> tokens;
    private int sentence;
    private int clause;

    private Tokens(String text, String folded) {
        this.text = text;
        this.folded = folded;
        this.tokens = new ArrayList<>(folded.length() / 6 + 1);
    }

    static List<Token> of(String text, String folded) {
        Tokens cut = new Tokens(text, folded);
        cut.cut();
        return cut.tokens;
    }

    private void cut() {
        int previousEnd = 0;
        int i = 0;
        while (i < folded.length()) {
            if (!Character.isLetterOrDigit(folded.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
                i++;
            }
            i += isPlus(i) ? 1 : 0;
            String word = folded.substring(start, i);
            if (!tokens.isEmpty()) {
                if (!isDayOfMonth(previousEnd, word) && endsSentence(previousEnd, start, word)) {
                    sentence++;
                    clause++;
                } else if (endsClause(previousEnd, start) || TURNS.contains(word)) {
                    clause++;
                }
            }
            tokens.add(new Token(start, i, word, sentence, clause));
            previousEnd = i;
        }
    }

    /** "1. April" */
    private boolean isDayOfMonth(int from, String word) {
        return folded.startsWith(". ", from) && tokens.getLast().isNumber() && tokens.getLast().folded().length() <= 2 && Months.number(word) > 0;
    }

    /** "55+" names a group; "12+1" does not. */
    private boolean isPlus(int i) {
        return i < folded.length() && folded.charAt(i) == '+' && Character.isDigit(folded.charAt(i - 1))
                && (i + 1 == folded.length() || !Character.isLetterOrDigit(folded.charAt(i + 1)));
    }

    private boolean endsSentence(int from, int to, String next) {
        boolean stop = false;
        int lines = 0;
        int lineStart = from;
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            stop |= c == '!' || c == '?' || (c == '.' && !abbreviates(i, from));
            if (c == '\n') {
                lines++;
                lineStart = i + 1;
            }
            if (c == '\t' || c == '|' || c == '\u2022' || c == '\uf0b7' || c == '\u2610' || c == '\u2612'
                    || (lines > 0 && (c == '-' || c == '*' || c == '[' || c == '\u00b7' || c == '\u25aa'))) {
                return true;
            }
        }
        if (lines > 1 || (stop && to - from > 1 && !Character.isLowerCase(text.charAt(to)))) {
            return true;
        }
        return lines == 1 && isMeantBreak(lineStart, to, next);
    }

    /** A single letter before a stop is an initial, as in "H.I. Ambacht" or "a.s.". */
    private boolean abbreviates(int stop, int gapFrom) {
        if (stop != gapFrom) {
            return false;
        }
        String word = tokens.getLast().folded();
        return (word.length() == 1 && Character.isLetter(word.charAt(0))) || ABBREVIATIONS.contains(word);
    }

    /** A line that ends although the next word would have fitted was ended by the writer. */
    private boolean isMeantBreak(int lineStart, int next, String word) {
        int before = lineStart - 1;
        int begin = before;
        while (begin > 0 && folded.charAt(begin - 1) != '\n' && before - begin < 2 * NARROWEST) {
            begin--;
        }
        boolean fits = before - begin + 1 + word.length() < NARROWEST;
        return fits || (before - begin < 2 * NARROWEST && startsLabel(next));
    }

    /** "Gemeente: …" begins a line of a form. */
    private boolean startsLabel(int at) {
        for (int i = at; i < Math.min(folded.length(), at + 40); i++) {
            char c = folded.charAt(i);
            if (c == ':') {
                return true;
            }
            if (c == '\n' || c == '.' || c == ',') {
                return false;
            }
        }
        return false;
    }

    private boolean endsClause(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            boolean dash = c == '-' && i > from && folded.charAt(i - 1) == ' ' && i + 1 < folded.length() && folded.charAt(i + 1) == ' ';
            if (dash || c == ';' || c == '(' || c == ')' || (c == ',' && !decimal(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean decimal(int comma) {
        return comma > 0 && comma + 1 < folded.length() && Character.isDigit(folded.charAt(comma - 1))
                && Character.isDigit(folded.charAt(comma + 1));
    }
}
