package nl.collectieveinbox.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.collectieveinbox.mail.Address;

/** Address headers (RFC 5322, 3.4), forgiving: whatever is written, something sensible comes out. */
final class Addresses {

    /** More than any list that a person typed. */
    private static final int MOST = 2_000;
    private static final int LONGEST_HEADER = 200_000;
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"\\S*|\\S+");

    private Addresses() {}

    /** @param raw header values, one character per byte */
    static List<Address> in(List<String> raw) {
        List<Address> addresses = new ArrayList<>();
        for (String value : raw) {
            for (String piece : joined(pieces(Clean.cut(value, LONGEST_HEADER)))) {
                Address address = one(piece);
                if (!address.equals(Address.NOBODY) && addresses.size() < MOST) {
                    addresses.add(address);
                }
            }
        }
        return List.copyOf(addresses);
    }

    /** Cuts at commas and semicolons outside quotes, comments and brackets; a group's name is dropped. */
    private static List<String> pieces(String value) {
        boolean quotesPair = value.chars().filter(c -> c == '"').count() % 2 == 0;
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int lastComment = value.lastIndexOf(')');
        boolean at = false;
        boolean quoted = false;
        boolean angled = false;
        int comment = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                piece.append(c).append(value.charAt(++i));
                continue;
            }
            quoted ^= c == '"' && quotesPair && comment == 0;
            if (!quoted) {
                comment += c == '(' ? 1 : c == ')' && comment > 0 ? -1 : 0;
                angled = c == '<' || angled && c != '>' && c != ',' && c != ';';
            }
            boolean outside = !quoted && (comment == 0 || lastComment < i) && !angled;
            at |= c == '@';
            if (outside && (c == ',' || c == ';')) {
                if (pieces.size() < MOST) {
                    pieces.add(piece.toString());
                }
                piece.setLength(0);
                comment = 0;
                at = false;
            } else if (outside && c == ':' && !at && !piece.toString().strip().equalsIgnoreCase("mailto")) {
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** {@code Vries, Jan de <jan@…>} is one person whose name has a comma. */
    private static List<String> joined(List<String> pieces) {
        List<String> whole = new ArrayList<>();
        String pending = "";
        for (String piece : pieces) {
            String candidate = pending.isEmpty() ? piece : pending + "," + piece;
            if (piece.indexOf('@') < 0 && piece.indexOf('<') < 0 && !piece.isBlank()) {
                pending = candidate;
            } else {
                boolean named = piece.indexOf('<') > 0;
                if (!pending.isEmpty() && !named) {
                    whole.add(pending);
                    candidate = piece;
                }
                whole.add(candidate);
                pending = "";
            }
        }
        whole.add(pending);
        return whole;
    }

    private static Address one(String piece) {
        int open = piece.lastIndexOf('<');
        if (open >= 0) {
            int close = piece.indexOf('>', open);
            String address = piece.substring(open + 1, close < 0 ? piece.length() : close);
            String after = close < 0 ? "" : piece.substring(close + 1);
            return new Address(name(piece.substring(0, open).isBlank() ? after : piece.substring(0, open)), spec(address));
        }
        int comment = piece.indexOf('(');
        String outside = comment < 0 ? piece : piece.substring(0, comment);
        String inside = comment < 0 ? "" : piece.substring(comment + 1).replaceAll("\\)\\s*$", "");
        if (outside.indexOf('@') < 0) {
            return new Address(name(piece), "");
        }
        StringBuilder name = new StringBuilder();
        String address = "";
        for (String word : WORD.matcher(outside).results().map(MatchResult::group).toList()) {
            if (address.isEmpty() && word.indexOf('@') > 0) {
                address = word;
            } else {
                name.append(word).append(' ');
            }
        }
        return new Address(name(name + inside), spec(address));
    }

    private static String spec(String raw) {
        String spec = HeaderText.decoded(raw.endsWith(">") ? raw.substring(0, raw.length() - 1) : raw);
        return spec.regionMatches(true, 0, "mailto:", 0, 7) ? spec.substring(7).strip() : spec;
    }

    private static String name(String raw) {
        String name = raw.strip();
        if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
            name = name.substring(1, name.length() - 1);
        }
        name = name.replaceAll("\\\\(.)", "$1");
        name = HeaderText.decoded(name).strip();
        if (name.length() > 1 && (name.startsWith("\"") && name.endsWith("\"")
                || name.startsWith("'") && name.endsWith("'"))) {
            name = name.substring(1, name.length() - 1);
        }
        return name.startsWith("\"") && name.indexOf('"', 1) < 0 ? name.substring(1).strip() : name.strip();
    }
}
