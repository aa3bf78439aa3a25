package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.pipeline.Correction;
import nl.collectieveinbox.pipeline.CorrectionResult;
import nl.collectieveinbox.pipeline.Corrections;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.recognition.SenderChoice;
import nl.collectieveinbox.triage.OpenByHand;
import nl.collectieveinbox.triage.OpenedByHand;
import nl.collectieveinbox.unwrapping.Hop;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Lets the signed-in member correct what was read from messages, each with a way back; shows it when they have been read
 * by it. One per screen; {@link #on} says which screen and what to do afterwards.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MessageActs {

    /** How often it is looked whether a message was read again, so long apart: for some twenty seconds. */
    private static final int LOOKS = 25;
    private static final int BETWEEN_LOOKS_MILLIS = 800;

    private final Member member;
    private final Corrections corrections;
    private final Recognitions recognitions;
    private final OpenByHand openByHand;
    private @Nullable Component screen;
    private Runnable afterwards = () -> {};

    MessageActs(SignedIn signedIn, Corrections corrections, Recognitions recognitions, OpenByHand openByHand) {
        this.member = signedIn.require();
        this.corrections = corrections;
        this.recognitions = recognitions;
        this.openByHand = openByHand;
    }

    /** Speaks on this screen from now on, and runs this after each act and again when the message was read by it. */
    MessageActs on(Component screen, Runnable afterwards) {
        this.screen = screen;
        this.afterwards = afterwards;
        return this;
    }

    /** Whether this member may correct. */
    boolean allowed() {
        return corrections.against(member).isEmpty();
    }

    /** What people said of who asks, the last that stands last. */
    List<Correction> senders(long messageId) {
        return standing(messageId, Correction.What.SENDER);
    }

    /** What people said of its kind, the last that stands last. */
    List<Correction> kinds(long messageId) {
        return standing(messageId, Correction.What.KIND);
    }

    /** Everybody through whom it came, whoever was chosen. */
    List<Hop> road(long messageId) {
        return corrections.road(messageId);
    }

    /** How it was put in by hand; empty when it came by itself. */
    Optional<OpenedByHand> putIn(long messageId) {
        return openByHand.putIn(messageId);
    }

    void sender(long messageId, SenderChoice choice) {
        sender(messageId, choice, () -> {}, why -> Toasts.sorry(screen(), why));
    }

    /** @param wrong hears why not; what was typed is still there */
    void sender(long messageId, SenderChoice choice, Runnable done, Consumer<String> wrong) {
        told(messageId, () -> corrections.sender(member, messageId, choice, ""), "road.done", done, wrong);
    }

    /** @param wrong hears why not; what was typed is still there */
    void kind(long messageId, MessageKind kind, String reason, Runnable done, Consumer<String> wrong) {
        told(messageId, () -> corrections.kind(member, messageId, kind, reason), "kind.done", done, wrong);
    }

    void undo(long correctionId, long messageId) {
        switch (corrections.undo(member, correctionId)) {
            case CorrectionResult.Done done -> {
                Toasts.say(screen(), screen().getTranslation("correction.undone"));
                showNowAndLater(messageId);
            }
            case CorrectionResult.Refused refused -> Toasts.sorry(screen(), refused.reason());
        }
    }

    @FunctionalInterface
    private interface Act {
        CorrectionResult take();
    }

    private void told(long messageId, Act act, String doneKey, Runnable done, Consumer<String> wrong) {
        switch (act.take()) {
            case CorrectionResult.Done made -> {
                Toasts.done(screen(), screen().getTranslation(doneKey), () -> undo(made.correctionId(), messageId));
                done.run();
                showNowAndLater(messageId);
            }
            case CorrectionResult.Refused refused -> wrong.accept(refused.reason());
        }
    }

    private void showNowAndLater(long messageId) {
        // looked at before it is shown: it may be read again while we show it
        Optional<Recognised> shown = recognitions.find(messageId);
        afterwards.run();
        look(messageId, shown, LOOKS);
    }

    /** The message is read again elsewhere, in its turn; there is nobody who tells when nothing of the request changed by it. */
    private void look(long messageId, Optional<Recognised> shown, int looks) {
        Later.after(BETWEEN_LOOKS_MILLIS, screen(), () -> {
            if (!recognitions.find(messageId).equals(shown)) {
                afterwards.run();
            } else if (looks > 1) {
                look(messageId, shown, looks - 1);
            }
        });
    }

    private List<Correction> standing(long messageId, Correction.What what) {
        return corrections.of(messageId).stream().filter(each -> each.what() == what && !each.undone()).toList();
    }

    private Component screen() {
        if (screen == null) {
            throw new IllegalStateException("Say first on which screen: on(screen, afterwards)");
        }
        return screen;
    }
}
