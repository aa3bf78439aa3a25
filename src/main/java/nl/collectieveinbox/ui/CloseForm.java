package nl.collectieveinbox.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.collectieveinbox.triage.Outcome;
import nl.collectieveinbox.triage.Step;

/** What became of it; some outcomes need a reason. */
class CloseForm extends StepForm {

    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final TextArea why = new TextArea();

    CloseForm() {
        outcome.setLabel(getTranslation("act.close.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(each -> Sentences.outcome(this, each));
        outcome.addValueChangeListener(change ->
                why.setRequiredIndicatorVisible(change.getValue() != null && change.getValue().needsReason()));
        why.setLabel(getTranslation("act.close.why"));
        getContent().add(outcome, why);
    }

    @Override
    Optional<Step> step() {
        outcome.setErrorMessage(getTranslation("act.close.outcome.missing"));
        outcome.setInvalid(outcome.isEmpty());
        boolean reasonMissing = !outcome.isEmpty() && outcome.getValue().needsReason() && why.getValue().isBlank();
        why.setErrorMessage(getTranslation("act.close.why.missing"));
        why.setInvalid(reasonMissing);
        return outcome.isEmpty() || reasonMissing
                ? Optional.empty()
                : Optional.of(new Step.Close(outcome.getValue(), why.getValue().strip()));
    }
}
