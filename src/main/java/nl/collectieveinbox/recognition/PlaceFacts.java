package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;

/** Where housing is wished for, as learned from many mails; where rather, and where not, by rules. */
final class PlaceFacts implements FactFinder {

    static final String WEIGHTS = "municipalities";
    static final String WISHED = "yes";
    /** Chosen by cross-examination; a wrong town is worse than a missing one. */
    private static final double LIKELY = 0.45;
    /** Beside a town that is surely wished for. */
    private static final double LIKELY_BESIDE = 0.7;
    private static final double SURELY = 0.9;
    /** A neighbourhood of a town that is wished for. */
    private static final double LIKELY_PART = 0.3;
    /** A town that is certainly wished for is refused by no rule. */
    private static final double CERTAIN = 0.9;

    private final Learned learned = Learned.named(WEIGHTS);

    @Override
    public List<Fact> find(Reading reading) {
        List<Wish> all = PlaceNoticed.in(reading).stream()
                .map(named -> new Wish(named, learned.likelihood(WISHED, named.noticed()), PlaceStand.of(named.mention(), named.run()))).toList();
        Map<String, Double> best = new HashMap<>();
        all.forEach(wish -> best.merge(wish.town(), wish.likely, Math::max));
        List<Wish> refused = all.stream().filter(wish -> wish.stand == PlaceStand.EXCLUDED
                && (wish.isPart() || best.get(wish.town()) < CERTAIN)).toList();
        return facts(wishes(all, refused, needed(best.values())), refused);
    }

    /** How likely a place must be to be taken for wished for, beside others. */
    static double needed(Collection<Double> likelihoods) {
        return likelihoods.stream().anyMatch(each -> each >= SURELY) ? LIKELY_BESIDE : LIKELY;
    }

    /** The likeliest mention of each, the likeliest first. */
    private static List<Wish> wishes(List<Wish> all, List<Wish> refused, double needed) {
        Set<String> not = new HashSet<>();
        refused.forEach(wish -> not.add(wish.named.mention().code()));
        List<Wish> wishes = all.stream().filter(wish -> wish.likely >= needed && !not.contains(wish.named.mention().code()))
                .sorted(Comparator.comparingDouble(Wish::likely).reversed()).toList();
        Set<String> towns = new HashSet<>();
        wishes.forEach(wish -> towns.add(wish.town()));
        List<Wish> more = new ArrayList<>(wishes);
        all.stream().filter(wish -> wish.isPart() && wish.likely < needed && wish.likely >= LIKELY_PART && towns.contains(wish.town())
                && !not.contains(wish.named.mention().code())).forEach(more::add);
        return more;
    }

    private static List<Fact> facts(List<Wish> wishes, List<Wish> refused) {
        Map<String, Fact> municipalities = new LinkedHashMap<>();
        Map<String, Fact> preferred = new LinkedHashMap<>();
        Map<String, Fact> neighbourhoods = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            municipalities.putIfAbsent(wish.town(), wish.fact(FactField.MUNICIPALITY, wish.town()));
            if (wish.isPart()) {
                neighbourhoods.putIfAbsent(wish.part(), wish.fact(FactField.NEIGHBOURHOOD, wish.part()));
            } else if (wish.stand == PlaceStand.PREFERRED) {
                preferred.putIfAbsent(wish.town(), wish.fact(FactField.PREFERRED_MUNICIPALITY, wish.town()));
            }
        }
        if (preferred.isEmpty()) {
            preferred.putAll(before(wishes));
        }
        List<Fact> facts = new ArrayList<>(municipalities.values());
        if (preferred.size() < municipalities.size()) {
            facts.addAll(preferred.values());
        }
        facts.addAll(neighbourhoods.values());
        refused.forEach(wish -> facts.add(wish.isPart() ? wish.fact(FactField.EXCLUDED_NEIGHBOURHOOD, wish.part())
                : wish.fact(FactField.EXCLUDED_MUNICIPALITY, wish.town())));
        return facts;
    }

    /** Who names a second choice prefers what he named beside it. */
    private static Map<String, Fact> before(List<Wish> wishes) {
        Set<String> seconds = new HashSet<>();
        wishes.stream().filter(wish -> wish.stand == PlaceStand.SECOND).forEach(wish -> seconds.add(wish.town()));
        Map<String, Fact> first = new LinkedHashMap<>();
        wishes.stream().filter(wish -> !seconds.isEmpty() && !seconds.contains(wish.town()) && !wish.isPart())
                .forEach(wish -> first.putIfAbsent(wish.town(), wish.fact(FactField.PREFERRED_MUNICIPALITY, wish.town())));
        return first;
    }

    private record Wish(PlaceNoticed.Named named, double likely, PlaceStand stand) {

        /** CBS code. */
        String town() {
            return named.code();
        }

        boolean isPart() {
            return named.mention().meaning() == Meaning.NEIGHBOURHOOD;
        }

        /** Name of the neighbourhood. */
        String part() {
            return named.mention().code().substring(named.mention().code().indexOf('/') + 1);
        }

        Fact fact(FactField field, String value) {
            double confidence = stand == PlaceStand.EXCLUDED ? 1 - likely : likely;
            return new Fact(field, value, named.mention().quote(), named.mention().passage().source, Math.round(confidence * 100) / 100.0);
        }
    }
}
