package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Predicate;

/** A few words for the other members. Looks like a slip of paper, not like mail: nobody outside ever reads it. */
class NoteComposer extends Composite<Section> {

    private final TextArea text = new TextArea();

    /** @param write keeps the note; false when it was not kept, and then the words stay where they are */
    NoteComposer(Predicate<String> write) {
        text.setLabel(getTranslation("request.note.label"));
        text.setHelperText(getTranslation("request.note.helper"));
        text.setPlaceholder(getTranslation("request.note.placeholder"));
        text.setMaxLength(4000);
        text.setMinRows(2);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        text.setId("note");
        Button place = new Button(getTranslation("request.note.place"), click -> place(write));
        place.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(text);
        getContent().addClassNames("card", "note");
        getContent().add(new H2(getTranslation("request.note")), text, place);
    }

    void focus() {
        text.focus();
    }

    private void place(Predicate<String> write) {
        if (write.test(text.getValue())) {
            text.clear();
        }
    }
}
