package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Mail addresses that stand in a text. */
final class MailAddresses {

    private static final int LONGEST_PART = 80;
    private static final int MOST = 50;

    private MailAddresses() {}

    /** All, in order, lower case; each character is looked at a few times at most. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0 && found.size() < MOST; at = text.indexOf('@', at + 1)) {
            int from = at;
            while (from > 0 && at - from < LONGEST_PART && isLocal(text.charAt(from - 1))) {
                from--;
            }
            int to = at + 1;
            while (to < text.length() && to - at < LONGEST_PART && isHost(text.charAt(to))) {
                to++;
            }
            while (to > at + 1 && (text.charAt(to - 1) == '.' || text.charAt(to - 1) == '-')) {
                to--;
            }
            if (from < at && text.substring(at + 1, to).indexOf('.') > 0) {
                found.add(new Found(from, to, text.substring(from, to).toLowerCase(Locale.ROOT)));
            }
        }
        return found;
    }

    /** An address from its first to after its last character. */
    record Found(int from, int to, String address) {

        String domain() {
            return address.substring(address.indexOf('@') + 1);
        }
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }

    private static boolean isHost(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
