package nl.collectieveinbox.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which fetched messages are arrivals that were registered before.
 *
 * @param fresh the ones that are not
 * @param places the ones that are, each with its earlier arrival
 * @param erasedAgain bytes that were erased on purpose and have been fetched again
 */
record Matches(List<Arrival> fresh, List<Intake.Place> places, Set<String> erasedAgain) {

    /**
     * The rules, in order:
     * <ol>
     * <li>same bytes, same INTERNALDATE, not yet seen under this UIDVALIDITY: the same arrival;
     * <li>same bytes, not yet seen, and among what was there when the UIDVALIDITY changed: the same arrival, because
     *     a server that renumbers may also re-date;
     * <li>bytes that were erased and that nobody else has: the tombstone holds;
     * <li>else it is new, a second identical copy too.
     * </ol>
     *
     * @param candidates oldest first
     */
    static Matches of(List<Arrival> fetched, List<Candidate> candidates, long seenAgainBelow) {
        Matches matches = new Matches(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
        Set<Candidate> free = new LinkedHashSet<>(candidates.stream().filter(Candidate::unseen).toList());
        Set<Arrival> open = new LinkedHashSet<>(fetched);
        matches.take(open, free, (a, c) -> a.receivedAt().equals(c.receivedAt()));
        matches.take(open, free, (a, c) -> a.uid() < seenAgainBelow);
        for (Arrival arrival : open) {
            tombstone(arrival, candidates).ifPresentOrElse(
                    erased -> matches.place(arrival, erased),
                    () -> matches.fresh.add(arrival));
        }
        return matches;
    }

    private void take(Set<Arrival> open, Set<Candidate> free, Likeness alike) {
        for (Arrival arrival : List.copyOf(open)) {
            free.stream()
                    .filter(c -> c.sha256().equals(arrival.blob().sha256()) && alike.test(arrival, c))
                    .findFirst()
                    .ifPresent(candidate -> {
                        free.remove(candidate);
                        open.remove(arrival);
                        place(arrival, candidate);
                    });
        }
    }

    private void place(Arrival arrival, Candidate candidate) {
        places.add(new Intake.Place(arrival.uid(), candidate.id()));
        if (candidate.erased()) {
            erasedAgain.add(candidate.sha256());
        }
    }

    private static Optional<Candidate> tombstone(Arrival arrival, List<Candidate> candidates) {
        List<Candidate> same =
                candidates.stream().filter(c -> c.sha256().equals(arrival.blob().sha256())).toList();
        return same.stream().allMatch(Candidate::erased) ? same.stream().findFirst() : Optional.empty();
    }

    private interface Likeness {
        boolean test(Arrival arrival, Candidate candidate);
    }
}
