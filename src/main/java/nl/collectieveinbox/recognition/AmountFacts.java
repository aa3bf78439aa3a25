package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many people, and how many dwellings. */
final class AmountFacts implements FactFinder {

    private static final double ENOUGH = 0.4;
    /** A pair is asked only where words ask; a lone small number is mostly something else. */
    private static final double ENOUGH_FOR_FEW = 0.9;
    private static final int FEW = 2;
    /** Two sources contradict each other only when each says it clearly. */
    private static final double CLEAR = 1.4;
    private static final Set<String> HOUSES = Set.of("huizen", "groepswoningen", "woongebouwen", "homes", "houses");
    private static final int FEWEST = 3;
    private static final Set<String> BUILDINGS = Set.of("pand", "gebouw", "huis", "woonruimte", "onderkomen", "woonplek", "woonvorm", "woongroep", "schoolgebouw", "kavel");
    private static final Set<String> MOVES = Set.of("vervangende", "eindigt", "sluit", "gesloopt", "verlaten", "verlengd", "sloop", "verkoopt", "opgezegd", "faillissement", "brand", "onbewoonbaar", "elders", "verhuizen");

    @Override
    public List<Fact> find(Reading reading) {
        List<Scored> all = new ArrayList<>();
        reading.passages.forEach(passage -> Counted.in(passage).forEach(counted -> all.add(new Scored(counted, AskedReason.score(counted)))));
        if (System.getProperty("am") != null) { all.forEach(each -> { System.out.println("   " + each.counted.amount().value() + " " + each.counted.noun() + " " + each.counted.word() + " " + String.format("%.1f", each.score) + " " + each.counted.passage().source + " " + AskedReason.ALL.stream().filter(x -> x.sees().test(each.counted)).map(AskedReason::name).toList()); }); } // DEBUG
        List<Scored> people = asked(all, Noun.PEOPLE);
        List<Scored> dwellings = asked(all, Noun.DWELLINGS);
        if (people.isEmpty()) {
            people = moved(reading, all);
        }
        if (people.isEmpty() && dwellings.isEmpty()) {
            people = onlyOne(reading, all);
        }
        if (!people.isEmpty()) {
            int most = people.getFirst().counted.amount().max();
            dwellings = dwellings.stream().filter(each -> !isSpread(each.counted, most)).toList();
        }
        List<Fact> facts = new ArrayList<>();
        Fact sum = sum(people, dwellings);
        if (sum != null) {
            facts.add(sum);
        } else {
            facts(facts, FactField.PLACES, added(people, all), reading);
        }
        facts(facts, FactField.UNITS, added(dwellings, all), reading);
        List<Fact> complete = OneEach.complete(facts, reading);
        OneMore.add(complete, dwellings.isEmpty() ? null : dwellings.getFirst().counted);
        return complete;
    }

    /** The same with the likeliest replaced by the sum of the list which it begins. */
    private static List<Scored> added(List<Scored> asked, List<Scored> all) {
        if (asked.isEmpty()) {
            return asked;
        }
        Scored best = asked.getFirst();
        Amount sum = Added.sum(best.counted, all.stream().map(Scored::counted).toList());
        if (sum == null) {
            return asked;
        }
        List<Scored> added = new ArrayList<>(asked);
        added.set(0, new Scored(best.counted.counting(sum), best.score));
        return added;
    }

    /** Whether a passage names more than one person or dwelling. */
    static boolean namesAGroup(Passage passage) {
        return Counted.in(passage).stream().anyMatch(each -> each.amount().max() > 1);
    }

    /** Those that may be asked, the likeliest first; of equals the first that is written, the text before the subject. */
    private static List<Scored> asked(List<Scored> all, Noun noun) {
        return all.stream().filter(each -> each.counted.noun() == noun && each.score > (each.counted.amount().max() <= FEW ? ENOUGH_FOR_FEW : ENOUGH))
                .sorted(Comparator.comparingDouble(Scored::score).reversed()).toList();
    }

    /** The only people that a text counts which asks for a building. */
    private static List<Scored> onlyOne(Reading reading, List<Scored> all) {
        Passage text = reading.textPassage();
        boolean asks = text.tokens.stream().anyMatch(token -> BUILDINGS.contains(token.folded())) && text.tokens.stream().anyMatch(token -> Cue.ASKS.in(Cue.of(token.folded())));
        List<Scored> people = all.stream().filter(each -> each.counted.noun() == Noun.PEOPLE && each.counted.passage() == text && each.score > 0
                && each.counted.amount().max() >= FEWEST).toList();
        boolean one = people.stream().map(each -> each.counted.amount().value()).distinct().count() == 1;
        return asks && one ? List.of(people.getFirst()) : List.of();
    }

    /** Who live in a house that ends are who must be housed, when no other number is said. */
    private static List<Scored> moved(Reading reading, List<Scored> all) {
        Passage text = reading.textPassage();
        boolean ends = text.tokens.stream().anyMatch(token -> MOVES.contains(token.folded())) || saysForThem(text);
        return ends ? all.stream().filter(each -> each.counted.noun() == Noun.PEOPLE && each.counted.passage() == text && each.score > -3 && each.counted.amount().max() > FEW)
                .max(Comparator.comparingDouble(Scored::score)).map(each -> List.of(new Scored(each.counted, 0))).orElse(List.of()) : List.of();
    }

    /** "15 ouderen en 15 studenten, dus 30 appartementen": the sum that the homes confirm. */
    private static @Nullable Fact sum(List<Scored> people, List<Scored> dwellings) {
        if (people.size() < 2 || dwellings.isEmpty()) {
            return null;
        }
        int homes = dwellings.getFirst().counted.amount().max();
        Scored best = people.getFirst();
        for (Scored other : people) {
            boolean beside = other != best && other.counted.passage() == best.counted.passage()
                    && Math.abs(other.counted.amount().first() - best.counted.amount().first()) < 14 && !other.counted.word().equals(best.counted.word());
            if (beside && best.counted.amount().max() != homes && best.counted.amount().max() + other.counted.amount().max() == homes) {
                return new Fact(FactField.PLACES, "" + homes, best.counted.passage().quote(Math.min(best.counted.amount().first(), other.counted.amount().first()),
                        Math.max(best.counted.last(), other.counted.last())), best.counted.passage().source, 0.65);
            }
        }
        return null;
    }

    /** "Voor hen zoeken wij …": for those that were counted before. */
    private static boolean saysForThem(Passage text) {
        for (int i = 0; i + 1 < text.tokens.size(); i++) {
            if (text.tokens.get(i).folded().equals("voor") && text.tokens.get(i + 1).folded().equals("hen")) {
                return true;
            }
        }
        return false;
    }

    /** "12 cliënten in twee woningen": how it is spread, not how many homes. */
    private static boolean isSpread(Counted dwellings, int people) {
        boolean spread = Set.of("in", "op", "over").contains(dwellings.passage().near(dwellings.amount().first(), -1));
        boolean small = dwellings.amount().max() * 3 <= people && dwellings.label() == null;
        boolean houses = HOUSES.contains(dwellings.word());
        return small && (spread || houses);
    }

    private static void facts(List<Fact> facts, FactField field, List<Scored> asked, Reading reading) {
        if (asked.isEmpty()) {
            return;
        }
        Scored best = asked.getFirst();
        facts.add(best.fact(field, Math.clamp(0.5 + best.score * 0.1, 0.3, 0.95)));
        Map<String, Scored> bySource = new LinkedHashMap<>();
        asked.forEach(each -> bySource.putIfAbsent(each.counted.passage().source, each));
        for (Scored other : bySource.values()) {
            if (contradicts(best, other, asked)) {
                facts.add(other.fact(field, Math.clamp(0.4 + other.score * 0.05, 0.2, 0.6)));
            }
        }
    }

    private static boolean contradicts(Scored best, Scored other, List<Scored> asked) {
        return !other.counted.passage().source.equals(best.counted.passage().source) && other.score >= CLEAR && best.score >= CLEAR
                && !other.counted.amount().agreesWith(best.counted.amount())
                && !says(other.counted.passage(), best.counted.amount()) && !says(best.counted.passage(), other.counted.amount());
    }

    /** A source that also has the other number only counts parts. */
    private static boolean says(Passage passage, Amount amount) {
        return passage.amounts().stream().anyMatch(each -> each.min() == amount.min() && each.max() == amount.max());
    }

    private record Scored(Counted counted, double score) {

        Fact fact(FactField field, double confidence) {
            return new Fact(field, counted.amount().value(), counted.passage().quote(Math.min(counted.nounAt(), counted.amount().first()), Math.max(counted.last(), counted.amount().last())),
                    counted.passage().source, confidence);
        }
    }
}
