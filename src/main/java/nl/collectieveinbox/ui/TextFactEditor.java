package nl.collectieveinbox.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** A name, an address, a telephone number. */
class TextFactEditor extends FactEditor {

    private final TextField text = new TextField();

    TextFactEditor(String label, List<String> values) {
        text.setAriaLabel(label);
        text.setValue(String.join(", ", values));
        text.setWidthFull();
        // so that Enter saves what stands there
        text.setValueChangeMode(ValueChangeMode.EAGER);
        getContent().add(text);
    }

    @Override
    List<String> typed() {
        return text.isEmpty() ? List.of() : List.of(text.getValue().strip());
    }
}
