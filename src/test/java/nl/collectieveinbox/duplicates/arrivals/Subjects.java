package nl.collectieveinbox.duplicates.arrivals;

import java.util.List;
import java.util.Locale;

/** What programs put before a subject, and take off again. */
final class Subjects {

    private static final List<String> PREFIXES = List.of("re:", "fw:", "fwd:", "doorst:", "antw:");

    private Subjects() {}

    static String bare(String subject) {
        String bare = subject.strip();
        for (boolean found = true; found;) {
            String lower = bare.toLowerCase(Locale.ROOT);
            String prefix = PREFIXES.stream().filter(lower::startsWith).findFirst().orElse("");
            found = !prefix.isEmpty();
            bare = bare.substring(prefix.length()).strip();
        }
        return bare;
    }

    /** Programs do not repeat their own prefix. */
    static String with(String prefix, String subject) {
        return subject.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT)) ? subject : prefix + subject;
    }
}
