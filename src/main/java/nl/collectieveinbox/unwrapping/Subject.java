package nl.collectieveinbox.unwrapping;

import java.util.List;
import java.util.Set;

/** What mail programs put before a subject, and what is left without it. */
public final class Subject {

    private static final Set<String> REPLY = Set.of("re", "antw", "aw", "betr", "antwoord");
    private static final Set<String> FORWARD = Set.of("fw", "fwd", "doorst", "doorgestuurd", "wg", "tr");
    private static final List<String> TAGS = List.of("[extern]", "[external]", "[ext]", "*spam*", "***spam***", "[spam]");

    private Subject() {}

    public static boolean isForward(String subject) {
        return FORWARD.contains(prefix(withoutTags(subject)));
    }

    public static boolean isReply(String subject) {
        return REPLY.contains(prefix(withoutTags(subject)));
    }

    /** The subject as its first writer gave it. */
    public static String bare(String subject) {
        String rest = withoutTags(subject);
        String prefix = prefix(rest);
        while (REPLY.contains(prefix) || FORWARD.contains(prefix)) {
            rest = withoutTags(rest.substring(rest.indexOf(':') + 1));
            prefix = prefix(rest);
        }
        return rest;
    }

    private static String prefix(String subject) {
        int colon = subject.indexOf(':');
        return colon < 1 || colon > 14 ? "" : Fold.text(subject.substring(0, colon)).strip();
    }

    private static String withoutTags(String subject) {
        String rest = subject.strip();
        for (boolean again = true; again;) {
            again = false;
            for (String tag : TAGS) {
                if (Fold.text(rest).startsWith(tag)) {
                    rest = rest.substring(tag.length()).strip();
                    again = true;
                }
            }
        }
        return rest;
    }
}
