package nl.collectieveinbox.unwrapping;

import java.util.List;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Address;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that stands in place of header lines: "Op 28-10-2021 12:46 heeft Rob &lt;rob@x&gt; geschreven:". It introduces
 * what is answered and, with Outlook of 2019 and mobile clients, what is passed on.
 *
 * @param first its first line
 * @param end the line after its last
 */
record Wrote(int first, int end, Address from, @Nullable WrittenDate sent) {

    private static final int LONGEST = 400;
    private static final int MOST_LINES = 4;
    private static final List<String> VERBS = folded("schreef", "geschreven", "wrote", "schrieb", "geschrieben", "écrit", "escribió", "ha scritto",
            "escreveu", "skrev", "kirjoitti", "ezt írta", "napsal(a)", "napsal", "napsala", "napisał", "napisał(a)", "napisała", "napísal", "napísala",
            "napísal(a)", "je napisao", "napisao je", "napisala", "a scris", "написал", "написал(а)", "написала", "пишет", "написав", "писав",
            "пише", "yazdı", "kirjutas");
    /** Between the date and the name. */
    private static final List<String> BEFORE_NAME = folded(" heeft ", " schreef ", " schrieb ", " skrev ", " пользователь ", " používateľ ",
            " időpontban ", " hat ", " uživatel ", " użytkownik ", "kirjutas ", " kirjoitti ");
    private static final List<String> AFTER_NAME = List.of(" geschreven", " het volgende");
    private static final List<String> BEGINNINGS = folded("op ", "on ", "am ", "le ", "el ", "il ", "em ", "den ", "på ", "d. ", "dne ", "dnia ", "w dniu ",
            "dňa ", "în ", "pe ", "в ", "ma ", "di ", "wo ", "do ", "vr ", "za ", "zo ", "a ", "u ", "da ");

    /** The sentence that ends on a line, or null; {@code notBefore} is the first line it may begin on. */
    static @Nullable Wrote endingAt(List<Line> lines, int last, int notBefore) {
        Line line = lines.get(last);
        int length = line.folded().length();
        if (length > 0 && length < LONGEST && line.raw().startsWith(">>> ") && line.text().endsWith(">>>")) {
            return groupWise(line.text().substring(0, line.text().length() - 3).strip(), last);
        }
        if (length == 0 || length > LONGEST || line.folded().charAt(length - 1) != ':') {
            return null;
        }
        if (!isExact(line.folded()) && !saysWrote(line.folded())) {
            return null;
        }
        StringBuilder whole = new StringBuilder(line.text());
        boolean exact = false;
        for (int first = last; first >= Math.max(notBefore, last - MOST_LINES + 1); first--) {
            Line above = lines.get(first);
            if (above.isBlank() || above.depth() != line.depth() || (first < last && whole.length() + above.text().length() > LONGEST)) {
                return null;
            }
            if (first < last) {
                whole.insert(0, above.text() + " ");
            }
            exact |= isExact(above.folded());
            Wrote wrote = exact ? read(whole.toString(), first, last + 1) : null;
            if (wrote != null) {
                return wrote;
            }
        }
        return null;
    }

    /** An address or a number stands in it. */
    private static boolean isExact(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '@' || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    /** {@code >>> Rob Kamphuis <rob@x> 3-3-2026 9:52 >>>}, as GroupWise writes it. */
    private static @Nullable Wrote groupWise(String text, int line) {
        int close = text.lastIndexOf('>');
        WrittenDate sent = close < 0 ? null : WrittenDate.parse(text.substring(close + 1), false);
        return sent == null ? null : new Wrote(line, line + 1, Addresses.read(text.substring(0, close + 1)), sent);
    }

    private static @Nullable Wrote read(String text, int first, int end) {
        String folded = Fold.text(text);
        if (!saysWrote(folded)) {
            return null;
        }
        boolean begins = begins(folded);
        int at = text.lastIndexOf('@');
        if (at < 0) {
            return begins ? withoutAddress(text, folded, first, end) : null;
        }
        if (!begins && !Character.isDigit(folded.charAt(0)) && first != end - 1 && !isPersonFirst(folded)) {
            return null;
        }
        int open = Math.max(text.lastIndexOf('<', at), text.lastIndexOf('[', at));
        open = open < 0 ? text.lastIndexOf(' ', at) + 1 : open;
        open = text.startsWith("<mailto:", open) && open > 0 && text.lastIndexOf('<', open - 1) >= 0 && text.indexOf('>', open - 1) > open
                ? firstOpen(text, open) : open;
        int close = at;
        while (close < text.length() && ">] :,)".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        String before = text.substring(0, open);
        int name = nameStart(before);
        WrittenDate sent = WrittenDate.parse(before.substring(0, name) + " " + text.substring(close), folded.contains("wrote"));
        Address from = Addresses.read(before.substring(name) + text.substring(open, Math.min(text.length(), close + 1)));
        return from.address().isEmpty() || (sent == null && !begins) ? null : new Wrote(first, end, from, sent);
    }

    private static boolean saysWrote(String folded) {
        for (String verb : VERBS) {
            if (folded.contains(verb)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String folded) {
        for (String beginning : BEGINNINGS) {
            if (folded.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** {@code a@b<mailto:a@b>}: the name ends before the first of the two. */
    private static int firstOpen(String text, int open) {
        int space = Math.max(text.lastIndexOf(' ', open), text.lastIndexOf('<', open - 1));
        return space < 0 ? open : space;
    }

    private static boolean isPersonFirst(String folded) {
        return folded.charAt(0) == '"' || Character.isLetter(folded.charAt(0));
    }

    private static @Nullable Wrote withoutAddress(String text, String folded, int first, int end) {
        for (String word : BEFORE_NAME) {
            int at = folded.lastIndexOf(word);
            if (at > 0) {
                WrittenDate sent = WrittenDate.parse(text.substring(0, at), false);
                String name = text.substring(at + word.length(), text.length() - 1);
                for (String rest : AFTER_NAME) {
                    int verb = Fold.text(name).lastIndexOf(rest);
                    name = verb > 0 ? name.substring(0, verb) : name;
                }
                return sent == null || !sent.timed() ? null : new Wrote(first, end, Addresses.read(name + ";"), sent);
            }
        }
        int wrote = folded.lastIndexOf(" wrote");
        int name = wrote < 0 ? -1 : nameStart(text.substring(0, wrote));
        WrittenDate sent = name < 0 ? null : WrittenDate.parse(text.substring(0, name), true);
        return sent == null || !sent.timed() ? null : new Wrote(first, end, Addresses.read(text.substring(name, wrote)), sent);
    }

    /** Where the name begins in what stands before the address: behind a quote mark, a word that leads to it, or the date. */
    private static int nameStart(String before) {
        String folded = Fold.text(before);
        String trimmed = folded.stripTrailing();
        if (!trimmed.isEmpty() && "\"\u201d\u00bb\u201c".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0) {
            for (int i = trimmed.length() - 2; i >= 0; i--) {
                if ("\"\u201e\u00ab\u201c".indexOf(trimmed.charAt(i)) >= 0) {
                    return i;
                }
            }
        }
        for (String word : BEFORE_NAME) {
            int at = folded.lastIndexOf(word);
            if (at >= 0) {
                return at + word.length();
            }
        }
        int end = 0;
        for (DateWord word : DateWord.of(folded)) {
            boolean zone = word.text().equals("am") || word.text().equals("pm") || Zones.named(word.text()) != null;
            end = word.isNumber() || (zone && end > 0 && word.start() - end < 3) ? word.end() : end;
        }
        while (end < before.length() && end > 0 && (!Character.isLetter(before.charAt(end)) || isLoneM(folded, end))) {
            end++;
        }
        return Math.min(end, before.length());
    }

    /** The rest of "p.m.". */
    private static boolean isLoneM(String folded, int at) {
        return folded.charAt(at) == 'm' && folded.charAt(at - 1) == '.';
    }

    private static List<String> folded(String... words) {
        return Stream.of(words).map(Fold::text).toList();
    }
}
