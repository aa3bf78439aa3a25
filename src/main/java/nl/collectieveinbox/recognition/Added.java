package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Vijftien vrouwen en vijftien kinderen", "vier studio's, drie appartementen en twee woningen": a list whose parts are all asked. */
final class Added {

    private static final int MOST = 6;
    private static final Set<String> LINKS = Set.of("en", "plus", "alsmede", "and", "und");
    private static final Set<String> SPREAD = Set.of("of", "naar", "ofwel");

    private Added() {}

    /** The sum of the list in which one stands first, or null when it stands alone or the writer sums up himself. */
    static @Nullable Amount sum(Counted first, List<Counted> all) {
        List<Counted> list = list(first, all);
        if (list.size() < 2 || all.stream().anyMatch(each -> each.noun() == first.noun() && !list.contains(each) && isAbout(each, list))) {
            return null;
        }
        int sum = list.stream().mapToInt(each -> each.amount().max()).sum();
        return new Amount(sum, sum, first.amount().first(), list.getLast().last(), false);
    }

    private static List<Counted> list(Counted first, List<Counted> all) {
        List<Counted> list = new ArrayList<>(List.of(first));
        int at = all.indexOf(first);
        for (int i = at + 1; i < all.size() && list.size() < MOST && joins(list.getLast(), all.get(i)); i++) {
            list.add(all.get(i));
        }
        return list;
    }

    private static boolean joins(Counted one, Counted next) {
        Passage passage = one.passage();
        int gap = next.amount().first() - one.last();
        boolean same = next.passage() == passage && next.noun() == one.noun() && one.label() == null && next.label() == null && !next.word().equals(one.word());
        if (!same || isRange(one) || isRange(next) || gap < 1 || gap > 2 || !passage.near(one.last(), gap).equals(passage.tokens.get(next.amount().first()).folded())) {
            return false;
        }
        String sign = passage.gapBefore(one.last() + 1).strip();
        return gap == 2 ? LINKS.contains(passage.near(one.last(), 1)) : sign.equals(",") || sign.equals("+");
    }

    private static boolean isRange(Counted counted) {
        return counted.amount().min() != counted.amount().max() || counted.amount().product() || SPREAD.contains(counted.passage().near(counted.amount().first(), -1));
    }

    /** Whether the same sentence counts the whole, too: "zeventien mensen: negen vrouwen en acht mannen". */
    private static boolean isAbout(Counted other, List<Counted> list) {
        Passage passage = list.getFirst().passage();
        return other.passage() == passage && other.amount().max() >= list.stream().mapToInt(each -> each.amount().max()).max().orElse(0)
                && Math.abs(passage.tokens.get(other.amount().first()).sentence() - passage.tokens.get(list.getFirst().amount().first()).sentence()) <= 1
                && other.amount().max() == list.stream().mapToInt(each -> each.amount().max()).sum();
    }
}
