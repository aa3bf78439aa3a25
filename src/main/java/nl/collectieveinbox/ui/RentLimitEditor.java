package nl.collectieveinbox.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** What the rent may be: an amount, or a limit that has a name. */
class RentLimitEditor extends FactEditor {

    /** Limits with a name. */
    static final List<String> LIMITS = List.of("AFTOPPING", "LIBERALISATIE", "NHC");

    private static final String AMOUNT = "amount";

    private final Select<String> how = new Select<>();
    private final TextField euro = new TextField();

    RentLimitEditor(String label, List<String> values) {
        String value = values.isEmpty() ? "" : values.getFirst();
        List<String> ways = new ArrayList<>(LIMITS);
        ways.addFirst(AMOUNT);
        how.setAriaLabel(label);
        how.setItems(ways);
        how.setItemLabelGenerator(way -> getTranslation("fact.code.rentLimit." + way));
        how.setValue(LIMITS.contains(value) ? value : AMOUNT);
        how.addValueChangeListener(change -> euro.setVisible(AMOUNT.equals(change.getValue())));
        euro.setLabel(getTranslation("fact.edit.euro"));
        euro.setAllowedCharPattern("[0-9]");
        euro.setValueChangeMode(ValueChangeMode.EAGER);
        euro.setValue(LIMITS.contains(value) ? "" : value);
        euro.setVisible(AMOUNT.equals(how.getValue()));
        getContent().add(how, euro);
    }

    @Override
    List<String> typed() {
        if (!AMOUNT.equals(how.getValue())) {
            return List.of(how.getValue());
        }
        return euro.isEmpty() ? List.of() : List.of(euro.getValue().strip());
    }
}
