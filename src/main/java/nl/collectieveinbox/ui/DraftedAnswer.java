package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.correspondence.Answer;
import nl.collectieveinbox.correspondence.Draft;
import nl.collectieveinbox.correspondence.Outbox;

/** An answer as it would be sent, to whom, and the button that sends it. */
class DraftedAnswer extends Dialog {

    DraftedAnswer(Draft draft, Member member, Outbox outbox) {
        setHeaderTitle(draft.subject());
        addClassName("step-dialog");
        Paragraph to = new Paragraph(getTranslation("byhand.answer.to", draft.recipient()));
        Div body = new Div(draft.body());
        body.addClassNames("message-text", "drafted-answer");
        add(to, body);
        Button send = new Button(getTranslation("byhand.answer.send"), click -> {
            switch (outbox.send(member, draft.id())) {
                case Answer.Done done -> {
                    close();
                    Toasts.say(this, getTranslation("byhand.answer.sent"));
                }
                case Answer.Refused refused -> Toasts.sorry(this, refused.reason());
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("act.cancel"), click -> close()), send);
    }
}
