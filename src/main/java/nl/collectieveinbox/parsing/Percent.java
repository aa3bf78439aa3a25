package nl.collectieveinbox.parsing;

import java.io.ByteArrayOutputStream;

/** Bytes written as a sign and two hexadecimal digits; a sign without digits stands for itself. */
final class Percent {

    private Percent() {}

    /** @param raw one character per byte @param sign {@code %} in RFC 2231, {@code =} in RFC 2047 */
    static byte[] decoded(String raw, char sign) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int high = c == sign && i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(raw.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }
}
