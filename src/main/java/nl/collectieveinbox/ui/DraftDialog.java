package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.collectieveinbox.correspondence.Draft;
import nl.collectieveinbox.correspondence.Draft.State;

/** A letter that waits: read it, change it, copy it, keep it, and send it where mail can be sent. */
class DraftDialog extends Dialog {

    private final Draft draft;
    private final QuestionDesk desk;
    private final Component screen;
    private final Runnable afterwards;
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final Div complaint = new Div();

    DraftDialog(Draft draft, QuestionDesk desk, Component screen, Runnable afterwards) {
        this.draft = draft;
        this.desk = desk;
        this.screen = screen;
        this.afterwards = afterwards;
        boolean open = desk.mayAsk() && (draft.state() == State.WAITING || draft.state() == State.FAILED);
        setHeaderTitle(getTranslation("question.template." + draft.template().name()));
        addClassNames("step-dialog", "draft-dialog");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        TextField recipient = new TextField(getTranslation("question.to"));
        recipient.setValue(draft.recipient());
        recipient.setReadOnly(true);
        subject.setLabel(getTranslation("question.subject"));
        subject.setValue(draft.subject());
        subject.setReadOnly(!open);
        body.setLabel(getTranslation("question.body"));
        body.setValue(draft.body());
        body.setReadOnly(!open);
        body.addClassName("draft-body");
        Div form = new Div(recipient, subject, body);
        form.addClassName("step-form");
        add(complaint, form);
        desk.shut().filter(why -> open).ifPresent(why -> {
            Paragraph shut = new Paragraph(why);
            shut.addClassName("quiet");
            add(shut);
        });
        if (open) {
            Button discard = new Button(getTranslation("question.discard"), click -> discard());
            discard.addThemeVariants(ButtonVariant.TERTIARY);
            getFooter().add(discard);
        }
        getFooter().add(new Button(getTranslation("question.copy"), click -> copy()));
        if (open) {
            Button keep = new Button(getTranslation("question.keep"), click -> keep());
            getFooter().add(keep);
            if (desk.shut().isEmpty()) {
                Button send = new Button(getTranslation("question.send"), click -> send());
                send.addThemeVariants(ButtonVariant.PRIMARY);
                getFooter().add(send);
            } else {
                keep.addThemeVariants(ButtonVariant.PRIMARY);
            }
        } else {
            getFooter().add(new Button(getTranslation("request.preview.close"), click -> close()));
        }
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                body.focus();
            }
        });
    }

    private void copy() {
        getElement().executeJs("navigator.clipboard?.writeText($0)", subject.getValue() + "\n\n" + body.getValue());
        Toasts.say(screen, getTranslation("question.copied"));
    }

    private void keep() {
        if (desk.keep(draft, subject.getValue(), body.getValue(), this::complain)) {
            done("question.kept");
        }
    }

    private void send() {
        if (desk.keep(draft, subject.getValue(), body.getValue(), this::complain) && desk.send(draft, this::complain)) {
            done("question.sent");
        }
    }

    private void discard() {
        if (desk.discard(draft, this::complain)) {
            done("question.discarded");
        }
    }

    private void done(String key) {
        close();
        Toasts.say(screen, screen.getTranslation(key));
        afterwards.run();
    }

    private void complain(String why) {
        complaint.setText(why);
        complaint.setVisible(true);
    }
}
