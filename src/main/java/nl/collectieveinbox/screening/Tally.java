package nl.collectieveinbox.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.collectieveinbox.screening.Finding.What;

/** What was found so far, and where; each number counts once in a place, with its surest tier. */
final class Tally {

    private final Map<Where, Map<Long, Tier>> found = new TreeMap<>();
    private final Map<Where, Integer> rows = new TreeMap<>();
    private final Set<Long> numbers = new HashSet<>();

    void text(Where where, String text) {
        hits(where, Numbers.in(text), hit -> true);
    }

    void hits(Where where, List<Hit> hits, Predicate<Hit> wanted) {
        for (Hit hit : hits) {
            if (wanted.test(hit)) {
                found.computeIfAbsent(where, any -> new TreeMap<>())
                        .merge(hit.number(), hit.tier(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
                if (hit.tier().withholds()) {
                    numbers.add(hit.number());
                }
            }
        }
    }

    void list(Where where, String text) {
        int count = ClientLists.rowsIn(text);
        if (count > 0) {
            rows.merge(where, count, Math::max);
        }
    }

    /** Adds what was found elsewhere, all as found in this place. */
    void take(Where where, Tally other) {
        other.found.values().forEach(tiers -> tiers.forEach((number, tier) -> hits(where, List.of(new Hit(0, 0, number, tier)), hit -> true)));
        other.rows.values().forEach(count -> rows.merge(where, count, Math::max));
    }

    /** Those that must be covered. */
    Set<Long> numbers() {
        return Set.copyOf(numbers);
    }

    Findings findings() {
        List<Finding> all = new ArrayList<>();
        found.forEach((where, tiers) -> new TreeSet<>(tiers.values()).forEach(tier -> all.add(new Finding(
                What.BSN, tier, where, (int) tiers.values().stream().filter(other -> other == tier).count()))));
        rows.forEach((where, count) -> all.add(new Finding(What.CLIENT_LIST, Tier.PROBABLE, where, count)));
        return new Findings(all);
    }
}
