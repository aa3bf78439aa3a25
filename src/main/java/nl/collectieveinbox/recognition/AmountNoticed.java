package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.collectieveinbox.recognition.AmountCandidate.Made;
import org.jspecify.annotations.Nullable;

/** What is noticed about a number where it stands: its form, what it counts, the words around it. */
final class AmountNoticed {

    private static final int AROUND = 5;
    private static final int CLAUSE = 14;
    private static final int SENTENCE = 30;
    private static final AmountWord[] CLASSES = AmountWord.values();
    private static final String[] LOWER = new String[CLASSES.length];
    /** Made once: places are few, and each is asked for every number. */
    private static final Map<String, String[]> NAMES = new ConcurrentHashMap<>();

    static {
        for (AmountWord each : CLASSES) {
            LOWER[each.ordinal()] = each.name().toLowerCase(Locale.ROOT);
        }
    }

    private final Set<String> noticed = new HashSet<>(128);
    private final AmountCandidate candidate;
    private final AmountLines lines;
    private final Passage passage;
    private final String kind;

    private AmountNoticed(AmountCandidate candidate, AmountLines lines) {
        this.candidate = candidate;
        this.lines = lines;
        this.passage = candidate.passage();
        this.kind = kind(candidate.counts());
    }

    static Set<String> of(AmountCandidate candidate, AmountLines lines) {
        AmountNoticed amount = new AmountNoticed(candidate, lines);
        amount.form();
        amount.noun();
        amount.place();
        amount.form(candidate.parts().getFirst());
        amount.words();
        amount.classes();
        amount.joints();
        return amount.noticed;
    }

    /** People, homes, rooms or something else. */
    static String kind(@Nullable Counts counts) {
        return counts == null ? "none" : counts.isPeople() ? "people" : counts == Counts.FAMILY ? "family" : counts.isHome() ? "home" : counts == Counts.ROOM ? "room" : counts == Counts.GROUP ? "group" : counts.measures() ? "measure" : "other";
    }

    private void form() {
        noticed.add("always");
        noticed.add("kind=" + kind);
        noticed.add("made=" + candidate.made());
        noticed.add("made=" + candidate.made() + "&" + kind);
        noticed.add("size=" + size(candidate.max()));
        noticed.add("size=" + size(candidate.max()) + "&" + kind);
        if (candidate.min() < candidate.max()) {
            says("range");
        }
        if (Character.isDigit(passage.tokens.get(candidate.first()).folded().charAt(0))) {
            noticed.add("digits");
            if (candidate.first() + 1 < passage.tokens.size() && passage.gapBefore(candidate.first() + 1).startsWith(")")) {
                noticed.add("closes");
            }
        } else {
            noticed.add("in-words");
            says("in-words");
        }
        if (candidate.max() % 10 == 0 && candidate.max() > 10) {
            noticed.add("round");
        }
    }

    private void noun() {
        AmountPart spoken = candidate.spoken();
        Counts counts = spoken.counts();
        if (spoken.nounAt() < 0) {
            noticed.add("noun=none");
            return;
        }
        String word = passage.tokens.get(spoken.nounAt()).folded();
        String where = spoken.nounIsAhead() ? "ahead" : "before";
        int distance = spoken.nounIsAhead() ? spoken.nounAt() - spoken.last() : spoken.first() - spoken.nounAt();
        noticed.add("noun=" + (counts == null ? "GROUP-NAME" : counts.name()) + "-" + where);
        noticed.add("noun-distance=" + where + Math.min(distance, 4));
        noticed.add("noun-word=" + word);
        if (passage.mentioned(spoken.nounAt(), Mention.Meaning.TARGET_GROUP)) {
            noticed.add("noun-is-target-group");
        }
        if (spoken.nounIsAhead()) {
            long inside = 0;
            for (int i = spoken.last() + 1; i < spoken.nounAt(); i++) {
                inside |= lines.classes(i);
            }
            classes("inside", inside);
            noticed.add("behind-noun=" + passage.near(spoken.nounAt(), 1));
            behind(spoken.nounAt());
        }
    }

    private void behind(int noun) {
        for (int i = 1; i <= 4; i++) {
            String word = passage.near(noun, i);
            if (!word.isEmpty()) {
                classes("behind", lines.classes(noun + i));
                if (passage.mentioned(noun + i, Mention.Meaning.TARGET_GROUP)) {
                    noticed.add("target-group-behind");
                }
                if (passage.mentioned(noun + i, Mention.Meaning.MUNICIPALITY)) {
                    noticed.add("municipality-behind");
                }
            }
        }
    }

    private void place() {
        String source = passage.isSubject() ? "subject" : passage.isAttachment() ? "attachment" : "text";
        noticed.add(source);
        noticed.add(source + "&" + kind);
        int sentence = passage.tokens.get(candidate.first()).sentence();
        int last = passage.tokens.getLast().sentence();
        if (source.equals("text")) {
            noticed.add("sentence=" + (sentence == 0 ? "1" : sentence == 1 ? "2" : sentence <= 4 ? "3-5" : sentence == last ? "last" : "later"));
            noticed.add("part=" + Math.min(3, 4 * candidate.first() / passage.tokens.size()) + "&" + kind);
        }
        if (lines.beginsLine(candidate.first())) {
            noticed.add("begins-line");
            noticed.add("begins-line&" + kind);
        }
        if (candidate.first() == 0 || passage.tokens.get(candidate.first() - 1).sentence() < sentence) {
            noticed.add("begins-sentence&" + kind);
        }
    }

    /** As a form or a table says it. */
    private void form(AmountPart part) {
        Label label = passage.fields().label(part.first());
        noticed.add("form=" + label);
        if (label != null) {
            noticed.add("form=" + label + "&" + kind);
        }
        named("label", lines.label(part.first()));
        named("head", lines.head(part.first()));
        if (lines.cell(part.first()) > 0) {
            noticed.add("cell");
        }
    }

    private void named(String what, List<String> words) {
        long all = 0;
        for (String word : words) {
            noticed.add(what + "=" + word);
            Counts counts = Counts.of(word);
            if (counts != null) {
                noticed.add(what + "-counts=" + kind(counts));
            }
            all |= AmountWord.of(word);
        }
        classes(what, all);
    }

    private void words() {
        words("before", candidate.first(), -1);
        words("after", candidate.last(), 1);
        String gap = passage.gapBefore(candidate.first()).strip();
        noticed.add("gap-before=" + (gap.isEmpty() ? "" : gap.substring(gap.length() - 1)));
        String behind = passage.gapBefore(candidate.last() + 1).strip();
        noticed.add("gap-after=" + (behind.isEmpty() ? "" : behind.substring(0, 1)));
    }

    private void words(String where, int from, int direction) {
        long all = 0;
        for (int distance = 1; distance <= AROUND; distance++) {
            String word = passage.near(from, direction * distance);
            long classes = word.isEmpty() ? 0 : lines.classes(from + direction * distance);
            if (distance <= 2) {
                noticed.add(where + distance + "=" + (word.isEmpty() ? "-" : folded(word)));
                classes(distance == 1 ? where + "1" : where + "2", classes);
            }
            if (!word.isEmpty()) {
                noticed.add(where + "=" + folded(word));
            }
            all |= classes;
        }
        classes(where, all);
    }

    private static String folded(String word) {
        return Character.isDigit(word.charAt(0)) ? "9" : word;
    }

    private void classes() {
        Token at = passage.tokens.get(candidate.first());
        long clause = 0;
        long sentence = 0;
        long before = 0;
        long next = 0;
        for (int i = Math.max(0, candidate.first() - 2 * SENTENCE); i < Math.min(passage.tokens.size(), candidate.last() + 2 * SENTENCE); i++) {
            int apart = passage.tokens.get(i).sentence() - at.sentence();
            long here = lines.classes(i);
            clause |= passage.tokens.get(i).clause() == at.clause() && Math.abs(i - candidate.first()) <= CLAUSE ? here : 0;
            sentence |= apart == 0 ? here : 0;
            before |= apart == -1 ? here : 0;
            next |= apart == 1 ? here : 0;
        }
        both("clause", clause);
        both("sentence", sentence);
        classes("sentence-before", before);
        classes("next-sentence", next);
        // what is told of today or of once, where nothing is wished for
        long wish = 1L << AmountWord.WANTS.ordinal();
        if ((sentence & wish) == 0) {
            both("wishless", clause & (1L << AmountWord.PRESENT.ordinal() | 1L << AmountWord.PAST.ordinal() | 1L << AmountWord.EXISTS.ordinal()));
        }
    }

    private void both(String where, long classes) {
        classes(where, classes);
        classes(where + "&" + kind, classes);
    }

    /** How the parts of a composed number are joined. */
    private void joints() {
        List<AmountPart> parts = candidate.parts();
        if (parts.size() < 2) {
            return;
        }
        String made = candidate.made().name();
        noticed.add(made + "-parts=" + parts.size());
        StringBuilder kinds = new StringBuilder(made).append("-of");
        Set<String> distinct = new HashSet<>();
        for (AmountPart part : parts) {
            distinct.add(kind(part.counts()));
        }
        distinct.stream().sorted().forEach(each -> kinds.append('=').append(each));
        noticed.add(kinds.toString());
        boolean equal = parts.stream().allMatch(part -> part.max() == parts.getFirst().max());
        noticed.add(made + (equal ? "-equal" : "-unequal"));
        AmountPart left = parts.get(parts.size() - 2);
        AmountPart right = parts.getLast();
        noticed.add(made + "-far=" + size(right.first() - left.last()));
        noticed.add(made + (passage.tokens.get(left.first()).sentence() == passage.tokens.get(right.first()).sentence() ? "-same-sentence" : "-two-sentences"));
        noticed.add(made + (passage.tokens.get(left.first()).clause() == passage.tokens.get(right.first()).clause() ? "-same-clause" : "-two-clauses"));
        for (int i = Math.max(left.last() + 1, right.first() - 10); i < right.first(); i++) {
            noticed.add(made + "-word=" + passage.tokens.get(i).folded());
            classes(made + "-between", lines.classes(i));
        }
        noticed.add(made + "-link=" + passage.near(right.first(), -1));
        noticed.add(made + "-sign=" + passage.gapBefore(right.first()).strip());
        if (made.equals(Made.SUM.name())) {
            List<String> nouns = new ArrayList<>();
            parts.forEach(part -> nouns.add(part.nounAt() < 0 ? "" : passage.tokens.get(part.nounAt()).folded()));
            noticed.add("SUM-" + (nouns.stream().distinct().count() == nouns.size() ? "nouns-differ" : "noun-again"));
        }
    }

    private void says(String what) {
        noticed.add(what);
        noticed.add(what + "&" + kind);
    }

    private void classes(String where, long classes) {
        if (classes != 0) {
            String[] names = NAMES.computeIfAbsent(where, key -> Arrays.stream(LOWER).map(each -> key + "~" + each).toArray(String[]::new));
            for (long left = classes; left != 0; left &= left - 1) {
                noticed.add(names[Long.numberOfTrailingZeros(left)]);
            }
        }
    }

    static String size(int number) {
        return number <= 4 ? "" + number : number <= 6 ? "5-6" : number <= 9 ? "7-9" : number <= 14 ? "10-14" : number <= 20 ? "15-20" : number <= 30 ? "21-30" : number <= 50 ? "31-50" : number <= 100 ? "51-100" : "100+";
    }
}
