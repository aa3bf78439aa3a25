package nl.collectieveinbox.parsing;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that stand in the text itself, as mail programs sent them before MIME (POSIX uuencode). */
final class Uuencoded {

    private static final Pattern BEGIN = Pattern.compile("begin [0-7]{3,4} (\\S.{0,200})");

    private Uuencoded() {}

    record File(String name, byte[] bytes) {}

    /** @param rest the text without the files */
    record Found(String rest, List<File> files) {}

    static Optional<Found> in(String text) {
        if (!text.startsWith("begin ") && !text.contains("\nbegin ")) {
            return Optional.empty();
        }
        String[] lines = text.split("\n", -1);
        List<File> files = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            Matcher begin = BEGIN.matcher(lines[i]);
            int end = begin.matches() ? end(lines, i + 1) : -1;
            if (end < 0) {
                rest.append(lines[i]).append(i + 1 < lines.length ? "\n" : "");
                continue;
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int line = i + 1; line < end; line++) {
                decode(lines[line], bytes);
            }
            files.add(new File(begin.group(1).strip(), bytes.toByteArray()));
            i = end;
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new Found(rest.toString(), files));
    }

    /** The line that says "end" after nothing but encoded lines; -1 when this is ordinary prose. */
    private static int end(String[] lines, int from) {
        for (int i = from; i < lines.length; i++) {
            if (lines[i].strip().equals("end")) {
                return i > from ? i : -1;
            }
            int bytes = lines[i].isEmpty() ? 0 : value(lines[i].charAt(0));
            int room = (Math.max(0, lines[i].length() - 1) + 3) / 4 * 3 + 3; // trailing spaces may have been cut
            if (!lines[i].isEmpty() && (lines[i].charAt(0) < ' ' || lines[i].charAt(0) > '`' || bytes > room)) {
                return -1;
            }
        }
        return -1;
    }

    private static void decode(String line, ByteArrayOutputStream bytes) {
        int count = line.isEmpty() ? 0 : value(line.charAt(0));
        for (int at = 1; count > 0; at += 4) {
            int group = 0;
            for (int k = 0; k < 4; k++) {
                group = group << 6 | (at + k < line.length() ? value(line.charAt(at + k)) : 0);
            }
            for (int shift = 16; shift >= 0 && count > 0; shift -= 8, count--) {
                bytes.write(group >> shift);
            }
        }
    }

    private static int value(char c) {
        return c - ' ' & 0x3F;
    }
}
