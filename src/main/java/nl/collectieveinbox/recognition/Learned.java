package nl.collectieveinbox.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each thing that can be noticed speaks for each answer, learned from mails that people have read.
 *
 * <p>A multinomial logistic model: the weights of what is noticed are added up by answer, and the sums become likelihoods
 * that together are 1. What nobody noticed before says nothing. {@code bin/learn} makes the weights from the open mails.
 */
final class Learned {

    private static final String COMMENT = "#";

    final List<String> answers;
    private final Map<String, double[]> weights;

    Learned(List<String> answers, Map<String, double[]> weights) {
        this.answers = List.copyOf(answers);
        this.weights = new HashMap<>(weights);
    }

    /**
     * Reads weights that stand beside this class.
     *
     * @param name such as {@code places}, in {@code places.learned}
     * @throws IllegalStateException when they are not there or are not weights
     */
    static Learned named(String name) {
        String file = name + ".learned";
        try (InputStream bytes = Learned.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("There are no weights " + file);
            }
            return read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the weights " + file, e);
        }
    }

    private static Learned read(BufferedReader lines, String file) throws IOException {
        List<String> answers = List.of();
        Map<String, double[]> weights = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(COMMENT)) {
                continue;
            }
            String[] cells = line.split("\t");
            if (answers.isEmpty()) {
                answers = List.of(cells);
            } else if (cells.length == answers.size() + 1) {
                weights.put(cells[0], Arrays.stream(cells, 1, cells.length).mapToDouble(Double::parseDouble).toArray());
            } else {
                throw new IllegalStateException("%s: %d numbers for %s, not %d".formatted(file, cells.length - 1, cells[0], answers.size()));
            }
        }
        return new Learned(answers, weights);
    }

    /** How likely this answer is, 0 to 1. */
    double likelihood(String answer, Collection<String> noticed) {
        return likelihoods(noticed).getOrDefault(answer, 0.0);
    }

    /** How likely each answer is; together 1. */
    Map<String, Double> likelihoods(Collection<String> noticed) {
        double[] sums = sums(noticed);
        double most = Arrays.stream(sums).max().orElse(0);
        double all = Arrays.stream(sums).map(sum -> Math.exp(sum - most)).sum();
        Map<String, Double> likelihoods = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            likelihoods.put(answers.get(i), Math.exp(sums[i] - most) / all);
        }
        return likelihoods;
    }

    /** How much all that is noticed speaks for each answer; of rivals the one for which most speaks is the likeliest. */
    double[] sums(Collection<String> noticed) {
        double[] sums = new double[answers.size()];
        for (String each : noticed) {
            double[] speaks = weights.get(each);
            for (int i = 0; speaks != null && i < sums.length; i++) {
                sums[i] += speaks[i];
            }
        }
        return sums;
    }

    /** What speaks most for this answer against the mean of the others, the strongest first. */
    List<String> foremost(String answer, Collection<String> noticed, int most) {
        int which = answers.indexOf(answer);
        return noticed.stream().distinct().filter(each -> lead(each, which) > 0)
                .sorted(Comparator.comparingDouble((String each) -> -lead(each, which)).thenComparing(each -> each)).limit(most).toList();
    }

    private double lead(String noticed, int which) {
        double[] speaks = weights.get(noticed);
        return speaks == null || which < 0 ? 0 : speaks[which] - (Arrays.stream(speaks).sum() - speaks[which]) / Math.max(1, speaks.length - 1);
    }

    /** What was noticed in the mails it learned from, with the weight for each answer. */
    Map<String, double[]> weights() {
        return Map.copyOf(weights);
    }
}
