package nl.collectieveinbox.parsing;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A header value with parameters, such as Content-Type and Content-Disposition (RFC 2045, 5.1).
 *
 * <p>Values in pieces and with a charset (RFC 2231), values with encoded words (RFC 2047, forbidden there and common),
 * both at once, raw 8-bit, unquoted values with spaces: all are understood.
 *
 * @param value what stands before the first semicolon, lower case
 * @param named decoded values by lower-case name
 */
record Parameters(String value, Map<String, String> named) {

    /** More pieces than any file name has. */
    private static final int MOST = 500;

    static Parameters of(String raw) {
        Scanner scanner = new Scanner(raw);
        String value = scanner.upTo(";").strip().toLowerCase(Locale.ROOT);
        Map<String, TreeMap<Integer, Piece>> pieces = new HashMap<>();
        for (int n = 0; n < MOST && scanner.skip(';'); n++) {
            String name = scanner.upTo("=;").strip().toLowerCase(Locale.ROOT);
            if (scanner.skip('=')) {
                Piece.put(pieces, name, scanner.value());
            }
        }
        Map<String, String> named = new HashMap<>();
        pieces.forEach((name, inOrder) -> named.put(name, joined(inOrder)));
        return new Parameters(value, named);
    }

    String get(String name) {
        return named.getOrDefault(name, "");
    }

    private static String joined(TreeMap<Integer, Piece> pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        boolean extended = false;
        for (Piece piece : pieces.values()) {
            String raw = piece.raw();
            if (piece.extended()) {
                int first = raw.indexOf('\'');
                int second = raw.indexOf('\'', first + 1);
                if (!extended && first >= 0 && second > 0) {
                    charset = raw.substring(0, first);
                    raw = raw.substring(second + 1);
                }
                extended = true;
                bytes.writeBytes(Percent.decoded(raw, '%'));
            } else {
                bytes.writeBytes(HeaderText.bytes(raw));
            }
        }
        String text = Clean.line(extended ? Charsets.decoded(bytes.toByteArray(), charset).text()
                : HeaderText.decoded(bytes.toString(java.nio.charset.StandardCharsets.ISO_8859_1)));
        return text.contains("=?") ? HeaderText.decoded(text) : text;
    }

    /** {@code name*2*=...}: the third piece, percent-encoded. */
    private record Piece(String raw, boolean extended) {

        static void put(Map<String, TreeMap<Integer, Piece>> pieces, String written, String raw) {
            boolean extended = written.endsWith("*");
            String name = extended ? written.substring(0, written.length() - 1) : written;
            int star = name.lastIndexOf('*');
            int index = star < 0 ? -1 : number(name.substring(star + 1));
            String key = index < 0 ? name : name.substring(0, star);
            TreeMap<Integer, Piece> known = pieces.computeIfAbsent(key, k -> new TreeMap<>());
            if (index < 0 && extended) {
                known.clear(); // name* is the better twin of name and of name*0
            } else if (index < 0 && !known.isEmpty()) {
                return;
            } else if (index >= 0) {
                if (known.containsKey(WHOLE) && known.get(WHOLE).extended()) {
                    return;
                }
                known.remove(WHOLE);
            }
            known.putIfAbsent(index < 0 ? WHOLE : index, new Piece(raw, extended));
        }

        private static final int WHOLE = -1;

        private static int number(String digits) {
            return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
        }
    }

    private static final class Scanner {

        private final String raw;
        private int at;

        Scanner(String raw) {
            this.raw = raw;
        }

        boolean skip(char c) {
            boolean there = at < raw.length() && raw.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        String upTo(String ends) {
            int from = at;
            while (at < raw.length() && ends.indexOf(raw.charAt(at)) < 0) {
                at++;
            }
            return raw.substring(from, at);
        }

        String value() {
            while (skip(' ')) {
                continue;
            }
            if (!skip('"')) {
                return upTo(";").strip();
            }
            StringBuilder value = new StringBuilder();
            while (at < raw.length() && raw.charAt(at) != '"') {
                // Only quote and backslash are escaped: some senders give a whole Windows path.
                boolean escape = raw.charAt(at) == '\\' && at + 1 < raw.length()
                        && (raw.charAt(at + 1) == '"' || raw.charAt(at + 1) == '\\');
                at += escape ? 1 : 0;
                value.append(raw.charAt(at++));
            }
            skip('"');
            upTo(";");
            return value.toString();
        }
    }
}
