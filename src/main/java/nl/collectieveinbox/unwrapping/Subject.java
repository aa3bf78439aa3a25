package nl.collectieveinbox.unwrapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What mail programs put before a subject, and what is left without it. */
public final class Subject {

    private static final Set<String> REPLY = folded("re", "antw", "aw", "betr", "antwoord", "antwort", "ref", "rif", "r", "res", "rep", "sv", "svar", "odp",
            "vá", "ynt", "yan", "ha", "на", "відп", "回复", "答复", "返信");
    /** Danish and Norwegian clients write VS, Finnish ones VL, Italian ones I. */
    private static final Set<String> FORWARD = folded("fw", "fwd", "doorst", "doorgestuurd", "doorgest", "wg", "tr", "rv", "vs", "vl", "vb", "vd", "i", "pd",
            "enc", "redir", "videresend", "ilt", "fs", "továbbítás", "továbbított", "přeposl", "preposl", "пересл", "转发", "転送");
    private static final List<String> TAGS = List.of("[extern]", "[external]", "[ext]", "*spam*", "***spam***", "[spam]");

    private Subject() {}

    public static boolean isForward(String subject) {
        return FORWARD.contains(prefix(withoutTags(subject)));
    }

    /** The subject of what a forward with this subject passes on: without its first prefix. */
    static String passedOn(String subject) {
        String rest = withoutTags(subject);
        return FORWARD.contains(prefix(rest)) ? rest.substring(rest.indexOf(':') + 1).strip() : rest;
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
        if (colon < 1 || colon > 14) {
            return "";
        }
        String prefix = Fold.text(subject.substring(0, colon)).strip();
        int end = prefix.length();
        // "RE[2]:", "Fwd(3):", "Doorst.:"
        while (end > 0 && "[]().0123456789 ".indexOf(prefix.charAt(end - 1)) >= 0) {
            end--;
        }
        return prefix.substring(0, end);
    }

    private static Set<String> folded(String... prefixes) {
        return Stream.of(prefixes).map(Fold::text).collect(Collectors.toUnmodifiableSet());
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
