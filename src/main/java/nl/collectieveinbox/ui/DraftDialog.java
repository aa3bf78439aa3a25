package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.collectieveinbox.correspondence.Draft;
import nl.collectieveinbox.correspondence.Draft.State;

/** Any letter of ours and how it stands with it: read it, copy it; while it waits, change it, keep it and send it. */
class DraftDialog extends Dialog {

    private final Draft draft;
    private final LetterDesk desk;
    private final Component screen;
    private final Runnable afterwards;
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final Div complaint = new Div();

    /**
     * @param screen says what was done when the dialog is gone
     * @param afterwards runs after each act that was done
     */
    DraftDialog(Draft draft, LetterDesk desk, Component screen, Runnable afterwards) {
        this.draft = draft;
        this.desk = desk;
        this.screen = screen;
        this.afterwards = afterwards;
        boolean open = desk.mayWrite() && (draft.state() == State.WAITING || draft.state() == State.FAILED);
        setHeaderTitle(getTranslation("question.template." + draft.template().name()));
        addClassNames("step-dialog", "draft-dialog");
        Button shut = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        shut.addThemeVariants(ButtonVariant.TERTIARY);
        shut.setAriaLabel(getTranslation("request.preview.close"));
        getHeader().add(shut);
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        add(complaint, form(open), standing(open));
        if (open) {
            Button discard = new Button(getTranslation("question.discard"), click -> discard());
            discard.addThemeVariants(ButtonVariant.TERTIARY);
            getFooter().add(discard);
        }
        getFooter().add(new Button(getTranslation("question.copy"), click -> copy()));
        if (open) {
            ways();
        }
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                body.focus();
            }
        });
    }

    private Div form(boolean open) {
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
        return form;
    }

    private Paragraph standing(boolean open) {
        String problem = draft.problem() == null ? "" : " " + draft.problem();
        String stands = getTranslation("question.standing." + draft.state()) + problem;
        Paragraph standing = new Paragraph(open ? desk.shut().orElse(stands) : stands);
        standing.addClassNames("quiet", "draft-standing");
        return standing;
    }

    private void ways() {
        Button keep = new Button(getTranslation("question.keep"), click -> keep());
        getFooter().add(keep);
        if (desk.shut().isPresent()) {
            keep.addThemeVariants(ButtonVariant.PRIMARY);
            return;
        }
        Button send = new Button(getTranslation("question.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(send);
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
