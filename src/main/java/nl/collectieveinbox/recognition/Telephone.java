package nl.collectieveinbox.recognition;

/** A telephone number as people write it. */
final class Telephone {

    private static final int FEWEST = 9;
    private static final int MOST = 14;

    private Telephone() {}

    /** The first in a text, as written; empty when there is none. */
    static String in(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean begins = (c == '0' || c == '+' || (c == '(' && i + 1 < text.length() && (text.charAt(i + 1) == '0' || text.charAt(i + 1) == '+')))
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '-' && text.charAt(i - 1) != '/'
                            && text.charAt(i - 1) != '.' && text.charAt(i - 1) != ',');
            if (!begins) {
                i++;
                continue;
            }
            int end = end(text, i);
            String number = text.substring(i, end).strip();
            long digits = number.chars().filter(Character::isDigit).count();
            if (digits >= FEWEST && digits <= MOST && !isDate(number)) {
                return withoutLooseBracket(number);
            }
            i = Math.max(end, i + 1);
        }
        return "";
    }

    /** "(06-…" and "06-…)" are bracketed by what stands around them; "(078) …" has its own. */
    private static String withoutLooseBracket(String number) {
        int open = number.indexOf('(');
        int close = number.indexOf(')');
        String bare = open == 0 && (close < 0 || close == number.length() - 1) ? number.substring(1) : number;
        return bare.endsWith(")") && bare.indexOf('(') < 0 ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    private static int end(String text, int start) {
        int end = start;
        int last = start;
        int digits = 0;
        while (end < text.length() && end - start < 26) {
            char c = text.charAt(end);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && c != ' ' && c != '-' && c != '(' && c != ')' && c != '+' && c != '/' && c != '\u00a0' && c != '\u2013' && c != '.') {
                break;
            }
            boolean apart = !digit && end > start && !Character.isDigit(text.charAt(end - 1)) && c == ' ' && text.charAt(end - 1) == ' ';
            if (apart || (c == '(' && end > start && digits > 3)) {
                break;
            }
            digits += digit ? 1 : 0;
            last = digit || c == ')' ? end + 1 : last;
            end++;
        }
        return Math.max(last, start + 1);
    }

    /** "01-10-2026" has eight digits at most and two dashes. */
    private static boolean isDate(String number) {
        return number.length() == 10 && number.charAt(2) == number.charAt(5) && !Character.isDigit(number.charAt(2));
    }
}
