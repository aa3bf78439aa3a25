package nl.collectieveinbox.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Some of a list; where the list cannot know all, others can be typed. */
class CodesFactEditor extends FactEditor {

    private final MultiSelectComboBox<String> codes = new MultiSelectComboBox<>();
    private final Set<String> known;

    CodesFactEditor(String label, List<String> values, Map<String, String> options, boolean others) {
        known = new LinkedHashSet<>(options.keySet());
        known.addAll(values);
        codes.setAriaLabel(label);
        codes.setItems(known);
        codes.setItemLabelGenerator(each -> options.getOrDefault(each, each));
        codes.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        codes.setWidthFull();
        codes.setValue(new LinkedHashSet<>(values));
        if (others) {
            codes.setAllowCustomValue(true);
            codes.setHelperText(getTranslation("fact.edit.others"));
            codes.addCustomValueSetListener(typed -> add(typed.getDetail().strip()));
        }
        getContent().add(codes);
    }

    private void add(String typed) {
        if (!typed.isEmpty()) {
            Set<String> chosen = new LinkedHashSet<>(codes.getValue());
            chosen.add(typed);
            known.add(typed);
            codes.setItems(known);
            codes.setValue(chosen);
        }
    }

    @Override
    List<String> typed() {
        return List.copyOf(codes.getValue());
    }
}
