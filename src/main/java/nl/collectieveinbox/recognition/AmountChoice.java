package nl.collectieveinbox.recognition;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How likely each number of a mail is what is asked; together with "none is" they are 1. */
final class AmountChoice {

    /** In which file what was learned stands. */
    static final String FILE = "amounts";
    /** What is learned of each number. */
    static final List<FactField> FIELDS = List.of(FactField.PLACES, FactField.UNITS);
    /** Where a wrong number and none weigh equally, as found in mails that were not learned from. */
    static final double ENOUGH_PLACES = 0.45;
    static final double ENOUGH_UNITS = 0.4;

    private final Map<String, Likely> byValue = new LinkedHashMap<>();

    /**
     * A number, where it is said best, and how likely it is.
     *
     * @param likelihood of the number, wherever it stands
     */
    record Likely(AmountCandidate candidate, double likelihood) {}

    private AmountChoice() {}

    /**
     * Weighs the numbers.
     *
     * @param sums how much is said for each of them
     */
    static AmountChoice of(List<AmountCandidate> all, double[] sums) {
        double most = 0;
        for (double each : sums) {
            most = Math.max(most, each);
        }
        double sum = Math.exp(-most);
        for (double each : sums) {
            sum += Math.exp(each - most);
        }
        AmountChoice choice = new AmountChoice();
        Map<String, Double> strongest = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            AmountCandidate candidate = all.get(i);
            double likelihood = Math.exp(sums[i] - most) / sum;
            Likely known = choice.byValue.get(candidate.value());
            boolean better = known == null || sums[i] > strongest.get(candidate.value());
            choice.byValue.put(candidate.value(), new Likely(better ? candidate : known.candidate, likelihood + (known == null ? 0 : known.likelihood)));
            if (better) {
                strongest.put(candidate.value(), sums[i]);
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
