package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** From when housing is wanted: of all days that are named the likeliest one, as far as likely enough. */
final class StartFacts implements FactFinder {

    static final String YES = "yes";
    static final String NO = "no";
    static final Set<String> LIMITS = Set.of("uiterlijk", "voor", "tegen", "by", "before", "spatestens", "ultimo", "laatst", "latest");
    private static final double ENOUGH = 0.45;
    /** Said so clearly that another source with another day contradicts it. */
    private static final double CLEAR = 0.85;

    private final Learned learned;

    StartFacts() {
        this(Learned.named("start"));
    }

    StartFacts(Learned learned) {
        this.learned = learned;
    }

    @Override
    public List<Fact> find(Reading reading) {
        List<StartDay> days = StartDay.in(reading);
        List<Set<String>> noticed = StartNoticed.of(reading, days);
        List<Likely> likely = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            double likelihood = learned.likelihood(YES, noticed.get(i));
            if (likelihood >= ENOUGH) {
                likely.add(new Likely(days.get(i), likelihood));
            }
        }
        likely.sort(Comparator.comparingDouble(Likely::likelihood).reversed());
        return likely.isEmpty() ? soon(reading) : facts(likely, days);
    }

    private static List<Fact> facts(List<Likely> likely, List<StartDay> days) {
        Likely best = likely.getFirst();
        List<Fact> facts = new ArrayList<>(List.of(best.fact(best.likelihood)));
        likely.stream().filter(other -> other.contradicts(best, days)).findFirst().ifPresent(other -> facts.add(other.fact(0.4)));
        facts.add(new Fact(FactField.START_KIND, kind(best.day), best.day.quote(), best.day.passage().source, best.likelihood * 0.9));
        return facts;
    }

    private static List<Fact> soon(Reading reading) {
        Soon soon = Soon.in(reading);
        return soon == null ? List.of()
                : List.of(new Fact(FactField.START_KIND, "ASAP", soon.passage().quote(soon.first(), soon.last()), soon.passage().source, 0.85));
    }

    private static String kind(StartDay best) {
        Passage passage = best.passage();
        int first = best.day().first();
        boolean year = best.day().precision() == SaidDay.Precision.YEAR;
        boolean limit = !year && passage.shortlyBefore(first, 3, LIMITS)
                || passage.near(first, -2).equals("later") && passage.near(first, -1).equals("dan");
        boolean out = EndOfLease.endsNear(passage, best.day());
        return limit || out && EndOfLease.isLimit(passage, best.day()) ? "BY" : out ? "LEASE_END" : "FROM";
    }

    private record Likely(StartDay day, double likelihood) {

        Fact fact(double confidence) {
            return new Fact(FactField.START_FROM, day.value(), day.quote(), day.passage().source, Math.clamp(confidence, 0.4, 0.95));
        }

        /** Another day, clearly said, in another source that does not know the first one. */
        boolean contradicts(Likely best, List<StartDay> days) {
            boolean elsewhere = !day.passage().source.equals(best.day.passage().source) && likelihood >= CLEAR && best.likelihood >= CLEAR;
            return elsewhere && !day.value().equals(best.day.value()) && !isWithin(day.day(), best.day.day()) && !isWithin(best.day.day(), day.day())
                    && days.stream().noneMatch(each -> each.passage() == day.passage() && each.value().equals(best.day.value()));
        }

        /** A day of that year, of that season. */
        private static boolean isWithin(SaidDay fine, SaidDay coarse) {
            int months = switch (coarse.precision()) {
                case DAY -> 0;
                case PERIOD -> 6;
                case YEAR -> 12;
            };
            return !fine.day().isBefore(coarse.day()) && fine.day().isBefore(coarse.day().plusMonths(months));
        }
    }
}
