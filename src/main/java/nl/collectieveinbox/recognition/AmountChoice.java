package nl.collectieveinbox.recognition;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How likely each number of a mail is what is asked; together with "none is" they are 1. */
final class AmountChoice {

    static final String YES = "yes";

    private final Map<String, Likely> byValue = new LinkedHashMap<>();

    /**
     * A number, where it is said best, and how likely it is.
     *
     * @param likelihood of the number, wherever it stands
     */
    record Likely(AmountCandidate candidate, double likelihood) {}

    private AmountChoice() {}

    static AmountChoice of(List<MailAmounts.Noted> all, Learned learned) {
        double[] speaks = all.stream().mapToDouble(each -> learned.speaks(YES, each.noticed())).toArray();
        double most = 0;
        for (double each : speaks) {
            most = Math.max(most, each);
        }
        double sum = Math.exp(-most);
        for (double each : speaks) {
            sum += Math.exp(each - most);
        }
        AmountChoice choice = new AmountChoice();
        Map<String, Double> strongest = new LinkedHashMap<>();
        for (int i = 0; i < speaks.length; i++) {
            AmountCandidate candidate = all.get(i).candidate();
            double likelihood = Math.exp(speaks[i] - most) / sum;
            Likely known = choice.byValue.get(candidate.value());
            boolean better = known == null || speaks[i] > strongest.get(candidate.value());
            choice.byValue.put(candidate.value(), new Likely(better ? candidate : known.candidate, likelihood + (known == null ? 0 : known.likelihood)));
            if (better) {
                strongest.put(candidate.value(), speaks[i]);
            }
        }
        return choice;
    }

    /** Null when there is no number at all. */
    @Nullable Likely likeliest() {
        return byValue.values().stream().max(Comparator.comparingDouble(Likely::likelihood)).orElse(null);
    }

    /** What is read, or an empty string when nothing is likely enough. */
    String read(double enough) {
        Likely best = likeliest();
        return best == null || best.likelihood < enough ? "" : best.candidate.value();
    }
}
