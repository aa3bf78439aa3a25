package nl.collectieveinbox.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import nl.collectieveinbox.triage.Step;

/** Words for the time line. */
class NoteForm extends StepForm {

    private final TextArea text = new TextArea();

    NoteForm() {
        text.setLabel(getTranslation("act.note.text"));
        text.setRequiredIndicatorVisible(true);
        text.setAutofocus(true);
        getContent().add(text);
    }

    @Override
    Optional<Step> step() {
        text.setErrorMessage(getTranslation("act.note.missing"));
        text.setInvalid(text.getValue().isBlank());
        return text.getValue().isBlank() ? Optional.empty() : Optional.of(new Step.Note(text.getValue().strip()));
    }
}
