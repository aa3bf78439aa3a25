package nl.collectieveinbox.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** A number, or from one to another; where it can be, "or more" and "for ever". */
class RangeFactEditor extends FactEditor {

    /** A rent period without an end. */
    static final String INDEFINITE = "INDEFINITE";

    private final TextField from;
    private final TextField to;
    private final Checkbox orMore;
    private final Checkbox indefinite;

    RangeFactEditor(String label, List<String> values, boolean openEnd, boolean months) {
        String value = values.isEmpty() ? "" : values.getFirst();
        boolean forEver = value.equals(INDEFINITE);
        boolean more = value.endsWith("+");
        String[] ends = (forEver ? "" : more ? value.substring(0, value.length() - 1) : value).split("-");
        from = number(getTranslation(months ? "fact.edit.months" : "fact.edit.from"), label, ends[0]);
        to = number(getTranslation("fact.edit.to"), label, ends.length > 1 ? ends[1] : "");
        orMore = new Checkbox(getTranslation("fact.edit.or-more"), more);
        indefinite = new Checkbox(getTranslation("fact.value.indefinite"), forEver);
        orMore.setVisible(openEnd);
        indefinite.setVisible(months);
        orMore.addValueChangeListener(change -> showNeeded());
        indefinite.addValueChangeListener(change -> showNeeded());
        showNeeded();
        Div numbers = new Div(from, to);
        numbers.addClassName("fact-range");
        getContent().add(numbers, orMore, indefinite);
    }

    @Override
    void focusFirst() {
        from.focus();
    }

    @Override
    List<String> typed() {
        String least = from.getValue().strip();
        if (indefinite.getValue()) {
            return List.of(INDEFINITE);
        }
        if (orMore.getValue()) {
            return List.of(least + "+");
        }
        String most = to.getValue().strip();
        return least.isEmpty() && most.isEmpty() ? List.of() : List.of(most.isEmpty() ? least : least + "-" + most);
    }

    private void showNeeded() {
        from.setEnabled(!indefinite.getValue());
        orMore.setEnabled(!indefinite.getValue());
        to.setEnabled(!indefinite.getValue() && !orMore.getValue());
    }

    private static TextField number(String label, String about, String value) {
        TextField field = new TextField(label);
        field.setAriaLabel(about + ", " + label);
        field.setValue(value);
        field.setAllowedCharPattern("[0-9]");
        field.setMaxLength(7);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }
}
