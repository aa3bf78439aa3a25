package nl.collectieveinbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** What a word is: letters, digits and apostrophes between them. One answer for index, query and snippet. */
final class Words {

    private Words() {}

    /** Called for each word of a text, in order. */
    interface Visitor {
        /** A word from start (inclusive) to end (exclusive), in chars. True: and the next. */
        boolean word(int start, int end);
    }

    static boolean isPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isApostrophe(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '’' || codePoint == 'ʼ' || codePoint == '‘';
    }

    static void visit(CharSequence text, Visitor visitor) {
        int length = text.length();
        int start = -1;
        for (int at = 0; at < length; ) {
            int codePoint = Character.codePointAt(text, at);
            if (isPart(codePoint)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                if (!visitor.word(start, at)) {
                    return;
                }
                start = -1;
            }
            at += Character.charCount(codePoint);
        }
        if (start >= 0) {
            visitor.word(start, length);
        }
    }

    /** The words of a text as they stand in the index, without those that are apostrophes only. */
    static List<String> exact(CharSequence text) {
        List<String> words = new ArrayList<>();
        visit(text, (start, end) -> {
            String word = withoutApostrophes(fold(text.subSequence(start, end).toString()));
            if (!word.isEmpty()) {
                words.add(word);
            }
            return true;
        });
        return words;
    }

    /** Lower case, without diacritics, every apostrophe the same and none at either end. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!isAscii(lower)) {
            char[] folded = new char[4 * lower.length()];
            int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
            lower = new String(folded, 0, length).toLowerCase(Locale.ROOT);
        }
        int start = 0;
        int end = lower.length();
        while (start < end && lower.charAt(start) == '\'') {
            start++;
        }
        while (end > start && lower.charAt(end - 1) == '\'') {
            end--;
        }
        return lower.substring(start, end);
    }

    static String withoutApostrophes(String folded) {
        return folded.indexOf('\'') < 0 ? folded : folded.replace("'", "");
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }
}
