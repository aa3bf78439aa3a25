package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.collectieveinbox.triage.Step;

/** The few words a step still needs. */
abstract class StepForm extends Composite<Div> {

    StepForm() {
        getContent().addClassName("step-form");
    }

    /** Brings the cursor to the first question. */
    void focusFirst() {
        getContent().getChildren().findFirst().filter(Focusable.class::isInstance).ifPresent(field -> ((Focusable<?>) field).focus());
    }

    /** The step as typed; empty when something is missing, which the field itself then says. */
    abstract Optional<Step> step();
}
