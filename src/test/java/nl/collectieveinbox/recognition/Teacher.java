package nl.collectieveinbox.recognition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Learns weights from lessons: maximum likelihood with a penalty on large weights (L2), by gradient steps whose size shrinks
 * with what each weight has moved (AdaGrad). The same lessons in any order give the same weights.
 */
final class Teacher {

    private static final int STEPS = 200;
    private static final double STEP = 0.5;

    /** What tells the answers apart less than this is left out of the file. */
    private static final double LEAST = 0.04;

    private final List<String> answers;
    private final double penalty;
    private final int fewestMails;

    /**
     * A teacher.
     *
     * @param answers in the order in which the weights are written
     * @param penalty on the square of each weight, in lessons; 1 is mild
     * @param fewestMails what is noticed in fewer mails is chance
     */
    Teacher(List<String> answers, double penalty, int fewestMails) {
        this.answers = answers;
        this.penalty = penalty;
        this.fewestMails = fewestMails;
    }

    List<String> answers() {
        return answers;
    }

    Learned learn(List<Lesson> lessons) {
        Map<String, Integer> known = known(lessons);
        List<Lesson> sorted = lessons.stream().sorted(Comparator.comparing(Lesson::mail)
                .thenComparing(Lesson::answer).thenComparing(lesson -> new TreeSet<>(lesson.noticed()).toString())).toList();
        int[][] noticed = sorted.stream().map(lesson -> lesson.noticed().stream().map(known::get).filter(each -> each != null)
                .mapToInt(Integer::intValue).sorted().toArray()).toArray(int[][]::new);
        double[][] weights = new double[known.size()][answers.size()];
        double[][] moved = new double[known.size()][answers.size()];
        for (int step = 0; step < STEPS; step++) {
            move(weights, moved, gradient(sorted, noticed, weights));
        }
        Map<String, double[]> named = new TreeMap<>();
        known.forEach((name, index) -> named.put(name, weights[index]));
        return new Learned(answers, named);
    }

    /** Learns from all mails but a tenth, and answers that tenth; ten times. Each lesson comes with what was learned without its mail. */
    void crossExamine(List<Lesson> lessons, BiConsumer<List<Lesson>, Learned> asked) {
        for (int fold = 0; fold < 10; fold++) {
            int left = fold;
            List<Lesson> out = lessons.stream().filter(lesson -> Math.floorMod(lesson.mail().hashCode(), 10) == left).toList();
            asked.accept(out, learn(lessons.stream().filter(lesson -> Math.floorMod(lesson.mail().hashCode(), 10) != left).toList()));
        }
    }

    /** As {@link Learned#named} reads them. */
    static String written(Learned learned, String from) {
        StringBuilder lines = new StringBuilder("# Learned by bin/learn from " + from + ". Do not edit.\n" + String.join("\t", learned.answers) + "\n");
        new TreeMap<>(learned.weights()).forEach((name, weights) -> {
            if (Arrays.stream(weights).max().orElse(0) - Arrays.stream(weights).min().orElse(0) >= LEAST) {
                lines.append(name);
                Arrays.stream(weights).forEach(weight -> lines.append('\t').append(String.format(Locale.ROOT, "%.2f", weight)));
                lines.append('\n');
            }
        });
        return lines.toString();
    }

    private Map<String, Integer> known(List<Lesson> lessons) {
        Map<String, Set<String>> mails = new TreeMap<>();
        lessons.forEach(lesson -> lesson.noticed().forEach(each -> mails.computeIfAbsent(each, key -> new HashSet<>()).add(lesson.mail())));
        Map<String, Integer> known = new TreeMap<>();
        mails.forEach((name, in) -> {
            if (in.size() >= fewestMails) {
                known.put(name, known.size());
            }
        });
        return known;
    }

    private double[][] gradient(List<Lesson> lessons, int[][] noticed, double[][] weights) {
        double[][] gradient = new double[weights.length][answers.size()];
        for (int i = 0; i < weights.length; i++) {
            for (int a = 0; a < answers.size(); a++) {
                gradient[i][a] = -penalty * weights[i][a];
            }
        }
        for (int i = 0; i < noticed.length; i++) {
            double[] likely = likelihoods(noticed[i], weights);
            int right = answers.indexOf(lessons.get(i).answer());
            for (int each : noticed[i]) {
                for (int a = 0; a < likely.length; a++) {
                    gradient[each][a] += lessons.get(i).weight() * ((a == right ? 1 : 0) - likely[a]);
                }
            }
        }
        return gradient;
    }

    private static void move(double[][] weights, double[][] moved, double[][] gradient) {
        for (int i = 0; i < weights.length; i++) {
            for (int a = 0; a < weights[i].length; a++) {
                moved[i][a] += gradient[i][a] * gradient[i][a];
                weights[i][a] += STEP * gradient[i][a] / Math.sqrt(moved[i][a] + 1e-8);
            }
        }
    }

    private double[] likelihoods(int[] noticed, double[][] weights) {
        double[] sums = new double[answers.size()];
        for (int each : noticed) {
            for (int a = 0; a < sums.length; a++) {
                sums[a] += weights[each][a];
            }
        }
        double most = Arrays.stream(sums).max().orElse(0);
        double all = 0;
        for (int a = 0; a < sums.length; a++) {
            sums[a] = Math.exp(sums[a] - most);
            all += sums[a];
        }
        for (int a = 0; a < sums.length; a++) {
            sums[a] /= all;
        }
        return sums;
    }
}
