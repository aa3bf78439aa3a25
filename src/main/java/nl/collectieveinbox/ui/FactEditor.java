package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.recognition.FactField;

/** Where somebody says what a fact is: each sort of fact has its own. */
abstract class FactEditor extends Composite<Div> {

    FactEditor() {
        getContent().addClassName("fact-editor");
    }

    /** The editor for a field, holding these values. */
    static FactEditor of(FactField field, String label, List<String> values, Map<String, String> options) {
        return switch (field) {
            case PLACES, UNITS, UNIT_SIZE, TOTAL_AREA -> new RangeFactEditor(label, values, false, false);
            case AGE -> new RangeFactEditor(label, values, true, false);
            case RENT_PERIOD -> new RangeFactEditor(label, values, true, true);
            case START_FROM, OPEN_BEFORE -> new DateFactEditor(label, values);
            case RENT_LIMIT -> new RentLimitEditor(label, values);
            case NEIGHBOURHOOD, EXCLUDED_NEIGHBOURHOOD, OTHERS_APPROACHED -> new CodesFactEditor(label, values, options, true);
            default -> options.isEmpty() ? new TextFactEditor(label, values)
                    : field.single() ? new CodeFactEditor(label, values, options) : new CodesFactEditor(label, values, options, false);
        };
    }

    /** What was typed or chosen, canonical as far as it can be; empty: nothing. The service says what is wrong with it. */
    abstract List<String> typed();

    /** Brings the cursor to the first question. */
    void focusFirst() {
        getContent().getChildren().findFirst().filter(Focusable.class::isInstance).ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
