package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.LongFunction;
import nl.collectieveinbox.correspondence.Answer;
import nl.collectieveinbox.correspondence.Draft;
import nl.collectieveinbox.correspondence.Draft.State;

/** An answer as it will be sent, and the button that sends it. */
class AnswerDialog extends Dialog {

    private final Paragraph standing = new Paragraph();
    private final Button send = new Button();

    AnswerDialog(Draft draft, LongFunction<Answer> sending) {
        setHeaderTitle(getTranslation("privacy.answer"));
        addClassNames("step-dialog", "draft-dialog");
        Paragraph to = new Paragraph(getTranslation("privacy.answer.to", draft.recipient()));
        to.addClassName("quiet");
        Paragraph body = new Paragraph(draft.body());
        body.addClassName("message-text");
        standing.getElement().setAttribute("role", "status");
        add(new Div(to, new H3(draft.subject()), body, standing));
        send.setText(getTranslation("privacy.answer.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(click -> {
            switch (sending.apply(draft.id())) {
                case Answer.Done done -> show(done.draft());
                case Answer.Refused refused -> standing.setText(refused.reason());
            }
        });
        getFooter().add(new Button(getTranslation("privacy.lines.shut"), click -> close()), send);
        show(draft);
    }

    private void show(Draft draft) {
        boolean open = draft.state() == State.WAITING || draft.state() == State.FAILED;
        send.setVisible(open);
        String problem = draft.problem() == null ? "" : " " + draft.problem();
        standing.setText(getTranslation("privacy.answer.state." + draft.state()) + problem);
    }
}
