package nl.collectieveinbox.unwrapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What mail programs put before a subject, and what is left without it. */
public final class Subject {

    private static final Set<String> REPLY = folded("re", "antw", "aw", "betr", "antwoord", "antwort", "r", "res", "sv", "svar", "odp", "vá",
            "ynt", "відп", "回复", "答复", "返信");
    /** Danish and Norwegian clients write VS, Finnish ones VL, Italian ones I. */
    private static final Set<String> FORWARD = folded("fw", "fwd", "doorst", "doorgestuurd", "doorgest", "wg", "tr", "rv", "vs", "vl", "vb", "i", "pd",
            "enc", "redir", "videresend", "ilt", "továbbítás", "továbbított", "přeposl", "preposl", "пересл", "转发", "転送");
    private static final List<String> TAGS = List.of("[extern]", "[external]", "[ext]", "*spam*", "***spam***", "[spam]");

    /** Longest prefix, its brackets included, and longest tag. */
    private static final int LONGEST = 16;

    private Subject() {}

    public static boolean isForward(String subject) {
        return FORWARD.contains(prefix(subject, afterTags(subject, 0)));
    }

    public static boolean isReply(String subject) {
        return REPLY.contains(prefix(subject, afterTags(subject, 0)));
    }

    /** The subject of what a forward with this subject passes on: without its first prefix. */
    static String passedOn(String subject) {
        int from = afterTags(subject, 0);
        return (FORWARD.contains(prefix(subject, from)) ? subject.substring(subject.indexOf(':', from) + 1) : subject.substring(from)).strip();
    }

    /** The subject as its first writer gave it. */
    public static String bare(String subject) {
        int from = afterTags(subject, 0);
        String prefix = prefix(subject, from);
        while (REPLY.contains(prefix) || FORWARD.contains(prefix)) {
            from = afterTags(subject, subject.indexOf(':', from) + 1);
            prefix = prefix(subject, from);
        }
        return subject.substring(from).strip();
    }

    /** The folded word before the colon; of "RE[2]:", "Fwd(3):" and "Doorst.:" the letters alone. */
    private static String prefix(String subject, int from) {
        int end = from;
        while (end < subject.length() && end - from < LONGEST && subject.charAt(end) != ':') {
            end++;
        }
        if (end >= subject.length() || subject.charAt(end) != ':') {
            return "";
        }
        while (end > from && "[]().0123456789 \u00a0".indexOf(subject.charAt(end - 1)) >= 0) {
            end--;
        }
        return Fold.text(subject.substring(from, end)).strip();
    }

    private static int afterTags(String subject, int from) {
        int at = afterSpace(subject, from);
        for (int tag = tagAt(subject, at); tag > 0; tag = tagAt(subject, at)) {
            at = afterSpace(subject, at + tag);
        }
        return at;
    }

    private static int tagAt(String subject, int at) {
        String begin = Fold.text(subject.substring(at, Math.min(subject.length(), at + LONGEST)));
        return TAGS.stream().filter(begin::startsWith).mapToInt(String::length).max().orElse(0);
    }

    private static int afterSpace(String subject, int from) {
        int at = from;
        while (at < subject.length() && Character.isWhitespace(subject.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Set<String> folded(String... prefixes) {
        return Stream.of(prefixes).map(Fold::text).collect(Collectors.toUnmodifiableSet());
    }
}
