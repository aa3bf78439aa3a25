package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Supplier;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.correspondence.Answer;
import nl.collectieveinbox.correspondence.Drafts;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.privacy.PrivacyResult;
import nl.collectieveinbox.privacy.Retention;
import nl.collectieveinbox.privacy.Way;
import nl.collectieveinbox.privacy.WithheldMail;
import nl.collectieveinbox.privacy.WithheldMails;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Lets the signed-in member act on messages with personal data. One per screen; {@link #on} says which. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PrivacyActs {

    private final SignedIn signedIn;
    private final WithheldMails mails;
    private final Retention retention;
    private final Drafts drafts;
    private final LetterDesk desk;
    private @Nullable Component screen;
    private Runnable afterwards = () -> {};

    PrivacyActs(SignedIn signedIn, WithheldMails mails, Retention retention, Drafts drafts, LetterDesk desk) {
        this.signedIn = signedIn;
        this.mails = mails;
        this.retention = retention;
        this.drafts = drafts;
        this.desk = desk;
    }

    /** Speaks on this screen from now on, and runs this after each act that was done. */
    PrivacyActs on(Component screen, Runnable afterwards) {
        this.screen = screen;
        this.afterwards = afterwards;
        return this;
    }

    void falseAlarm(WithheldMail mail) {
        release(mail, Way.FALSE_ALARM, "privacy.falseAlarm");
    }

    void cover(WithheldMail mail) {
        release(mail, Way.COVERED, "privacy.cover");
    }

    private void release(WithheldMail mail, Way way, String key) {
        new ReasonDialog(key, why -> mails.release(member(), mail.messageId(), way, why), () -> {
            Toasts.done(screen(), screen().getTranslation("privacy.released.done"), () -> closeAgain(mail.messageId()));
            afterwards.run();
        }).open();
    }

    void closeAgain(long messageId) {
        tell(() -> mails.closeAgain(member(), messageId, ""), "privacy.close.done");
    }

    void lines(WithheldMail mail) {
        new LinesDialog(mails.coveredLines(member(), mail.messageId())).open();
    }

    void hold(long messageId) {
        new ReasonDialog("privacy.hold", why -> retention.hold(member(), messageId, why), () -> {
            Toasts.done(screen(), screen().getTranslation("privacy.hold.done"), () -> letGo(messageId));
            afterwards.run();
        }).open();
    }

    void letGo(long messageId) {
        tell(() -> retention.letGo(member(), messageId), "privacy.letGo.done");
    }

    /** Shows the answer that waits, written now if there is none. */
    void answer(long messageId, MessageKind kind) {
        Answer answer = kind == MessageKind.INDIVIDUAL && retention.removalOf(messageId).isPresent()
                ? drafts.individual(member(), messageId, retention.removalOf(messageId).orElseThrow())
                : drafts.personalData(member(), messageId);
        desk.show(answer, screen(), afterwards);
    }

    private void tell(Supplier<PrivacyResult> act, String done) {
        switch (act.get()) {
            case PrivacyResult.Done any -> {
                Toasts.say(screen(), screen().getTranslation(done));
                afterwards.run();
            }
            case PrivacyResult.Refused refused -> Toasts.sorry(screen(), refused.reason());
        }
    }

    private Member member() {
        return signedIn.require();
    }

    private Component screen() {
        if (screen == null) {
            throw new IllegalStateException("Say first on which screen: on(screen, afterwards)");
        }
        return screen;
    }
}
