package nl.collectieveinbox.unwrapping;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lines of a text that somebody else wrote earlier. */
final class Quotes {

    private static final Phrases SEPARATORS = Phrases.of("oorspronkelijk bericht", "original message", "original-nachricht", "originele bericht", "origineel bericht",
            "ursprungliche nachricht", "ursprungliche mail", "message d'origine", "message original", "reply message", "forwarded message",
            "doorgestuurd bericht", "antwoord bericht", "antwort nachricht", "oprindelig meddelelse", "mensaje original", "messaggio originale",
            "message transfere", "weitergeleitete nachricht", "oorspronkelijke afspraak", "original appointment");
    private static final Phrases WROTE = Phrases.of("schreef", "geschreven", "wrote", "sent", "schrieb", "a ecrit", "ecrit", "citeren", "quoting", "zitat von");
    private static final int LONGEST_INTRODUCTION = 400;
    private static final int LONGEST_SEPARATOR = 100;
    private static final int BOXED = 60;

    private final List<Line> lines;
    private final BitSet quoted;
    private int introductions;

    private Quotes(List<Line> lines) {
        this.lines = lines;
        this.quoted = new BitSet(lines.size());
    }

    /** The lines that are quoted. */
    static BitSet of(List<Line> lines, List<Mark> marks) {
        Quotes quotes = new Quotes(lines);
        quotes.marked();
        quotes.introduced(marks);
        quotes.listed(marks);
        quotes.wrapped();
        quotes.blankBetween();
        return quotes.quoted;
    }

    private void marked() {
        for (int i = 0; i < lines.size(); i++) {
            quoted.set(i, lines.get(i).quoted());
        }
    }

    /** Below an introduction stands the quote: the marked lines that follow or, without marks, all the rest. */
    private void introduced(List<Mark> marks) {
        int next = 0;
        int i = 0;
        while (i < lines.size()) {
            while (next < marks.size() && marks.get(next).start() < i) {
                next++;
            }
            int below = quoted.get(i) ? i : introduction(i, next < marks.size() ? marks.get(next) : null);
            if (below == i) {
                i++;
                continue;
            }
            while (below < lines.size() && lines.get(below).isBlank() && !quoted.get(below)) {
                below++;
            }
            introductions++;
            boolean restIsMarked = below < lines.size() && quoted.get(below);
            quoted.set(withRuleAbove(i), restIsMarked ? below : lines.size());
            i = restIsMarked ? below : lines.size();
        }
    }

    /** @return the line after an introduction that begins here, or the same line when none does */
    private int introduction(int at, @Nullable Mark mark) {
        if (mark != null && mark.start() == at && !isNoticeOfMail(mark)) {
            return mark.body();
        }
        return isSeparator(lines.get(at)) || announcesMarked(at) ? at + 1 : at;
    }

    /** Header lines without a subject, with nothing drawn above them: a notice that mail waits elsewhere writes such. */
    private static boolean isNoticeOfMail(Mark mark) {
        return mark.saying() == Mark.Saying.EARLIER && mark.subject() == null && mark.start() == mark.header();
    }

    /** A sentence with "schreef" that ends with a colon right above marked lines, however it is built. */
    private boolean announcesMarked(int at) {
        String folded = lines.get(at).folded();
        return folded.endsWith(":") && folded.length() < LONGEST_INTRODUCTION && at + 1 < lines.size()
                && (quoted.get(at + 1) || lines.get(at + 1).isBlank() && at + 2 < lines.size() && quoted.get(at + 2)) && WROTE.isIn(folded);
    }

    /** Who quotes nothing may still write a list with these marks, or one line of arrows. */
    private void listed(List<Mark> marks) {
        if (!marks.isEmpty() || introductions > 0) {
            return;
        }
        for (int from = quoted.nextSetBit(0); from >= 0; from = quoted.nextSetBit(from)) {
            int end = quoted.nextClearBit(from);
            String above = from == 0 ? "" : lines.get(from - 1).text();
            boolean inText = end - from == 1 && end < lines.size() && !lines.get(end).isBlank();
            if (!above.isEmpty() && (above.endsWith(":") || inText) && !WROTE.isIn(lines.get(from - 1).folded())) {
                quoted.clear(from, end);
            }
            from = end;
        }
    }

    /** The line that a client draws above a quote belongs to it. */
    private int withRuleAbove(int at) {
        int above = at - 1;
        while (above >= 0 && above > at - 4 && lines.get(above).isBlank()) {
            above--;
        }
        return above >= 0 && (isRule(lines.get(above).text()) || isSeparator(lines.get(above))) ? above : at;
    }

    private static boolean isRule(String text) {
        return text.length() > 4 && text.chars().allMatch(c -> c == '_' || c == '-' || c == '=' || c == '\u2014' || c == ' ');
    }

    /** "-----Oorspronkelijk bericht-----": the words between dashes, or after "Begin". */
    private static boolean isSeparator(Line line) {
        String folded = line.folded();
        if (folded.isEmpty() || folded.length() > LONGEST_SEPARATOR) {
            return false;
        }
        boolean ruled = folded.startsWith("--") || folded.startsWith("__") || folded.startsWith("==") || folded.startsWith("- -");
        boolean begins = folded.startsWith("begin ") || folded.startsWith("debut ") || folded.startsWith("anfang ");
        return (ruled || begins && folded.endsWith(":")) && SEPARATORS.isIn(folded);
    }

    /** The rest of a quoted line that a client cut at its margin stands unmarked between marked lines. */
    private void wrapped() {
        for (int i = 1; i + 1 < lines.size(); i++) {
            String rest = lines.get(i).text();
            if (!quoted.get(i) && quoted.get(i - 1) && quoted.get(i + 1) && !rest.isEmpty() && rest.length() < BOXED
                    && Character.isLowerCase(rest.charAt(0)) && lines.get(i - 1).raw().length() >= BOXED) {
                quoted.set(i);
            }
        }
    }

    private void blankBetween() {
        for (int end = quoted.nextClearBit(0); end < lines.size(); end = quoted.nextClearBit(end + 1)) {
            int next = quoted.nextSetBit(end);
            if (next < 0) {
                return;
            }
            if (end > 0 && quoted.get(end - 1) && allBlank(end, next)) {
                quoted.set(end, next);
            }
            end = next;
        }
    }

    private boolean allBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!lines.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
