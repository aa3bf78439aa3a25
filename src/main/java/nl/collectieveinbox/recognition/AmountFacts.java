package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many people, and how many dwellings: of all numbers of a mail the one that is likeliest asked. */
final class AmountFacts implements FactFinder {

    /** Two sources contradict each other only when each, read alone, says it clearly. */
    private static final double CLEAR = 0.7;
    private static final double LESS = 0.9;

    private final Learned learned = Learned.named(AmountChoice.FILE);

    @Override
    public List<Fact> find(Reading reading) {
        List<MailAmounts.Noted> all = MailAmounts.of(reading);
        double[][] sums = new double[AmountChoice.FIELDS.size()][all.size()];
        for (int i = 0; i < all.size(); i++) {
            double[] each = learned.sums(all.get(i).noticed());
            for (int field = 0; field < each.length; field++) {
                sums[field][i] = each[field];
            }
        }
        List<AmountCandidate> candidates = all.stream().map(MailAmounts.Noted::candidate).toList();
        List<Fact> facts = new ArrayList<>();
        facts(facts, FactField.PLACES, candidates, sums[0], AmountChoice.ENOUGH_PLACES);
        facts(facts, FactField.UNITS, candidates, sums[1], AmountChoice.ENOUGH_UNITS);
        return facts;
    }

    /** Whether a passage names more than one person or dwelling. */
    static boolean namesAGroup(Passage passage) {
        return Counted.in(passage).stream().anyMatch(each -> each.amount().max() > 1);
    }

    private static void facts(List<Fact> facts, FactField field, List<AmountCandidate> all, double[] sums, double enough) {
        AmountChoice.Likely best = AmountChoice.of(all, sums).likeliest();
        if (best == null || best.likelihood() < enough) {
            return;
        }
        facts.add(fact(field, best));
        List<AmountChoice.Likely> alone = all.stream().map(AmountCandidate::passage).distinct().map(passage -> alone(passage, all, sums)).toList();
        AmountChoice.Likely here = alone.stream().filter(each -> each.candidate().passage() == best.candidate().passage()).findFirst().orElse(best);
        alone.stream().filter(other -> contradicts(best, here, other)).forEach(other -> facts.add(
                fact(field, new AmountChoice.Likely(other.candidate(), Math.min(other.likelihood(), best.likelihood()) * LESS))));
    }

    /** What a source says when it is read alone. */
    private static AmountChoice.Likely alone(Passage passage, List<AmountCandidate> all, double[] sums) {
        int[] here = IntStream.range(0, sums.length).filter(i -> all.get(i).passage() == passage).toArray();
        return AmountChoice.of(Arrays.stream(here).mapToObj(all::get).toList(), Arrays.stream(here).mapToDouble(i -> sums[i]).toArray()).likeliest();
    }

    private static Fact fact(FactField field, AmountChoice.Likely likely) {
        AmountCandidate candidate = likely.candidate();
        int noun = candidate.spoken().nounAt();
        int first = noun < 0 ? candidate.first() : Math.min(noun, candidate.first());
        return new Fact(field, candidate.value(), candidate.passage().quote(first, Math.max(noun, candidate.last())),
                candidate.passage().source, likely.likelihood());
    }

    private static boolean contradicts(AmountChoice.Likely best, AmountChoice.Likely here, AmountChoice.Likely other) {
        return here.likelihood() >= CLEAR && other.likelihood() >= CLEAR && other.candidate().passage() != best.candidate().passage()
                && !agree(best.candidate(), other.candidate())
                && !says(other.candidate().passage(), best.candidate()) && !says(best.candidate().passage(), other.candidate());
    }

    /** Whether one of the two lies inside the other. */
    private static boolean agree(AmountCandidate one, AmountCandidate other) {
        return one.min() >= other.min() && one.max() <= other.max() || other.min() >= one.min() && other.max() <= one.max();
    }

    /** A source that also has the other number only counts parts. */
    private static boolean says(Passage passage, AmountCandidate amount) {
        return passage.amounts().stream().anyMatch(each -> each.min() == amount.min() && each.max() == amount.max());
    }
}
