package nl.collectieveinbox.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;

/** The bytes of a message that no reader understood, as far as they can be read as text: its header, and all the rest. */
final class RawMail {

    private static final String NOBODY = "raw";

    private RawMail() {}

    static ReadMessage asText(byte[] raw) {
        String all = new String(raw, StandardCharsets.ISO_8859_1).replace("\r\n", "\n").replace('\r', '\n');
        int end = all.indexOf("\n\n");
        // what has no header has only words
        Map<String, List<String>> headers = end < 0 ? Map.of() : headers(all.substring(0, end));
        String subject = String.join("\n", headers.getOrDefault("subject", List.of()));
        String people = String.join("\n", headers.entrySet().stream().filter(each -> isPeople(each.getKey()))
                .flatMap(each -> each.getValue().stream()).toList());
        return new ReadMessage(List.of(), List.of(), List.of(), subject, new Address(people, ""), List.of(), List.of(), List.of(), null,
                headers, end < 0 ? all : all.substring(end), "", List.of(), List.of(), List.of(), NOBODY);
    }

    private static boolean isPeople(String header) {
        return header.equals("from") || header.equals("to") || header.equals("cc") || header.equals("reply-to");
    }

    private static Map<String, List<String>> headers(String head) {
        Map<String, List<String>> headers = new HashMap<>();
        String name = "";
        for (String line : head.split("\n")) {
            int colon = line.indexOf(':');
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            if (!folded) {
                // a line that is no header is read as words of nobody's
                name = colon < 0 ? "comments" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            }
            headers.computeIfAbsent(name, any -> new ArrayList<>()).add(folded || colon < 0 ? line : line.substring(colon + 1));
        }
        return headers;
    }
}
