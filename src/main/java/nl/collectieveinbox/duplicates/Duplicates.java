package nl.collectieveinbox.duplicates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import nl.collectieveinbox.duplicates.Ladder.Rung;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.recognition.OwnReference;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recognitions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whether a message is known. It knows messages, not requests: whoever asks turns "the same as message 12" into
 * "an arrival of the request that message 12 belongs to".
 */
@Component
public class Duplicates {

    private static final int MOST_POSSIBLE = 10;

    private final Fingerprints fingerprints;
    private final Recognitions recognitions;

    Duplicates(Fingerprints fingerprints, Recognitions recognitions) {
        this.fingerprints = fingerprints;
        this.recognitions = recognitions;
    }

    /** As {@link #placeAll}, for one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Placement place(Candidate candidate) {
        return placeAll(List.of(candidate)).getFirst();
    }

    /**
     * Finds the places of messages, one after the other, and remembers their prints, in the transaction of the caller.
     * Until that ends all others who place a message wait, on every node, so that copies that arrive together see each
     * other.
     *
     * @return in the order asked
     * @throws org.springframework.transaction.IllegalTransactionStateException when there is no transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Placement> placeAll(List<Candidate> candidates) {
        fingerprints.lock();
        Met met = new Met(recognitions, fingerprints);
        return candidates.stream().map(candidate -> place(candidate, met)).toList();
    }

    private Placement place(Candidate candidate, Met met) {
        Set<Print> prints = Prints.of(candidate);
        List<Pair> pairs = pairs(candidate, prints, fingerprints.tied(candidate.messageId(), prints), met);
        fingerprints.keep(candidate.messageId(), prints);
        return switch (candidate.recognised().kind()) {
            case REQUEST -> request(pairs);
            case FOLLOW_UP -> followUp(candidate, pairs);
            case OTHER, INDIVIDUAL, SECURE_NOTICE, AUTO_REPLY, BOUNCE, NEWSLETTER, ADVERTISING, UNREADABLE ->
                    new Placement.NoRequest(candidate.recognised().kindReason());
        };
    }

    /** Forgets the prints of a message whose content is erased. */
    public void forget(long messageId) {
        fingerprints.forget(messageId);
    }

    private static Placement request(List<Pair> pairs) {
        List<Pair> requests = pairs.stream().filter(Pair::knownAsks).toList();
        for (Rung rung : Ladder.CERTAIN) {
            for (Pair pair : requests) {
                if (rung.holds().test(pair)) {
                    return new Placement.SameAs(pair.knownId(), rung.name(), rung.reason(), rung.score());
                }
            }
        }
        List<Possible> possible = requests.stream().map(Duplicates::possible).filter(each -> !each.reasons().isEmpty())
                .sorted(Comparator.comparingDouble(Possible::score).reversed()).limit(MOST_POSSIBLE).toList();
        List<Long> answers = pairs.stream()
                .filter(pair -> pair.has(Tie.IS_ANSWERED_BY) && isFollowUp(pair.known())).map(Pair::knownId).toList();
        return new Placement.NewRequest(possible, answers);
    }

    private static Placement followUp(Candidate candidate, List<Pair> pairs) {
        for (Pair pair : pairs) {
            if (pair.has(Tie.ANSWERS)) {
                return new Placement.FollowUpOf(pair.knownId(), "thread", "Antwoord op een bericht dat hier bekend is.");
            }
        }
        if (OwnReference.in(candidate.read().subject()).isPresent()) {
            return new Placement.NoRequest("Ons kenmerk in het onderwerp zegt waar dit bij hoort.");
        }
        List<Pair> asked = pairs.stream().filter(pair -> pair.has(Tie.SAME_ASKER) && pair.knownAsks() && pair.aroundTheSameTime()).toList();
        return isOneRequest(asked)
                ? new Placement.FollowUpOf(asked.getFirst().knownId(), "only-request-of-sender", "Deze afzender heeft hier \u00e9\u00e9n verzoek lopen.")
                : new Placement.NoRequest("Het antwoordt op niets dat hier bekend is.");
    }

    /** Whether all that a sender asked may be one request; of two that differ nobody can say which is meant. */
    private static boolean isOneRequest(List<Pair> asked) {
        return !asked.isEmpty() && asked.stream().allMatch(pair ->
                Contradictions.between(asked.getFirst().theirs(), pair.theirs(), 0).isEmpty());
    }

    private static Possible possible(Pair pair) {
        List<Rung> holding = Ladder.LIKELY.stream().filter(rung -> rung.holds().test(pair)).toList();
        double best = holding.stream().mapToDouble(Rung::score).max().orElse(0);
        double score = Math.min(0.94, best + 0.05 * Math.max(0, holding.size() - 1));
        return new Possible(pair.knownId(), score, holding.stream().map(rung -> new Reason(rung.name(), rung.reason())).toList());
    }

    private static boolean isFollowUp(Recognised known) {
        return known.kind() == MessageKind.FOLLOW_UP || known.kind() == MessageKind.OTHER;
    }

    private static List<Pair> pairs(Candidate candidate, Set<Print> prints, SortedMap<Long, Set<Tie>> tied, Met met) {
        met.meet(tied.keySet());
        LocalDate ourDay = Met.day(prints);
        Saying ours = new Saying(candidate.recognised());
        List<Pair> pairs = new ArrayList<>();
        tied.forEach((id, ties) -> {
            Met.Known known = met.get(id);
            if (known != null) {
                pairs.add(new Pair(candidate, id, ours, known.saying(), ties, known.documents(), known.day(), ourDay));
            }
        });
        return pairs;
    }
}
