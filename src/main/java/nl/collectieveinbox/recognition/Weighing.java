package nl.collectieveinbox.recognition;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectieveinbox.mail.MessageKind;

/** Which kind a text speaks for most, by adding up the signs in it. */
final class Weighing {

    private static final int MOST_REASONS = 3;

    private final List<Sign> seen;
    private final Map<MessageKind, Integer> weights = new EnumMap<>(MessageKind.class);

    Weighing(Evidence evidence) {
        this.seen = Signs.ALL.stream().filter(sign -> sign.seen().test(evidence)).toList();
        seen.forEach(sign -> weights.merge(sign.kind(), sign.weight(), Integer::sum));
    }

    int of(MessageKind kind) {
        return weights.getOrDefault(kind, 0);
    }

    /** Whether no other kind weighs more. */
    boolean isHeaviest(MessageKind kind) {
        return weights.values().stream().allMatch(weight -> weight <= of(kind));
    }

    boolean saw(String sign) {
        return seen.stream().anyMatch(each -> each.name().equals(sign));
    }

    /** The strongest signs for a kind, as one Dutch sentence. */
    String reason(MessageKind kind) {
        String reasons = seen.stream().filter(sign -> sign.kind() == kind && sign.weight() > 0)
                .sorted(Comparator.comparingInt(Sign::weight).reversed()).limit(MOST_REASONS)
                .map(Sign::words).collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "" : Character.toUpperCase(reasons.charAt(0)) + reasons.substring(1) + ".";
    }

    /** All signs that were seen. */
    List<Sign> seen() {
        return seen;
    }

    /** All signs with their weights, for whoever wonders. */
    @Override
    public String toString() {
        return seen.stream().map(sign -> sign.kind() + " " + sign.weight() + " " + sign.name()).collect(Collectors.joining(", "));
    }
}
