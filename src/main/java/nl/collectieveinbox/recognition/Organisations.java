package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.recognition.Names.Name;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Fold;
import org.jspecify.annotations.Nullable;

/** The name of who asks: of all names in a letter the one that looks most like those that people picked from other letters. */
final class Organisations {

    static final String LEARNED = "organisations";
    static final String YES = "yes";
    static final String NO = "no";
    /** A wrong name is worse than none. */
    static final double ENOUGH = 0.3;
    private static final double MOST_SURE = 0.95;
    private static final Learned WEIGHTS = Learned.named(LEARNED);

    private Organisations() {}

    static Optional<Fact> asked(Reading reading, Signature signature, Address sender, Region region) {
        OrganisationCandidates candidates = new OrganisationCandidates(reading, signature, sender, region);
        Choice best = best(new OrganisationNoticed(candidates).all(), WEIGHTS);
        return best == null || best.likelihood < ENOUGH ? Optional.empty() : Optional.of(fact(best, candidates));
    }

    /** A name with how likely it is that of who asks. */
    record Choice(OrganisationCandidate candidate, double likelihood) {}

    static @Nullable Choice best(Map<OrganisationCandidate, Set<String>> noticed, Learned learned) {
        Choice best = null;
        for (Map.Entry<OrganisationCandidate, Set<String>> each : noticed.entrySet()) {
            double likelihood = each.getValue().contains(NamesTogether.SHORT_FOR) ? 0 : learned.likelihood(YES, each.getValue());
            best = best == null || likelihood > best.likelihood ? new Choice(each.getKey(), likelihood) : best;
        }
        return best;
    }

    private static Fact fact(Choice choice, OrganisationCandidates mail) {
        double confidence = Math.min(MOST_SURE, choice.likelihood);
        Name name = choice.candidate.stands.stream().filter(each -> each.passage() != mail.shown && each.passage() != mail.note).findFirst().orElse(null);
        if (name == null) {
            return new Fact(FactField.CARE_ORGANISATION, choice.candidate.value, choice.candidate.stands.isEmpty() ? mail.sender.address() : mail.sender.shown(),
                    OrganisationCandidates.SHOWN, confidence);
        }
        Passage passage = name.passage();
        return new Fact(FactField.CARE_ORGANISATION, choice.candidate.value, passage.quote(name.first(), name.last()),
                passage == mail.signature.passage ? Passage.TEXT : passage.source, confidence);
    }

    /** Whether a name has a word that only organisations have. */
    static boolean isOrganisational(String name) {
        return words(Fold.text(name)).stream().anyMatch(OrganisationWords.ORGANISATIONAL::contains);
    }

    private static List<String> words(String folded) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean letter = i < folded.length() && Character.isLetter(folded.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
