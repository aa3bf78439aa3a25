package nl.collectieveinbox.parsing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-7 (RFC 2152), which the JDK does not know and old gateways still send. */
final class Utf7 {

    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private Utf7() {}

    static String decoded(byte[] bytes) {
        String ascii = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder text = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            if (ascii.charAt(i) != '+') {
                text.append(ascii.charAt(i));
                continue;
            }
            int end = i + 1;
            while (end < ascii.length() && BASE64.indexOf(ascii.charAt(end)) >= 0) {
                end++;
            }
            text.append(end == i + 1 ? "+" : shifted(ascii.substring(i + 1, end)));
            boolean closed = end < ascii.length() && ascii.charAt(end) == '-';
            i = closed ? end : end - 1;
        }
        return text.toString();
    }

    private static String shifted(String base64) {
        ByteArrayOutputStream units = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (int i = 0; i < base64.length(); i++) {
            held = held << 6 | BASE64.indexOf(base64.charAt(i));
            bits += 6;
            if (bits >= 16) {
                bits -= 16;
                int unit = held >> bits & 0xFFFF;
                units.write(unit >> 8);
                units.write(unit);
                held &= (1 << bits) - 1;
            }
        }
        return units.toString(StandardCharsets.UTF_16BE);
    }
}
