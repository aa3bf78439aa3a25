package nl.collectieveinbox.unwrapping;

import java.util.List;
import java.util.StringJoiner;

/** What a sender wrote himself: without what he quotes, his signature and the disclaimer. */
final class OwnText {

    private static final List<String> SIGN_OFFS = List.of(
            "met vriendelijke groet", "vriendelijke groet", "met hartelijke groet", "hartelijke groet", "met groet",
            "groet,", "groeten,", "groetjes", "groet ", "groeten ", "mvg", "m.v.g", "gr.", "gr,", "hoogachtend",
            "kind regards", "best regards", "regards,", "met dank en vriendelijke groet", "verzonden vanaf mijn",
            "verstuurd vanaf mijn", "sent from my", "outlook voor ", "download outlook");
    private static final List<String> DISCLAIMERS = List.of(
            "dit bericht kan vertrouwelijke", "dit e-mailbericht is uitsluitend", "deze e-mail is uitsluitend", "disclaimer",
            "de informatie in dit bericht", "de informatie in deze e-mail", "de inhoud van dit bericht is",
            "this message may contain", "this e-mail is intended", "indien u niet de geadresseerde");
    private static final List<String> SEPARATORS = List.of(
            "-----oorspronkelijk", "----- oorspronkelijk", "-----original message", "----- original message", "________________________________");

    private OwnText() {}

    static String of(String message) {
        List<Line> lines = Line.of(message);
        StringJoiner kept = new StringJoiner("\n");
        HeaderBlock earlier = HeaderBlock.find(lines, 0);
        int end = earlier == null ? lines.size() : earlier.first();
        boolean signed = false;
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            if (startsWithAny(line.folded(), SEPARATORS) || containsAny(line.folded(), DISCLAIMERS)) {
                break;
            }
            if (line.quoted() || introducesQuote(lines, i)) {
                continue;
            }
            if (line.raw().equals("-- ") || startsWithAny(line.folded(), SIGN_OFFS)) {
                signed = true;
            }
            // What comes after a greeting as "PS" is still said by the sender.
            signed &= !isPostscript(line.folded());
            if (!signed) {
                kept.add(beforeSignOff(line.text()));
                signed = signOffWithin(line.folded()) >= 0;
            }
        }
        return kept.toString().strip();
    }

    /** "Op 3 maart 2026 om 10:00 schreef Jan:", on one line or wrapped over two. */
    static boolean introducesQuote(List<Line> lines, int at) {
        String line = lines.get(at).folded();
        String next = at + 1 < lines.size() ? lines.get(at + 1).folded() : "";
        boolean begins = line.startsWith("op ") || line.startsWith("on ");
        String whole = line.endsWith(":") ? line : line + " " + next;
        boolean first = begins && whole.length() < 300 && whole.endsWith(":") && saysWrote(whole);
        String before = at > 0 ? lines.get(at - 1).folded() : "";
        boolean second = line.endsWith(":") && (before.startsWith("op ") || before.startsWith("on "))
                && !before.endsWith(":") && line.length() < 200 && saysWrote(before + " " + line);
        return first || second;
    }

    private static boolean saysWrote(String line) {
        return containsAny(line, List.of(" schreef ", " geschreven:", " wrote:", " schreef:"));
    }

    private static String beforeSignOff(String line) {
        int at = signOffWithin(Fold.text(line));
        return at < 0 ? line : line.substring(0, at).strip();
    }

    /** Where a greeting begins that stands behind the last sentence on the same line, or -1. */
    private static int signOffWithin(String folded) {
        for (String signOff : List.of("met vriendelijke groet", "vriendelijke groet,", "groet,", "mvg,", "gr. ")) {
            int at = folded.lastIndexOf(signOff);
            if (at > 1 && folded.charAt(at - 1) == ' ' && ".!?".indexOf(folded.charAt(at - 2)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPostscript(String line) {
        return line.startsWith("ps ") || line.startsWith("ps:") || line.startsWith("p.s.") || line.startsWith("nb ") || line.startsWith("nb:");
    }

    private static boolean startsWithAny(String line, List<String> starts) {
        return starts.stream().anyMatch(line::startsWith) || line.equals("groet") || line.equals("groeten");
    }

    private static boolean containsAny(String line, List<String> parts) {
        return parts.stream().anyMatch(line::contains);
    }
}
