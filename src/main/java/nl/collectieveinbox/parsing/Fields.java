package nl.collectieveinbox.parsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The header of a message or part, before anything is decoded: one character stands for one byte. */
final class Fields {

    /** A file with none of these is no message (RFC 5322, 3.6; RFC 2045, 5). */
    private static final Set<String> KNOWN =
            Set.of("from", "to", "subject", "date", "message-id", "received", "content-type");

    private final List<Field> fields = new ArrayList<>();

    /** @param raw the value as it came, folds included; bytes as characters 0 to 255 */
    record Field(String name, String raw) {}

    void add(String name, String raw) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        if (isName(key)) {
            fields.add(new Field(key, unfolded(raw)));
        }
    }

    boolean looksLikeMail() {
        return fields.stream().anyMatch(field -> KNOWN.contains(field.name()));
    }

    List<String> all(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::raw).toList();
    }

    Optional<String> first(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::raw).findFirst();
    }

    Map<String, List<String>> decoded() {
        Map<String, List<String>> decoded = new LinkedHashMap<>();
        for (Field field : fields) {
            decoded.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(HeaderText.decoded(field.raw()));
        }
        return decoded;
    }

    /** A line such as an mbox "From " or the middle of a sentence has spaces before its colon. */
    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= 200 && name.chars().allMatch(c -> c > ' ' && c < 127);
    }

    private static String unfolded(String raw) {
        StringBuilder line = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\t') {
                line.append(' ');
            } else if (c != '\r' && c != '\n' && c != 0) {
                line.append(c);
            }
        }
        return line.toString().strip();
    }
}
