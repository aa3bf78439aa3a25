package nl.collectieveinbox.duplicates.arrivals;

import java.nio.charset.Charset;
import java.util.Base64;

/** Bytes as they travel (RFC 2045, 6.7 and 6.8); lines end in CRLF. */
final class Transfer {

    private static final int WIDTH = 75;

    private Transfer() {}

    static String base64(byte[] bytes) {
        return Base64.getMimeEncoder(76, new byte[] {'\r', '\n'}).encodeToString(bytes) + "\r\n";
    }

    static String quotedPrintable(String text, Charset charset) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            byte[] bytes = line.getBytes(charset);
            int column = 0;
            for (int i = 0; i < bytes.length; i++) {
                int each = bytes[i] & 0xff;
                boolean last = i == bytes.length - 1;
                boolean plain = each >= 33 && each <= 126 && each != '=' || (each == ' ' || each == '\t') && !last;
                String piece = plain ? String.valueOf((char) each) : "=%02X".formatted(each);
                if (column + piece.length() > WIDTH) {
                    out.append("=\r\n");
                    column = 0;
                }
                out.append(piece);
                column += piece.length();
            }
            out.append("\r\n");
        }
        return out.toString();
    }
}
