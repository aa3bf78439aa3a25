package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** One field for everything; {@code /} brings the cursor here from anywhere. */
class SearchField extends Composite<TextField> {

    SearchField() {
        TextField field = getContent();
        field.setPlaceholder(getTranslation("shell.search"));
        field.setAriaLabel(getTranslation("shell.search.label"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addClassName("search-field");
        field.addKeyPressListener(Key.ENTER, enter -> search(field.getValue().strip()));
    }

    private void search(String query) {
        if (!query.isEmpty()) {
            UI.getCurrent().navigate("zoeken", QueryParameters.simple(Map.of("q", query)));
        }
    }
}
