package nl.collectieveinbox.screening;

import java.util.ArrayList;
import java.util.List;

/** What stands before and after a number: what it is called, and whether it can be read as one at all. */
final class Surroundings {

    /** As the field has it: the word stands within so many characters. */
    private static final int REACH = 40;
    /** A word that begins before that is still read whole. */
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_TOKEN = 300;
    /** Words between a name of another kind of number and that number: "factuur met nummer 123456782". */
    private static final int NEAR = 3;

    private final String text;
    private final int start;
    private final int end;

    /** What a number is called. */
    enum Called {
        BSN,
        SOMETHING_ELSE,
        NOTHING
    }

    Surroundings(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The nearest name before it counts most, then a BSN after it. */
    Called called() {
        List<String> before = words(Math.max(0, wordStart(start - REACH)), start);
        int near = 0;
        for (int i = before.size() - 1; i >= 0; i--) {
            if (Labels.isBsn(before, i)) {
                return Called.BSN;
            }
            if (before.get(i).equals(Labels.BREAK)) {
                near = NEAR;
            } else if (near < NEAR && Labels.isSomethingElse(before, i)) {
                return Called.SOMETHING_ELSE;
            } else {
                near++;
            }
        }
        List<String> after = words(end, Math.min(text.length(), end + REACH));
        for (int i = 0; i < after.size(); i++) {
            if (Labels.isBsn(after, i)) {
                return Called.BSN;
            }
        }
        return Called.NOTHING;
    }

    private int wordStart(int at) {
        int from = Math.max(0, at);
        int least = Math.max(0, from - LONGEST_WORD);
        while (from > least && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** Lower-case words, with a {@link Labels#BREAK} where a sentence or another number ends. */
    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int digits = 0;
        for (int i = from; i < to; i++) {
            char character = text.charAt(i);
            if (Character.isLetter(character)) {
                word.append(Character.toLowerCase(character));
                digits = 0;
                continue;
            }
            if (Digits.is(character) && ++digits == 5 || isStop(character, word, i, to)) {
                flush(word, words);
                words.add(Labels.BREAK);
            }
            flush(word, words);
        }
        flush(word, words);
        return words;
    }

    /** "zie de factuur. 123456782" and not "tel. 123456782". */
    private boolean isStop(char character, StringBuilder word, int at, int to) {
        return character == ';' || character == '.' && word.length() > 5 && !word.toString().endsWith("nr") && at + 1 < to
                && Digits.separator(text.charAt(at + 1)) != Digits.NONE;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Whether it may be a citizen service number that nobody named: see {@link Exemptions}. */
    boolean fit() {
        return Exemptions.none(this);
    }

    String text() {
        return text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The last visible character before it; 0 at the beginning. */
    int before() {
        int at = start;
        while (at > 0 && Digits.isInvisible(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at == 0 ? 0 : text.codePointBefore(at);
    }

    /** The first visible character after it; 0 at the end. */
    int after() {
        int at = end;
        while (at < text.length() && Digits.isInvisible(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length() ? 0 : text.codePointAt(at);
    }

    /** From the last white space on to the number, at most 300 characters. */
    String tokenBefore() {
        int from = start;
        int least = Math.max(0, start - LONGEST_TOKEN);
        while (from > least && !isWhite(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, start);
    }

    /** From the number on to the next white space, at most 300 characters. */
    String tokenAfter() {
        int to = end;
        int most = Math.min(text.length(), end + LONGEST_TOKEN);
        while (to < most && !isWhite(text.charAt(to))) {
            to++;
        }
        return text.substring(end, to);
    }

    private static boolean isWhite(char character) {
        char separator = Digits.separator(character);
        return separator == ' ' || separator == '\n' || separator == '\t';
    }
}
