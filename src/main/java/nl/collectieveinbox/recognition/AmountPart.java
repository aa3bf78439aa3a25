package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One number or range as it is written, with what it seems to count.
 *
 * @param first its first token
 * @param last its last token
 * @param counts what the noun nearest behind it says, else the one before it; null when there is none
 * @param nounAt the token of that noun, or -1
 */
record AmountPart(Passage passage, int min, int max, int first, int last, @Nullable Counts counts, int nounAt) {

    private static final int MOST_AHEAD = 7;
    private static final int MOST_BEFORE = 5;
    private static final List<String> WITH_ALL = List.of("tweeen", "drieen", "vieren", "vijven", "zessen", "zevenen", "achten", "negenen", "tienen", "elven", "twaalven", "dertienen", "veertienen", "vijftienen");
    private static final Set<String> WHOSE = Set.of("zijn", "n", "hun", "ons", "met", "der");
    private static final Set<String> NOUN_LINKS = Set.of("en", "van", "voor", "onze", "of", "de", "die", "per", "ex", "st");

    static AmountPart of(Passage passage, int min, int max, int first, int last) {
        int noun = ahead(passage, last);
        noun = noun >= 0 ? noun : before(passage, first);
        return new AmountPart(passage, min, max, first, last, noun < 0 ? null : Counts.of(passage.tokens.get(noun).folded()), noun);
    }

    boolean nounIsAhead() {
        return nounAt > last;
    }

    boolean measures() {
        return counts != null && counts.measures() && counts != Counts.STAFF && counts != Counts.NO_HOUSING && nounAt > last && nounAt <= last + 2;
    }

    /** The number that a token says, or -1: also "10-persoons", "12pers", "met z'n achten", "tweemaal". */
    static int number(Passage passage, int token) {
        int plain = Amount.number(passage, token);
        if (plain > 0) {
            return isOfDateOrPhone(passage, token) ? -1 : plain;
        }
        String word = passage.tokens.get(token).folded();
        int all = WITH_ALL.indexOf(word);
        if (all >= 0 && WHOSE.contains(passage.near(token, -1))) {
            return all + 2;
        }
        int persons = word.indexOf("pers");
        if (persons > 0) {
            return wordOrDigits(word.substring(0, persons));
        }
        if (word.endsWith("maal") && word.length() > 4) {
            return wordOrDigits(word.substring(0, word.length() - 4));
        }
        char end = word.charAt(word.length() - 1);
        return (end == 'x' || end == 'p') && word.length() > 1 && Character.isDigit(word.charAt(0)) ? Amount.digits(word.substring(0, word.length() - 1)) : -1;
    }

    private static int wordOrDigits(String word) {
        int named = word.equals("een") ? 1 : NumberWords.value(word);
        return named > 0 ? named : Amount.digits(word);
    }

    /** "1-5-2027", "078 - 631 12 00": digits that go on in digits, more than a range does. */
    private static boolean isOfDateOrPhone(Passage passage, int token) {
        if (!passage.tokens.get(token).isNumber()) {
            return false;
        }
        return isLong(passage, token - 1, token) || isLong(passage, token + 1, token + 1)
                || isJoined(passage, token - 1) && isJoined(passage, token) || isJoined(passage, token) && isJoined(passage, token + 1)
                || isJoined(passage, token - 2) && isJoined(passage, token - 1);
    }

    private static boolean isLong(Passage passage, int other, int gapAt) {
        if (other < 0 || other >= passage.tokens.size() || !passage.tokens.get(other).isNumber()) {
            return false;
        }
        String gap = passage.gapBefore(gapAt).strip();
        String word = passage.tokens.get(other).folded();
        return (gap.isEmpty() && passage.gapBefore(gapAt).indexOf('\n') < 0 && passage.gapBefore(gapAt).indexOf('\t') < 0 && word.charAt(0) == '0')
                || (gap.equals("-") || gap.equals("/")) && (word.length() > 3 || word.charAt(0) == '0');
    }

    /** Whether a token and the next are digits with a sign between them. */
    private static boolean isJoined(Passage passage, int token) {
        boolean digits = token >= 0 && token + 1 < passage.tokens.size() && passage.tokens.get(token).isNumber() && passage.tokens.get(token + 1).isNumber();
        String gap = digits ? passage.gapBefore(token + 1) : "";
        return gap.equals("-") || gap.equals("/") || gap.equals(".");
    }

    private static int ahead(Passage passage, int last) {
        String own = passage.tokens.get(last).folded();
        if (own.contains("persoons") || Character.isDigit(own.charAt(0)) && (own.contains("pers") || own.endsWith("p"))) {
            return -1;
        }
        for (int i = 1; i <= MOST_AHEAD; i++) {
            String word = passage.near(last, i);
            if (word.isEmpty() || i > 1 && number(passage, last + i) > 1 || ends(passage.gapBefore(last + i))) {
                return -1;
            }
            if (Counts.of(word) != null && !word.equals("ex") && !isFirstOfTwo(passage, last + i)) {
                return last + i;
            }
            if (passage.mentioned(last + i, Mention.Meaning.TARGET_GROUP) && (word.endsWith("s") || word.endsWith("n")) && !NOUN_LINKS.contains(word)) {
                return last + i;
            }
        }
        return -1;
    }

    /** "dak- en thuislozen" */
    private static boolean isFirstOfTwo(Passage passage, int token) {
        return passage.near(token, 1).equals("en") && passage.gapBefore(token + 1).startsWith("-");
    }

    private static boolean ends(String gap) {
        return gap.indexOf(';') >= 0 || gap.indexOf(':') >= 0 || gap.indexOf('\t') >= 0 || gap.indexOf('|') >= 0 || gap.indexOf(')') >= 0;
    }

    private static int before(Passage passage, int first) {
        for (int i = 1; i <= MOST_BEFORE; i++) {
            String word = passage.near(first, -i);
            if (word.isEmpty() || number(passage, first - i) > 1) {
                return -1;
            }
            if (Counts.of(word) != null) {
                return first - i;
            }
        }
        return -1;
    }
}
