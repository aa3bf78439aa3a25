package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import nl.collectieveinbox.recognition.AmountCandidate.Made;

/** All numbers in a passage that might be what is asked, and what can be put together from them; the doubtful, too. */
final class AmountCandidates {

    /** No letter has more numbers; a hostile text has. */
    private static final int MOST_PARTS = 120;
    private static final int MOST = 400;
    private static final int REACH = 16;
    private static final int MOST_ADDED = 6;
    private static final int MOST_GROUPS = 12;
    private static final int LARGEST_GROUP = 40;
    private static final int LARGEST = 999;
    private static final long LOOSE = bits(AmountWord.LIMIT, AmountWord.OPTION, AmountWord.ABOUT, AmountWord.FUTURE, AmountWord.WANTS);
    private static final Set<String> ADDS = Set.of("plus", "en", "met", "inclusief", "daarnaast", "ook", "nog", "erbij", "and", "und", "alsmede");

    private static final Set<String> REST = Set.of("overige", "overigen", "rest", "restant", "resterende", "andere", "anderen", "remaining", "others", "ubrigen", "blijven", "blijft");
    private static final List<String> ORDINALS = List.of("", "", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
            "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende");

    private final Passage passage;
    private final AmountLines lines;
    private final List<AmountCandidate> found = new ArrayList<>();
    private final List<AmountPart> parts = new ArrayList<>();

    private AmountCandidates(Passage passage, AmountLines lines) {
        this.passage = passage;
        this.lines = lines;
    }

    static List<AmountCandidate> in(Passage passage, AmountLines lines) {
        AmountCandidates candidates = new AmountCandidates(passage, lines);
        candidates.read();
        for (int i = 0; i < candidates.parts.size(); i++) {
            candidates.ranges(i);
            candidates.products(i);
            candidates.sums(i);
            candidates.oneMore(candidates.parts.get(i));
            candidates.remainder(i);
        }
        candidates.columns();
        candidates.found.removeIf(each -> each.max() < 2 || each.parts().size() == 1 && each.parts().getFirst().measures());
        return candidates.found.size() > MOST ? candidates.found.subList(0, MOST) : candidates.found;
    }

    private void read() {
        int token = 0;
        while (token < passage.tokens.size() && parts.size() < MOST_PARTS) {
            int value = AmountPart.number(passage, token);
            int times = value < 0 ? timesSign(token) : -1;
            if (times > 0) {
                found.add(AmountCandidate.of(Made.PRODUCT, AmountPart.of(passage, times, times, token, token)));
            }
            if (value < 0) {
                token++;
                continue;
            }
            int ones = NumberWords.tens(passage.tokens.get(token).folded()) ? joinedOnes(token + 1) : -1;
            Amount range = ones < 0 && Amount.number(passage, token) > 0 ? Amount.single(passage, token) : null;
            AmountPart one = ones < 0 ? AmountPart.of(passage, value, value, token, token) : AmountPart.of(passage, value + ones, value + ones, token, token + 1);
            one = labelled(one);
            if (range != null && (range.min() < range.max() || range.last() > token)) {
                AmountPart whole = labelled(AmountPart.of(passage, range.min(), range.max(), token, range.last()));
                parts.add(whole);
                found.add(AmountCandidate.of(range.min() < range.max() ? Made.RANGE : Made.SUM, whole));
                found.add(AmountCandidate.of(Made.NUMBER, one));
                if (range.last() > token && AmountPart.number(passage, range.last()) > 0) {
                    int high = AmountPart.number(passage, range.last());
                    found.add(AmountCandidate.of(Made.NUMBER, AmountPart.of(passage, high, high, range.last(), range.last())));
                }
                token = range.last() + 1;
            } else {
                parts.add(one);
                found.add(AmountCandidate.of(Made.NUMBER, one));
                token = one.last() + 1;
            }
        }
    }

    /** What stands in a cell, or behind a colon, counts what its label or its head names. */
    private AmountPart labelled(AmountPart part) {
        if (part.counts() != null) {
            return part;
        }
        for (List<String> words : List.of(lines.label(part.first()), lines.head(part.first()))) {
            for (String word : words) {
                Counts counts = Counts.of(word);
                if (counts != null) {
                    return new AmountPart(passage, part.min(), part.max(), part.first(), part.last(), counts, -1);
                }
            }
        }
        return part;
    }

    /** "twenty-two" */
    private int joinedOnes(int token) {
        boolean joined = token < passage.tokens.size() && (passage.gapBefore(token).equals("-") || passage.gapBefore(token).equals(" "));
        int ones = joined ? NumberWords.value(passage.tokens.get(token).folded()) : -1;
        return ones < 10 && !Character.isDigit(passage.tokens.get(Math.min(token, passage.tokens.size() - 1)).folded().charAt(0)) ? ones : -1;
    }

    /** "2x6" is one word. */
    private int timesSign(int token) {
        String word = passage.tokens.get(token).folded();
        int sign = word.indexOf('x');
        int left = sign > 0 && sign < word.length() - 1 ? Amount.digits(word.substring(0, sign)) : -1;
        int right = left > 0 ? Amount.digits(word.substring(sign + 1)) : -1;
        return right > 0 && left * right <= LARGEST ? left * right : -1;
    }

    private void ranges(int i) {
        AmountPart low = parts.get(i);
        AmountPart high = next(i, 1);
        if (high == null || low.measures() || high.measures() || low.min() < 2 || high.min() < 2) {
            return;
        }
        int min = Math.min(low.min(), high.min());
        int max = Math.max(low.max(), high.max());
        if (between(low, high, LOOSE) && min < max && max <= 5 * min) {
            found.add(new AmountCandidate(Made.LOOSE_RANGE, min, max, List.of(low, high)));
        }
        AmountPart highest = next(i, 2);
        if (highest != null && highest.max() > high.max() && highest.counts() == low.counts() && low.counts() == high.counts() && low.counts() != null) {
            found.add(new AmountCandidate(Made.LOOSE_RANGE, low.min(), highest.max(), List.of(low, high, highest)));
        }
    }

    private void products(int i) {
        AmountPart left = parts.get(i);
        AmountPart right = next(i, 1);
        if (right == null || right.measures() || left.measures() && !isTimes(left) || !sameSentence(left, right)) {
            return;
        }
        boolean groups = left.min() >= 1 && left.min() <= MOST_GROUPS || right.min() <= MOST_GROUPS;
        if (groups && Math.min(left.max(), right.max()) > 1 && Math.max(left.max(), right.max()) <= LARGEST_GROUP && left.max() * right.max() <= LARGEST) {
            found.add(new AmountCandidate(Made.PRODUCT, left.min() * right.min(), left.max() * right.max(), List.of(left, right)));
        }
    }

    private static boolean isTimes(AmountPart part) {
        return Set.of("keer", "maal", "x").contains(part.passage().near(part.last(), 1));
    }

    private void sums(int i) {
        List<AmountPart> added = new ArrayList<>(List.of(parts.get(i)));
        int min = parts.get(i).min();
        int max = parts.get(i).max();
        for (int k = 1; k < MOST_ADDED && !added.getLast().measures(); k++) {
            AmountPart next = next(i, k);
            if (next == null || next.measures() || next.first() - added.getLast().last() > REACH || max + next.max() > LARGEST) {
                return;
            }
            added.add(next);
            min += next.min();
            max += next.max();
            if (added.stream().anyMatch(each -> each.counts() != null && !each.counts().measures())) {
                found.add(new AmountCandidate(Made.SUM, min, max, List.copyOf(added)));
            }
        }
    }

    private void oneMore(AmountPart part) {
        for (int at = part.last() + 2; at < Math.min(passage.tokens.size(), part.last() + 3 * REACH) && !part.measures(); at++) {
            Token token = passage.tokens.get(at);
            if (token.sentence() > passage.tokens.get(part.last()).sentence() + 1) {
                return;
            }
            boolean next = part.max() + 1 < ORDINALS.size() && token.folded().equals(ORDINALS.get(part.max() + 1));
            if (next || token.folded().equals("een") && ADDS.contains(passage.tokens.get(at - 1).folded())) {
                AmountPart more = AmountPart.of(passage, 1, 1, at, at);
                found.add(new AmountCandidate(Made.ONE_MORE, part.min() + 1, part.max() + 1, List.of(part, more)));
                return;
            }
        }
    }

    /** "Negentien bewoners; zes kunnen blijven, de overigen …" */
    private void remainder(int i) {
        AmountPart all = parts.get(i);
        AmountPart some = next(i, 1);
        if (some == null || all.measures() || some.measures() || some.max() >= all.max() || all.min() < all.max()) {
            return;
        }
        for (int at = all.last(); at < Math.min(passage.tokens.size(), some.last() + 2 * REACH); at++) {
            if (REST.contains(passage.tokens.get(at).folded())) {
                found.add(new AmountCandidate(Made.REMAINDER, all.max() - some.max(), all.max() - some.min(), List.of(all, some)));
                return;
            }
        }
    }

    private void columns() {
        Map<Integer, List<AmountPart>> columns = new LinkedHashMap<>();
        for (AmountPart part : parts) {
            if (lines.cell(part.first()) > 0) {
                columns.computeIfAbsent(lines.block(part.first()) * 64 + Math.min(63, lines.cell(part.first())), key -> new ArrayList<>()).add(part);
            }
        }
        columns.values().forEach(column -> {
            for (int from = 0; from < Math.min(MOST_ADDED, column.size() - 1); from++) {
                column(column, from);
            }
        });
    }

    private void column(List<AmountPart> column, int from) {
        int sum = column.get(from).max();
        for (int i = from + 1; i < Math.min(2 * MOST_ADDED, column.size()); i++) {
            sum += column.get(i).max();
            if (sum <= LARGEST) {
                found.add(new AmountCandidate(Made.COLUMN, sum, sum, List.copyOf(column.subList(from, i + 1))));
            }
        }
    }

    private @Nullable AmountPart next(int i, int further) {
        AmountPart next = i + further < parts.size() ? parts.get(i + further) : null;
        return next == null || next.first() - parts.get(i).last() > REACH * further ? null : next;
    }

    private boolean sameSentence(AmountPart one, AmountPart other) {
        return passage.tokens.get(one.first()).sentence() == passage.tokens.get(other.first()).sentence();
    }

    private boolean between(AmountPart one, AmountPart other, long classes) {
        for (int i = one.last() + 1; i < other.first(); i++) {
            if ((lines.classes(i) & classes) != 0) {
                return true;
            }
        }
        return false;
    }

    private static long bits(AmountWord... words) {
        long bits = 0;
        for (AmountWord word : words) {
            bits |= 1L << word.ordinal();
        }
        return bits;
    }
}
