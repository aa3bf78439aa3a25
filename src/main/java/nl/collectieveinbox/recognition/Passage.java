package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import nl.collectieveinbox.unwrapping.Fold;

/** A piece of text to be read, cut into words and sentences in one pass. */
final class Passage {

    static final String SUBJECT = "onderwerp";
    static final String TEXT = "tekst";
    private static final int QUOTE_AROUND = 60;

    final String source;
    final String text;
    final String folded;
    final List<Token> tokens;
    private @Nullable List<Amount> amounts;
    private @Nullable List<Mention> mentions;

    Passage(String source, String text) {
        this.source = source;
        this.text = text;
        this.folded = Fold.text(text);
        this.tokens = tokens(text, folded);
    }

    /** All amounts in it; several rules ask. */
    List<Amount> amounts() {
        if (amounts == null) {
            amounts = List.copyOf(Amount.in(this));
        }
        return amounts;
    }

    /** What the lexicon knows in it. */
    List<Mention> mentions(Lexicon lexicon) {
        if (mentions == null) {
            mentions = List.copyOf(lexicon.find(this));
        }
        return mentions;
    }

    boolean isSubject() {
        return source.equals(SUBJECT);
    }

    /** What stands between two neighbouring words. */
    String gapBefore(int token) {
        int from = token == 0 ? 0 : tokens.get(token - 1).end();
        return folded.substring(from, tokens.get(token).start());
    }

    boolean startsWithCapital(int token) {
        return Character.isUpperCase(text.charAt(tokens.get(token).start()));
    }

    String raw(int token) {
        return text.substring(tokens.get(token).start(), tokens.get(token).end());
    }

    /** The word so many places away when it stands in the same sentence, else an empty one. */
    String near(int token, int offset) {
        int other = token + offset;
        boolean there = other >= 0 && other < tokens.size()
                && tokens.get(other).sentence() == tokens.get(token).sentence();
        return there ? tokens.get(other).folded() : "";
    }

    /** Whether one of the words stands at most so many words before this one, in the same sentence. */
    boolean shortlyBefore(int token, int distance, Set<String> words) {
        for (int i = 1; i <= distance; i++) {
            if (words.contains(near(token, -i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands within so many words of this one, in the same sentence. */
    boolean around(int token, int distance, Set<String> words) {
        for (int i = -distance; i <= distance; i++) {
            if (words.contains(near(token, i))) {
                return true;
            }
        }
        return false;
    }

    /** The words from one token to another with some of their sentence around them. */
    String quote(int first, int last) {
        int from = first;
        while (from > 0 && sameSentence(from - 1, first) && distance(from - 1, first) <= QUOTE_AROUND) {
            from--;
        }
        int to = last;
        while (to + 1 < tokens.size() && sameSentence(to + 1, last) && distance(last, to + 1) <= QUOTE_AROUND) {
            to++;
        }
        return text.substring(tokens.get(from).start(), tokens.get(to).end());
    }

    private boolean sameSentence(int one, int other) {
        return tokens.get(one).sentence() == tokens.get(other).sentence();
    }

    private int distance(int earlier, int later) {
        return tokens.get(later).end() - tokens.get(earlier).start();
    }

    private static List<Token> tokens(String text, String folded) {
        List<Token> tokens = new ArrayList<>(folded.length() / 6 + 1);
        int sentence = 0;
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
            // "55+" names a group; "12+1" does not.
            boolean plus = i < folded.length() && folded.charAt(i) == '+' && Character.isDigit(folded.charAt(i - 1))
                    && (i + 1 == folded.length() || !Character.isLetterOrDigit(folded.charAt(i + 1)));
            i += plus ? 1 : 0;
            if (!tokens.isEmpty() && endsSentence(folded, previousEnd, start, Character.isUpperCase(text.charAt(start)))) {
                sentence++;
            }
            tokens.add(new Token(start, i, folded.substring(start, i), sentence));
            previousEnd = i;
        }
        return tokens;
    }

    private static boolean endsSentence(String folded, int from, int to, boolean capitalFollows) {
        boolean stop = false;
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = folded.charAt(i);
            stop |= c == '.' || c == '!' || c == '?';
            lines += c == '\n' ? 1 : 0;
            if (c == '\u2022' || (lines > 0 && (c == '-' || c == '*'))) {
                return true;
            }
        }
        return lines > 1 || (stop && capitalFollows && to - from > 1);
    }
}
