package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.access.SignedIn;
import nl.collectieveinbox.triage.RequestCard;
import org.springframework.stereotype.Service;

/** Where a question to the sender is written. */
@Service
class QuestionDesk {

    private final SignedIn signedIn;

    QuestionDesk(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    boolean mayAsk() {
        return signedIn.require().is(Role.LEAD);
    }

    void open(RequestCard request, Component screen) {
        Toasts.say(screen, request.reference());
    }
}
