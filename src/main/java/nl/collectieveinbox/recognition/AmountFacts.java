package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many people, and how many dwellings: of all numbers of a mail the one that is likeliest asked. */
final class AmountFacts implements FactFinder {

    /** In which files what was learned stands. */
    static final String PLACES_FILE = "amount-places";
    static final String UNITS_FILE = "amount-units";
    /** Where a wrong number and none weigh equally, as found in mails that were not learned from. */
    static final double ENOUGH_PLACES = 0.3;
    static final double ENOUGH_UNITS = 0.5;
    /** Two sources contradict each other only when each, read alone, says it clearly. */
    private static final double CLEAR = 0.7;
    private static final double LESS = 0.9;

    private static final Learned PLACES = Learned.named(PLACES_FILE);
    private static final Learned UNITS = Learned.named(UNITS_FILE);

    @Override
    public List<Fact> find(Reading reading) {
        List<MailAmounts.Noted> all = MailAmounts.of(reading);
        List<Fact> facts = new ArrayList<>();
        facts(facts, FactField.PLACES, all, PLACES, ENOUGH_PLACES);
        facts(facts, FactField.UNITS, all, UNITS, ENOUGH_UNITS);
        return facts;
    }

    /** Whether a passage names more than one person or dwelling. */
    static boolean namesAGroup(Passage passage) {
        return Counted.in(passage).stream().anyMatch(each -> each.amount().max() > 1);
    }

    private static void facts(List<Fact> facts, FactField field, List<MailAmounts.Noted> all, Learned learned, double enough) {
        AmountChoice choice = AmountChoice.of(all, learned);
        AmountChoice.Likely best = choice.likeliest();
        if (best == null || best.likelihood() < enough) {
            return;
        }
        facts.add(fact(field, best));
        Map<String, List<MailAmounts.Noted>> bySource = new LinkedHashMap<>();
        all.forEach(each -> bySource.computeIfAbsent(each.candidate().passage().source, key -> new ArrayList<>()).add(each));
        if (bySource.size() < 2) {
            return;
        }
        Map<String, AmountChoice.Likely> alone = new LinkedHashMap<>();
        bySource.forEach((source, noted) -> alone.put(source, AmountChoice.of(noted, learned).likeliest()));
        AmountChoice.Likely here = alone.get(best.candidate().passage().source);
        alone.values().stream().filter(other -> here != null && other != null && contradicts(best, here, other)).forEach(other -> facts.add(
                fact(field, new AmountChoice.Likely(other.candidate(), Math.min(other.likelihood(), best.likelihood()) * LESS))));
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
