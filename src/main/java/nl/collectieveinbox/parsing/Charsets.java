package nl.collectieveinbox.parsing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes to characters when the label may be wrong, unknown or absent. Never fails.
 *
 * <p>Labels are read as browsers read them (WHATWG Encoding Standard): the narrow name stands for the wider code page
 * that senders really use.
 */
final class Charsets {

    /** What the label says against what the bytes turn out to be. */
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("ansi_x3.4-1968", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("cp-850", "IBM850"),
            Map.entry("utf8mb4", "UTF-8"),
            Map.entry("utf_8", "UTF-8"),
            Map.entry("unicode", "UTF-16"));

    /** Asking the JDK for a name that it does not know searches the class path each time. */
    private static final Map<String, Charset> BY_NAME = byName();

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {}

    /** @param asLabelled false when the label was missing, unknown or plainly not true, and the bytes decided */
    record Decoded(String text, boolean asLabelled) {}

    /** @param label the charset as the sender named it; empty when he did not */
    static Decoded decoded(byte[] bytes, String label) {
        String name = label.strip().replace("\"", "").replace("'", "").toLowerCase(Locale.ROOT);
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, true);
        }
        if (name.equals("utf-7") || name.equals("unicode-1-1-utf-7")) {
            return new Decoded(Utf7.decoded(bytes), true);
        }
        return known(name).map(charset -> labelled(bytes, charset)).orElseGet(() -> new Decoded(guessed(bytes), false));
    }

    /** UTF-8 where it can be, else windows-1252: between them nearly all unlabelled mail in this country. */
    static String guessed(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8).orElseGet(() -> mostlyUtf8(bytes)
                ? new String(bytes, StandardCharsets.UTF_8) : new String(bytes, WESTERN));
    }

    private static Decoded labelled(byte[] bytes, Charset charset) {
        String name = charset.name();
        if (name.startsWith("UTF-16")) {
            return wide(bytes, charset);
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            Optional<String> exact = strictly(bytes, charset);
            return new Decoded(exact.orElseGet(() -> guessed(bytes)), exact.isPresent());
        }
        if (charset.equals(WESTERN)) {
            // Western text that happens to be valid UTF-8 beyond ASCII does not occur in practice.
            Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
            return utf8.map(text -> new Decoded(text, isAscii(bytes))).orElseGet(() ->
                    new Decoded(new String(bytes, WESTERN), true));
        }
        return new Decoded(new String(bytes, charset), true);
    }

    /** UTF-16 without a mark: the half that is mostly zero says which end comes first. */
    private static Decoded wide(byte[] bytes, Charset charset) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0 && strictly(bytes, StandardCharsets.UTF_8).isPresent()) {
            return new Decoded(guessed(bytes), false);
        }
        if (zeros[0] == zeros[1]) {
            return new Decoded(new String(bytes, charset), true);
        }
        return new Decoded(new String(bytes, zeros[0] > zeros[1]
                ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE), true);
    }

    private static Optional<Charset> byteOrderMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static Optional<Charset> known(String name) {
        return Optional.ofNullable(BY_NAME.get(WIDER.getOrDefault(name, name).toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Charset> byName() {
        Map<String, Charset> byName = new HashMap<>();
        for (Charset charset : Charset.availableCharsets().values()) {
            charset.aliases().forEach(alias -> byName.put(alias.toLowerCase(Locale.ROOT), charset));
            byName.put(charset.name().toLowerCase(Locale.ROOT), charset);
        }
        return Map.copyOf(byName);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty(); // the answer to the question, not a failure
        }
    }

    /** One cut or broken byte in otherwise good UTF-8 must not turn every accent into two characters. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            int more = b < 0x80 ? 0 : b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : -1;
            if (more == 0) {
                continue;
            }
            int seen = 0;
            while (seen < more && i + seen + 1 < bytes.length && (bytes[i + seen + 1] & 0xC0) == 0x80) {
                seen++;
            }
            if (more > 0 && seen == more) {
                good++;
                i += more;
            } else {
                bad++;
            }
        }
        return good > bad;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }
}
