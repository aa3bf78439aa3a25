package nl.collectieveinbox.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From when housing is wanted. */
final class StartFacts implements FactFinder {

    private static final double ENOUGH = 0.85;
    private static final double CLEAR = 2.4;
    /** Hostile text names more days than any letter. */
    private static final int MOST = 300;
    private static final int CLOSE = 24;
    private static final int FAR = 10;
    private static final int MOST_YEARS = 12;
    static final Set<String> LIMITS = Set.of("uiterlijk", "voor", "tegen", "by", "before", "spatestens", "ultimo", "laatst", "latest");

    @Override
    public List<Fact> find(Reading reading) {
        List<Scored> days = days(reading);
        List<Scored> starts = days.stream().filter(each -> each.score >= ENOUGH).sorted(Comparator.comparingDouble(Scored::score).reversed()).toList();
        List<Fact> facts = new ArrayList<>();
        if (!starts.isEmpty()) {
            Scored best = finest(starts);
            facts.add(best.fact(confidence(best.score)));
            starts.stream().filter(other -> other.contradicts(best, days)).findFirst().ifPresent(other -> facts.add(other.fact(0.4)));
            facts.add(new Fact(FactField.START_KIND, kind(best), best.quote(), best.passage.source, confidence(best.score) - 0.1));
            return facts;
        }
        Scored lease = days.stream().filter(each -> each.score > -4 && EndOfLease.endsNear(each.passage, each.day)).findFirst().orElse(null);
        boolean soon = soon(reading, facts);
        if (lease != null && !soon && EndOfLease.isLease(lease.passage, lease.day)) {
            facts.add(lease.fact(0.6));
            facts.add(new Fact(FactField.START_KIND, kind(lease), lease.quote(), lease.passage.source, 0.6));
        } else if (!soon) {
            Scored last = remaining(days, reading.day);
            if (last != null) {
                facts.add(last.fact(0.5));
                facts.add(new Fact(FactField.START_KIND, kind(last), last.quote(), last.passage.source, 0.5));
            }
        }
        return facts;
    }

    /** "In 2028 … maart 2028 zou ideaal zijn": the finer one, when it lies within the best. */
    private static Scored finest(List<Scored> starts) {
        Scored best = starts.getFirst();
        return starts.stream().filter(other -> best.day.precision() == SaidDay.Precision.YEAR && other.day.precision() != SaidDay.Precision.YEAR
                && other.day.day().getYear() == best.day.day().getYear()).findFirst().orElse(best);
    }

    /** The only day of the letter itself that nothing speaks against, months ahead. */
    private static @Nullable Scored remaining(List<Scored> days, LocalDate written) {
        List<Scored> free = days.stream().filter(each -> !each.passage.isAttachment() && each.score > 0 && each.day.precision() != SaidDay.Precision.YEAR).toList();
        boolean alone = !free.isEmpty() && free.stream().allMatch(each -> each.day.day().equals(free.getFirst().day.day()));
        return alone && !written.equals(LocalDate.MAX) && !free.getFirst().day.day().isBefore(written.plusDays(CLOSE)) ? free.getFirst() : null;
    }

    private static double confidence(double score) {
        return Math.clamp(0.5 + score * 0.1, 0.4, 0.95);
    }

    private static List<Scored> days(Reading reading) {
        List<Scored> days = new ArrayList<>();
        for (Passage passage : reading.passages) {
            int token = 0;
            int found = 0;
            while (token < passage.tokens.size() && found < MOST) {
                SaidDay day = SaidDay.at(passage, token, reading.day);
                if (day == null) {
                    token++;
                    continue;
                }
                found++;
                token = day.last() + 1;
                if (isComing(day, reading.day)) {
                    days.add(new Scored(passage, day, StartReason.score(passage, day) + soonness(day, reading.day)));
                }
            }
        }
        return days;
    }

    /** What lies behind the writer is no start, nor what he will not live to see. */
    private static boolean isComing(SaidDay day, LocalDate written) {
        if (written.equals(LocalDate.MAX)) {
            return true;
        }
        boolean past = day.precision() == SaidDay.Precision.DAY ? day.day().isBefore(written)
                : day.day().isBefore(written.withDayOfMonth(1).minusMonths(day.precision() == SaidDay.Precision.YEAR ? 12 : 3));
        return !past && day.day().isBefore(written.plusYears(MOST_YEARS));
    }

    /** Within weeks people meet and answer, they seldom move; a month without a year that comes in ten may have been. */
    private static double soonness(SaidDay day, LocalDate written) {
        boolean far = day.precision() == SaidDay.Precision.PERIOD && day.first() == day.last() && !written.equals(LocalDate.MAX) && day.day().isAfter(written.plusMonths(FAR));
        boolean soon = !written.equals(LocalDate.MAX) && day.precision() == SaidDay.Precision.DAY
                && day.day().isBefore(written.plusDays(CLOSE));
        return soon || far ? -0.6 : 0;
    }

    private static String kind(Scored best) {
        Passage passage = best.passage;
        int first = best.day.first();
        boolean year = best.day.precision() == SaidDay.Precision.YEAR;
        boolean limit = !year && passage.shortlyBefore(first, 3, LIMITS) || (passage.near(first, -2).equals("later") && passage.near(first, -1).equals("dan"));
        boolean out = EndOfLease.endsNear(passage, best.day);
        return limit || out && EndOfLease.isLimit(passage, best.day) ? "BY" : out ? "LEASE_END" : "FROM";
    }

    /** "Zo snel mogelijk", "per direct": wanted, without a day. */
    private static boolean soon(Reading reading, List<Fact> facts) {
        for (Passage passage : reading.passages) {
            for (int i = 0; i < passage.tokens.size(); i++) {
                int last = soonEnd(passage, i);
                if (last >= 0 && !passage.cues.clause(i, Cue.OFFICE) && !passage.cues.sentence(i, Cue.OFFICE)) {
                    facts.add(new Fact(FactField.START_KIND, "ASAP", passage.quote(i, last), passage.source, 0.85));
                    return true;
                }
            }
        }
        return false;
    }

    private static int soonEnd(Passage passage, int i) {
        String word = passage.tokens.get(i).folded();
        String next = passage.near(i, 1);
        String after = passage.near(i, 2);
        boolean asap = word.equals("zsm") || word.equals("asap") || word.equals("spoedig") && next.equals("mogelijk");
        boolean letters = word.equals("z") && next.equals("s") && after.equals("m");
        boolean soSoon = word.equals("zo") && Set.of("snel", "spoedig", "gauw", "vlug").contains(next) && Set.of("mogelijk", "als").contains(after);
        boolean directly = (word.equals("per") || word.equals("met")) && (next.equals("direct") || next.equals("directe") || next.equals("onmiddellijke") || next.equals("ommegaande"))
                || word.equals("onmiddellijk") || word.equals("snelst") && next.equals("mogelijk");
        boolean english = word.equals("as") && next.equals("soon") && after.equals("as");
        return asap || directly ? i + (asap && next.equals("mogelijk") || directly ? 1 : 0) : letters || soSoon || english ? i + 2 : -1;
    }

    private record Scored(Passage passage, SaidDay day, double score) {

        String quote() {
            return passage.quote(day.first(), day.last());
        }

        Fact fact(double confidence) {
            return new Fact(FactField.START_FROM, day.day().toString(), quote(), passage.source, confidence);
        }

        /** Another day, clearly said, in another source that does not know the first one. */
        boolean contradicts(Scored best, List<Scored> days) {
            boolean elsewhere = !passage.source.equals(best.passage.source) && score >= CLEAR && best.score >= CLEAR;
            boolean within = day.precision() != SaidDay.Precision.DAY && !best.day.day().isBefore(day.day()) && best.day.day().isBefore(day.day().plusYears(1))
                    || best.day.precision() != SaidDay.Precision.DAY && !day.day().isBefore(best.day.day()) && day.day().isBefore(best.day.day().plusMonths(6));
            return elsewhere && !within && !day.day().equals(best.day.day())
                    && days.stream().noneMatch(each -> each.passage == passage && each.day.day().equals(best.day.day()));
        }
    }
}
