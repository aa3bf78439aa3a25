package nl.collectieveinbox.ui;

import java.time.LocalDate;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.Outcome;
import nl.collectieveinbox.triage.RequestState.Status;
import nl.collectieveinbox.triage.Step;

/** What a button, a menu, a key or a drop asks for. Most need a few words more before they are a {@link Step}. */
enum Act {
    OFFER("act.offer"),
    CLARIFY("act.clarify"),
    CLAIM("act.claim"),
    HAND_OVER("act.hand-over"),
    RELEASE("act.release"),
    CLOSE("act.close"),
    REOPEN("act.reopen"),
    NOTE("act.note");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    /** Key of what stands on the button. */
    String label() {
        return label;
    }

    /** A step of this kind with nothing wrong in its words: for asking the charter whether the button shows. */
    Step probe(Member member, LocalDate today) {
        return switch (this) {
            case OFFER -> new Step.Offer("");
            case CLARIFY -> new Step.Clarify(member.id(), today, "");
            case CLAIM -> new Step.Claim(member.corporation(), "");
            case HAND_OVER -> new Step.HandOver("", "");
            case RELEASE -> new Step.Release("");
            case CLOSE -> new Step.Close(Outcome.HONOURED, "");
            case REOPEN -> new Step.Reopen("");
            case NOTE -> new Step.Note(member.name());
        };
    }

    /** What somebody means who drops a card on a column. */
    static Act ofDrop(Status from, Status onto) {
        return switch (onto) {
            case NEW -> REOPEN;
            case TO_CLARIFY -> CLARIFY;
            case OFFERED -> from == Status.CLAIMED ? RELEASE : OFFER;
            case CLAIMED -> CLAIM;
            case CLOSED -> CLOSE;
        };
    }
}
