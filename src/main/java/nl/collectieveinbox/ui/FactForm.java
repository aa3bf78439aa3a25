package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.triage.FactLine;

/** Corrects a fact where it stands. Enter saves, Escape leaves; what is wrong is said and what was typed stays. */
class FactForm extends Composite<Div> {

    private final FactLine line;
    private final FactActs acts;
    private final FactEditor editor;
    private final Div complaint = new Div();

    /** @param cancel shows the fact again as it was */
    FactForm(FactLine line, String label, Map<String, String> options, FactActs acts, Runnable cancel) {
        this.line = line;
        this.acts = acts;
        this.editor = FactEditor.of(line.field(), label, line.values(), options);
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Button save = new Button(getTranslation("fact.save"), click -> save(editor.typed()));
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        Button leave = new Button(getTranslation("act.cancel"), click -> cancel.run());
        leave.addThemeVariants(ButtonVariant.SMALL);
        Button unsaid = new Button(getTranslation("fact.edit.unsaid"), click -> save(List.of()));
        unsaid.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        unsaid.setVisible(!line.values().isEmpty());
        Div buttons = new Div(save, leave, unsaid);
        buttons.addClassName("fact-form-buttons");
        getContent().addClassName("fact-form");
        getContent().add(editor, complaint, buttons);
        Shortcuts.addShortcutListener(this, cancel::run, Key.ESCAPE).listenOn(this);
        if (editor instanceof TextFactEditor || editor instanceof RangeFactEditor) {
            Shortcuts.addShortcutListener(this, () -> save(editor.typed()), Key.ENTER).listenOn(editor);
        }
    }

    void focusFirst() {
        editor.focusFirst();
    }

    private void save(List<String> typed) {
        complaint.setVisible(false);
        acts.correct(line, typed, why -> {
            complaint.setText(why);
            complaint.setVisible(true);
        });
    }
}
