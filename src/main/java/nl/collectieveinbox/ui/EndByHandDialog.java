package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.OpenByHandResult;
import nl.collectieveinbox.triage.OpenByHandTask;
import nl.collectieveinbox.triage.OpenByHandTask.How;

/** Ends a task of which nothing is put in: why not. */
class EndByHandDialog extends Dialog {

    private final RadioButtonGroup<How> how = new RadioButtonGroup<>();
    private final TextField why = new TextField();
    private final Div complaint = new Div();

    EndByHandDialog(OpenByHandTask task, Member member, OpenByHandActs acts, Runnable changed) {
        setHeaderTitle(getTranslation("byhand.close"));
        addClassName("step-dialog");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        how.setLabel(getTranslation("byhand.close.how"));
        how.setItems(How.NO_REQUEST, How.EXPIRED, How.ASKED_AGAIN);
        how.setItemLabelGenerator(each -> getTranslation("byhand.how." + each.name()));
        how.setErrorMessage(getTranslation("byhand.close.missing"));
        why.setLabel(getTranslation("byhand.close.why"));
        Div form = new Div(how, why);
        form.addClassName("step-form");
        add(complaint, form);
        Button end = new Button(getTranslation("byhand.close"), click -> end(task, member, acts, changed));
        end.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("act.cancel"), click -> close()), end);
    }

    private void end(OpenByHandTask task, Member member, OpenByHandActs acts, Runnable changed) {
        how.setInvalid(how.isEmpty());
        if (how.isEmpty()) {
            return;
        }
        switch (acts.tasks().close(member, task.messageId(), how.getValue(), why.getValue().strip())) {
            case OpenByHandResult.Done done -> {
                close();
                changed.run();
                Toasts.done(this, getTranslation("byhand.closed"), () -> {
                    acts.tasks().undo(member, task.messageId());
                    changed.run();
                });
            }
            case OpenByHandResult.Refused refused -> {
                complaint.setText(refused.reason());
                complaint.setVisible(true);
            }
        }
    }
}
