package nl.collectieveinbox.unwrapping;

import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.mail.Address;

/** Names and addresses as they stand in the header lines of a forward, with the noise that clients add to them. */
final class Addresses {

    private static final int MOST = 200;
    private static final int LONGEST = 1000;
    /** "Secretariaat &lt;s@x&gt; namens Annelies &lt;a@x&gt;": the second wrote it. */
    private static final List<String> ON_BEHALF =
            List.of(" namens ", " on behalf of ", " im auftrag von ", " de la part de ", " i.o.v. ", " en nombre de ", " per conto di ");

    private Addresses() {}

    static List<Address> readAll(String written) {
        List<Address> all = new ArrayList<>();
        int from = 0;
        int lastAt = -1;
        boolean quoted = false;
        for (int i = 0; i <= written.length() && all.size() < MOST; i++) {
            char c = i == written.length() ? ';' : written.charAt(i);
            quoted = c == '"' ? !quoted : quoted && c != '>' && c != ';';
            lastAt = c == '@' ? i : lastAt;
            if (i == written.length() || (!quoted && (c == ';' || (c == ',' && lastAt >= from)))) {
                Address address = one(written.substring(from, i));
                if (!address.equals(Address.NOBODY)) {
                    all.add(address);
                }
                from = i + 1;
            }
        }
        return all;
    }

    /** The one who wrote. */
    static Address read(String written) {
        String folded = Fold.text(written);
        for (String words : ON_BEHALF) {
            int at = folded.indexOf(words);
            if (at >= 0) {
                Address behalf = one(written.substring(at + words.length()));
                return behalf.address().isEmpty() ? new Address(behalf.name(), one(written.substring(0, at)).address()) : behalf;
            }
        }
        return one(written);
    }

    private static Address one(String written) {
        String text = (written.length() > LONGEST ? written.substring(0, LONGEST) : written).replace("mailto:", "").strip();
        int bracket = lastBracket(text);
        int at = text.indexOf('@', Math.max(bracket, 0));
        int start = at;
        while (start > 0 && isAddressCharacter(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (at >= 0 && end < text.length() && isAddressCharacter(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && ".-'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < at && text.charAt(start) == '\'') {
            start++;
        }
        if (at < 0 || start == at || end == at + 1) {
            return new Address(bare(text), "");
        }
        String address = text.substring(start, end);
        return new Address(name(text, start, end, address), address);
    }

    /** What stands before the address; else, in round brackets, behind it. */
    private static String name(String text, int start, int end, String address) {
        int from = text.indexOf('<');
        int square = text.indexOf('[');
        int cut = from >= 0 && from < start ? from : square >= 0 && square < start ? square : start;
        String before = bare(text.substring(0, cut));
        if (before.isEmpty() && end < text.length() && text.substring(end).strip().startsWith("(")) {
            before = bare(text.substring(end));
        }
        return before.equalsIgnoreCase(address) ? "" : before;
    }

    /** Where the last {@code <} or {@code [} stands that has an address behind it; in {@code "a@b" <c@d>} that is the one. */
    private static int lastBracket(String text) {
        for (int i = text.lastIndexOf('@'); i >= 0; i--) {
            if (text.charAt(i) == '<' || text.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAddressCharacter(char c) {
        return Character.isLetterOrDigit(c) || "._-+'!#$%&/=?^{}~".indexOf(c) >= 0;
    }

    private static String bare(String name) {
        int end = name.length();
        int start = 0;
        while (start < end && isWrapping(name.charAt(start))) {
            start++;
        }
        while (end > start && isWrapping(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean isWrapping(char c) {
        return Character.isWhitespace(c) || "\"'<>[](),;*|\u00a0\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019".indexOf(c) >= 0;
    }
}
