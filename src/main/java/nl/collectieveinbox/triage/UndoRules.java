package nl.collectieveinbox.triage;

import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.triage.RequestFile.TimelineEvent;
import nl.collectieveinbox.triage.StepResult.Refused;

/** When a step can be taken back, and by whom. */
final class UndoRules {

    private UndoRules() {}

    static Optional<Refused> against(Member member, RequestRows.TakenStep step, List<TimelineEvent> timeLine) {
        boolean last = timeLine.stream().anyMatch(event -> event.id() == step.id() && event.undoable());
        if (!last) {
            return Optional.of(new Refused("undo-the-last-step", "Er is daarna al iets anders gedaan; deze stap kan niet meer terug."));
        }
        boolean own = step.memberId() == member.id();
        if (!own && !member.is(Role.LEAD)) {
            return Optional.of(new Refused("undo-your-own", "Alleen wie de stap zette, of de regie, kan haar terugdraaien."));
        }
        return Optional.empty();
    }
}
