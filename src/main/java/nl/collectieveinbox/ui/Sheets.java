package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Several ways to look at one thing: a button for each, one shown at a time. */
class Sheets extends Composite<Div> {

    private final Div shown = new Div();
    private final List<Button> buttons = new ArrayList<>();

    /** @param sheets by the words on their button, in order; at least one */
    Sheets(String name, Map<String, Component> sheets) {
        Div choice = new Div();
        choice.addClassName("aside-choice");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        sheets.forEach((label, sheet) -> {
            Button button = new Button(label);
            button.addClickListener(click -> show(button, sheet));
            buttons.add(button);
            choice.add(button);
        });
        getContent().add(choice, shown);
        show(buttons.getFirst(), sheets.values().iterator().next());
    }

    private void show(Button chosen, Component sheet) {
        buttons.forEach(each -> each.getElement().setAttribute("aria-pressed", Boolean.toString(each == chosen)));
        shown.removeAll();
        shown.add(sheet);
    }
}
