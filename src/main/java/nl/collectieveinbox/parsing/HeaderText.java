package nl.collectieveinbox.parsing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Header values to text: encoded words (RFC 2047) and raw 8-bit characters (RFC 6532).
 *
 * <p>Neighbouring words of one charset are joined as bytes before they are decoded, since senders cut in the middle of
 * a character; words glued to other text and words with spaces inside are decoded too.
 */
final class HeaderText {

    private HeaderText() {}

    /** @param raw one character per byte, unfolded */
    static String decoded(String raw) {
        return Clean.line(withWordsDecoded(raw));
    }

    static byte[] bytes(String raw) {
        return raw.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String withWordsDecoded(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int plainFrom = 0;
        int at = raw.indexOf("=?");
        int lastEnd = raw.lastIndexOf("?=");
        while (at >= 0 && at < lastEnd) {
            Word word = Word.at(raw, at);
            if (word == null) {
                at = raw.indexOf("=?", at + 2);
                continue;
            }
            text.append(Charsets.guessed(bytes(raw.substring(plainFrom, at))));
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            joined.writeBytes(word.bytes());
            Word next = Word.after(raw, word.end());
            while (next != null && next.charset().equalsIgnoreCase(word.charset())) {
                joined.writeBytes(next.bytes());
                word = next;
                next = Word.after(raw, word.end());
            }
            text.append(Charsets.decoded(joined.toByteArray(), word.charset()).text());
            plainFrom = next == null ? word.end() : next.start();
            at = raw.indexOf("=?", plainFrom);
        }
        return text.append(Charsets.guessed(bytes(raw.substring(plainFrom)))).toString();
    }

    /** {@code =?charset?B or Q?text?=} from {@code start} up to {@code end}. */
    private record Word(int start, int end, String charset, byte[] bytes) {

        static @Nullable Word at(String raw, int start) {
            int charsetEnd = raw.indexOf('?', start + 2);
            if (charsetEnd < 0 || charsetEnd == start + 2 || charsetEnd - start > 80 || charsetEnd + 2 >= raw.length()
                    || raw.charAt(charsetEnd + 2) != '?' || raw.substring(start, charsetEnd).indexOf(' ') >= 0) {
                return null;
            }
            char encoding = Character.toUpperCase(raw.charAt(charsetEnd + 1));
            int end = raw.indexOf("?=", charsetEnd + 3);
            if (end < 0 || encoding != 'B' && encoding != 'Q') {
                return null;
            }
            // "?==" after Q text that ends in "=": "?=" is found too early only when the text itself has "?=".
            String content = raw.substring(charsetEnd + 3, end);
            String charset = raw.substring(start + 2, charsetEnd);
            int language = charset.indexOf('*'); // RFC 2231, 5
            byte[] bytes = encoding == 'B' ? base64(content) : quoted(content);
            return new Word(start, end + 2, language < 0 ? charset : charset.substring(0, language), bytes);
        }

        static @Nullable Word after(String raw, int from) {
            int start = from;
            while (start < raw.length() && raw.charAt(start) == ' ') {
                start++;
            }
            return raw.startsWith("=?", start) ? at(raw, start) : null;
        }

        private static byte[] base64(String content) {
            StringBuilder digits = new StringBuilder(content.length());
            content.chars().filter(Word::isBase64).forEach(c -> digits.append((char) c));
            if (digits.length() % 4 == 1) {
                digits.setLength(digits.length() - 1); // six bits are no byte
            }
            return Base64.getDecoder().decode(digits.toString());
        }

        private static boolean isBase64(int c) {
            return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/';
        }

        private static byte[] quoted(String content) {
            return Percent.decoded(content.replace('_', ' '), '=');
        }
    }
}
