package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Members;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestState;
import nl.collectieveinbox.triage.Requests;
import nl.collectieveinbox.triage.Step;
import nl.collectieveinbox.triage.StepResult;
import nl.collectieveinbox.triage.StepResult.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Lets the signed-in member act on a request: at once with a way back, or through a small dialog that asks what is
 * missing. One per screen; {@link #on} says which screen and what to do afterwards.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Acts {

    private final SignedIn signedIn;
    private final Requests requests;
    private final Members members;
    private final Region region;
    private final Dates dates;
    private @Nullable Component screen;
    private Runnable afterwards = () -> {};
    private @Nullable Long last;

    Acts(SignedIn signedIn, Requests requests, Members members, Region region, Dates dates) {
        this.signedIn = signedIn;
        this.requests = requests;
        this.members = members;
        this.region = region;
        this.dates = dates;
    }

    /** Speaks on this screen from now on, and runs this after each step, done or overtaken. */
    Acts on(Component screen, Runnable afterwards) {
        this.screen = screen;
        this.afterwards = afterwards;
        return this;
    }

    /** What the charter lets this member do now, in the order of a menu. */
    List<Act> allowed(RequestState state) {
        return Arrays.stream(Act.values())
                // the charter lets a late claim through so that the answer can say who was first; no button invites to it
                .filter(act -> !(act == Act.CLAIM && state instanceof RequestState.Claimed))
                .filter(act -> against(act, state).isEmpty())
                .toList();
    }

    /** Why the charter is against it, if it is. */
    Optional<Refused> against(Act act, RequestState state) {
        Member member = signedIn.require();
        return requests.against(member, state, act.probe(member, dates.today()));
    }

    /**
     * Starts an act on a card.
     *
     * @param seenVersion version of the card the member was looking at
     */
    void start(Act act, RequestCard card, int seenVersion) {
        Optional<Refused> refused = against(act, card.state());
        if (refused.isPresent() && !(act == Act.CLAIM && card.state() instanceof RequestState.Claimed)) {
            Toasts.sorry(screen(), refused.get().reason());
            return;
        }
        Member member = signedIn.require();
        switch (act) {
            case OFFER -> take(card, seenVersion, new Step.Offer(""));
            case RELEASE -> take(card, seenVersion, new Step.Release(""));
            case REOPEN -> take(card, seenVersion, new Step.Reopen(""));
            case CLAIM -> {
                if (member.is(Role.LEAD)) {
                    ask(act, card, seenVersion, new CorporationForm(region, member.corporation(), dates.today(), Step.Claim::new));
                } else {
                    take(card, seenVersion, new Step.Claim(member.corporation(), ""));
                }
            }
            case HAND_OVER -> ask(act, card, seenVersion,
                    new CorporationForm(region, null, dates.today(), Step.HandOver::new));
            case CLARIFY -> ask(act, card, seenVersion, new ClarifyForm(members.all(), member, dates.today()));
            case CLOSE -> ask(act, card, seenVersion, new CloseForm());
            case NOTE -> ask(act, card, seenVersion, new NoteForm());
        }
    }

    /** Takes back the last step taken through here, if any. */
    void undoLast() {
        if (last != null) {
            undo(last);
        }
    }

    private void ask(Act act, RequestCard card, int seenVersion, StepForm form) {
        StepDialog dialog = new StepDialog(act, card, form, overtaken -> Sentences.overtaken(screen(), region, dates, overtaken));
        dialog.onSubmit((step, version) -> {
            StepResult result = requests.take(signedIn.require(), card.id(), version, step);
            if (result instanceof StepResult.Done done) {
                tellDone(done);
            }
            afterwards.run();
            return result;
        }, seenVersion);
        dialog.open();
    }

    private void take(RequestCard card, int seenVersion, Step step) {
        switch (requests.take(signedIn.require(), card.id(), seenVersion, step)) {
            case StepResult.Done done -> tellDone(done);
            case Refused refused -> Toasts.sorry(screen(), refused.reason());
            case StepResult.Overtaken overtaken ->
                Toasts.sorry(screen(), Sentences.overtaken(screen(), region, dates, overtaken));
        }
        afterwards.run();
    }

    private void tellDone(StepResult.Done done) {
        last = done.eventId();
        Toasts.done(screen(), Sentences.standing(screen(), region, dates, done.card()), () -> undo(done.eventId()));
    }

    private void undo(long eventId) {
        last = null;
        switch (requests.undo(signedIn.require(), eventId)) {
            case StepResult.Done done -> Toasts.say(
                    screen(), screen().getTranslation("act.undone", done.card().reference()));
            case Refused refused -> Toasts.sorry(screen(), refused.reason());
            case StepResult.Overtaken overtaken ->
                Toasts.sorry(screen(), Sentences.overtaken(screen(), region, dates, overtaken));
        }
        afterwards.run();
    }

    private Component screen() {
        if (screen == null) {
            throw new IllegalStateException("Say first on which screen: on(screen, afterwards)");
        }
        return screen;
    }
}
