package nl.collectieveinbox.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectieveinbox.mail.MessageKind;

/** How likely a message is of each kind, by all that is noticed about it. */
final class LikelyKind {

    private static final Learned LEARNED = Learned.named("kinds");
    private static final int MOST_REASONS = 3;
    private static final int STRONGEST = 25;
    private static final String BY_ITS_WORDS = "Zo'n bericht is meestal %s: dat zeggen de woorden en de vorm samen.";
    private static final Map<MessageKind, String> NAMES = Map.of(MessageKind.REQUEST, "een verzoek voor een groep",
            MessageKind.FOLLOW_UP, "een vervolg op een lopend verzoek", MessageKind.INDIVIDUAL, "een vraag voor \u00e9\u00e9n persoon of gezin",
            MessageKind.NEWSLETTER, "een nieuwsbrief", MessageKind.ADVERTISING, "reclame", MessageKind.AUTO_REPLY, "een automatisch antwoord",
            MessageKind.BOUNCE, "een melding dat iets niet bezorgd is", MessageKind.SECURE_NOTICE, "een melding van beveiligde mail",
            MessageKind.OTHER, "iets anders dan een vraag naar huisvesting");

    private final Set<String> noticed;
    private final List<Sign> signs;
    private final Map<String, Double> likelihoods;

    LikelyKind(Evidence evidence) {
        this.signs = evidence.signs;
        this.noticed = KindNoticed.of(evidence);
        this.likelihoods = LEARNED.likelihoods(noticed);
    }

    MessageKind kind() {
        return MessageKind.valueOf(likelihoods.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
    }

    /** 0 to 1. */
    double of(MessageKind kind) {
        return likelihoods.getOrDefault(kind.name(), 0.0);
    }

    /** What speaks most for a kind, in a Dutch sentence. */
    String reason(MessageKind kind) {
        List<String> foremost = LEARNED.foremost(kind.name(), noticed, STRONGEST);
        String reasons = signs.stream().filter(sign -> sign.kind() == kind && !sign.words().isEmpty() && foremost.contains("sign=" + sign.name()))
                .sorted(Comparator.comparingInt(sign -> foremost.indexOf("sign=" + sign.name()))).limit(MOST_REASONS)
                .map(Sign::words).collect(Collectors.joining("; "));
        return reasons.isEmpty() ? BY_ITS_WORDS.formatted(NAMES.get(kind)) : Character.toUpperCase(reasons.charAt(0)) + reasons.substring(1) + ".";
    }

    /** All signs, and what speaks most for the likeliest, for whoever wonders. */
    @Override
    public String toString() {
        return signs.stream().map(sign -> sign.kind() + " " + sign.name()).collect(Collectors.joining(", ")) + " | "
                + LEARNED.foremost(kind().name(), noticed, STRONGEST);
    }
}
