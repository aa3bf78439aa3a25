package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.Step;
import nl.collectieveinbox.triage.StepResult;

/** Asks for what a step needs. Whatever is typed stays until the step is done or the dialog is closed. */
class StepDialog extends Dialog {

    /** Takes the step and says what came of it. */
    @FunctionalInterface
    interface Submit {
        StepResult take(Step step, int version);
    }

    private final StepForm form;
    private final Function<StepResult.Overtaken, String> overtakenWords;
    private final Button submit;
    private final Div complaint = new Div();
    private int version;

    StepDialog(Act act, RequestCard card, StepForm form, Function<StepResult.Overtaken, String> overtakenWords) {
        this.form = form;
        this.overtakenWords = overtakenWords;
        setHeaderTitle(getTranslation(act.label()));
        addClassName("step-dialog");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Paragraph about = new Paragraph(getTranslation("act.about", card.reference(), card.title()));
        about.addClassName("quiet");
        add(about, complaint, form);
        submit = new Button(getTranslation(act.label()));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("act.cancel"), click -> close());
        getFooter().add(cancel, submit);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                form.focusFirst();
            }
        });
    }

    void onSubmit(Submit taking, int seenVersion) {
        version = seenVersion;
        submit.addClickListener(click -> form.step().ifPresent(step -> show(taking.take(step, version))));
    }

    private void show(StepResult result) {
        switch (result) {
            case StepResult.Done done -> close();
            case StepResult.Refused refused -> complain(refused.reason());
            case StepResult.Overtaken overtaken -> {
                // having read it, one may still want the step: the next try is on the card as it stands now
                version = overtaken.now().version();
                complain(overtakenWords.apply(overtaken));
            }
        }
    }

    private void complain(String why) {
        complaint.setText(why);
        complaint.setVisible(true);
    }
}
