package nl.collectieveinbox.recognition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Learns to choose one of several rivals, or none of them: what speaks for each is added up, and of all sums, and nought for
 * none, the right ones together become as likely as can be (maximum likelihood with a penalty on large weights, AdaGrad).
 */
final class ChoiceTeacher {

    private static final String ANSWER = "right";
    private static final int STEPS = 300;
    private static final double STEP = 0.3;

    private final double penalty;
    private final int fewestMails;

    /**
     * A choice and what a person says of it.
     *
     * @param rivals what is noticed of each
     * @param right whether a person says so, of each; when of none, none is right
     */
    record Choice(String mail, List<Set<String>> rivals, List<Boolean> right, double weight) {}

    ChoiceTeacher(double penalty, int fewestMails) {
        this.penalty = penalty;
        this.fewestMails = fewestMails;
    }

    Learned learn(List<Choice> choices) {
        Map<String, Integer> known = known(choices);
        List<Choice> sorted = choices.stream().sorted(Comparator.comparing(Choice::mail)).toList();
        int[][][] noticed = sorted.stream().map(choice -> choice.rivals.stream().map(each -> each.stream().map(known::get)
                .filter(index -> index != null).mapToInt(Integer::intValue).sorted().toArray()).toArray(int[][]::new)).toArray(int[][][]::new);
        double[] weights = new double[known.size()];
        double[] moved = new double[known.size()];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < weights.length; i++) {
                gradient[i] = -penalty * weights[i];
            }
            for (int i = 0; i < noticed.length; i++) {
                add(gradient, sorted.get(i), noticed[i], weights);
            }
            for (int i = 0; i < weights.length; i++) {
                moved[i] += gradient[i] * gradient[i];
                weights[i] += STEP * gradient[i] / Math.sqrt(moved[i] + 1e-8);
            }
        }
        Map<String, double[]> named = new TreeMap<>();
        known.forEach((name, index) -> named.put(name, new double[] {weights[index]}));
        return new Learned(List.of(ANSWER), named);
    }

    /** Learns from all mails but a tenth, and chooses in that tenth; ten times. */
    void crossExamine(List<Choice> choices, BiConsumer<List<Choice>, Learned> asked) {
        for (int fold = 0; fold < 10; fold++) {
            int left = fold;
            asked.accept(choices.stream().filter(choice -> Math.floorMod(choice.mail.hashCode(), 10) == left).toList(),
                    learn(choices.stream().filter(choice -> Math.floorMod(choice.mail.hashCode(), 10) != left).toList()));
        }
    }

    private Map<String, Integer> known(List<Choice> choices) {
        Map<String, Set<String>> mails = new TreeMap<>();
        choices.forEach(choice -> choice.rivals.forEach(rival -> rival.forEach(each ->
                mails.computeIfAbsent(each, key -> new HashSet<>()).add(choice.mail))));
        Map<String, Integer> known = new TreeMap<>();
        mails.forEach((name, in) -> {
            if (in.size() >= fewestMails) {
                known.put(name, known.size());
            }
        });
        return known;
    }

    private static void add(double[] gradient, Choice choice, int[][] noticed, double[] weights) {
        double[] sums = Arrays.stream(noticed).mapToDouble(rival -> Arrays.stream(rival).mapToDouble(each -> weights[each]).sum()).toArray();
        double most = Math.max(0, Arrays.stream(sums).max().orElse(0));
        double all = Math.exp(-most);
        double right = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i] - most);
            all += sums[i];
            right += choice.right.get(i) ? sums[i] : 0;
        }
        boolean none = !choice.right.contains(true);
        for (int i = 0; i < sums.length; i++) {
            double wanted = none || !choice.right.get(i) ? 0 : sums[i] / right;
            for (int each : noticed[i]) {
                gradient[each] += choice.weight * (wanted - sums[i] / all);
            }
        }
    }
}
