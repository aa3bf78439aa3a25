package nl.collectieveinbox.privacy;

import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.privacy.PrivacyResult.Refused;

/** Who may do what with personal data: named rules, each of which gives leave or a reason. */
final class PrivacyRules {

    /** A reason of one word is none. */
    static final int SHORTEST_REASON = 10;

    private PrivacyRules() {}

    static Optional<Refused> toSee(Member member) {
        return unless(member.is(Role.LEAD, Role.CONTROLLER), "lead-and-controller-see",
                "Alleen de regie en de privacy-functionaris zien welke berichten zijn afgeschermd.");
    }

    static Optional<Refused> toDecide(Member member) {
        return unless(member.is(Role.CONTROLLER), "controller-decides",
                "Alleen de privacy-functionaris geeft berichten vrij, sluit ze weer en bewaart ze langer.");
    }

    static Optional<Refused> reason(String why) {
        return unless(why.strip().length() >= SHORTEST_REASON, "reason",
                "Geef een reden van ten minste " + SHORTEST_REASON + " tekens; die blijft bewaard.");
    }

    static Optional<Refused> notClosed() {
        return Optional.of(new Refused("closed", "Dit bericht is niet (meer) afgeschermd."));
    }

    static Optional<Refused> notReleased() {
        return Optional.of(new Refused("released", "Dit bericht is niet vrijgegeven."));
    }

    static void check(Optional<Refused> against) {
        against.ifPresent(refused -> {
            throw new NotAllowed(refused.reason());
        });
    }

    private static Optional<Refused> unless(boolean allowed, String rule, String reason) {
        return allowed ? Optional.empty() : Optional.of(new Refused(rule, reason));
    }
}
