package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found for each field; of a field with one answer the strongest of each source remains. */
final class Findings {

    private static final double ATTACHMENT = 0.2;

    private final Map<FactField, Map<String, Fact>> found = new EnumMap<>(FactField.class);

    /** Keeps a value with the words from one token to another; what a document says weighs a little less than the mail. */
    void add(FactField field, String value, Passage passage, int first, int last, double confidence) {
        double here = passage.source.startsWith("bijlage") ? confidence - ATTACHMENT : confidence;
        String key = field.single() ? passage.source : value;
        Fact known = found.computeIfAbsent(field, f -> new LinkedHashMap<>()).get(key);
        if (known == null || here > known.confidence()) {
            found.get(field).put(key, new Fact(field, value, passage.quote(first, last), passage.source, here));
        }
    }

    /** All facts; of a field with one answer other values follow the strongest, each once. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        found.forEach((field, bySource) -> {
            Map<String, Fact> byValue = new LinkedHashMap<>();
            bySource.values().stream().sorted(Comparator.comparingDouble(Fact::confidence).reversed())
                    .filter(fact -> !field.single() || byValue.values().stream().noneMatch(known -> agree(known.value(), fact.value())))
                    .forEach(fact -> byValue.putIfAbsent(fact.value(), fact));
            facts.addAll(byValue.values());
        });
        return facts;
    }

    /** "28" does not contradict "25-32", nor 680 euro the name of a limit. */
    private static boolean agree(String one, String other) {
        int[] left = range(one);
        int[] right = range(other);
        if (left == null || right == null) {
            return left != right || one.equals(other);
        }
        return (left[0] >= right[0] && left[1] <= right[1]) || (right[0] >= left[0] && right[1] <= left[1]);
    }

    private static int @Nullable [] range(String value) {
        if (!Character.isDigit(value.charAt(0))) {
            return null;
        }
        if (value.endsWith("+")) {
            return new int[] {Integer.parseInt(value.substring(0, value.length() - 1)), Integer.MAX_VALUE};
        }
        String[] ends = value.split("-");
        return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])};
    }
}
