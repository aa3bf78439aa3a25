package nl.collectieveinbox.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Map;

/** One of a list. */
class CodeFactEditor extends FactEditor {

    private final ComboBox<String> code = new ComboBox<>();

    CodeFactEditor(String label, List<String> values, Map<String, String> options) {
        code.setAriaLabel(label);
        code.setItems(options.keySet());
        code.setItemLabelGenerator(each -> options.getOrDefault(each, each));
        code.setValue(values.stream().filter(options::containsKey).findFirst().orElse(null));
        code.setClearButtonVisible(true);
        code.setWidthFull();
        getContent().add(code);
    }

    @Override
    List<String> typed() {
        return code.isEmpty() ? List.of() : List.of(code.getValue());
    }
}
