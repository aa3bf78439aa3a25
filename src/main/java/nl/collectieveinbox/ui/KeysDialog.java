package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Which keys do what. */
class KeysDialog extends Dialog {

    /** Keys as printed on a keyboard, and the text that says what they do. */
    private record Hint(List<String> keys, String text) {}

    private static final List<Hint> HINTS = List.of(
            new Hint(List.of("j", "↓"), "keys.next"),
            new Hint(List.of("k", "↑"), "keys.previous"),
            new Hint(List.of("h", "←"), "keys.left"),
            new Hint(List.of("l", "→"), "keys.right"),
            new Hint(List.of("Enter"), "keys.open"),
            new Hint(List.of("m"), "keys.menu"),
            new Hint(List.of("a"), "keys.claim"),
            new Hint(List.of("v"), "keys.offer"),
            new Hint(List.of("z"), "keys.clarify"),
            new Hint(List.of("e"), "keys.close"),
            new Hint(List.of("n"), "keys.note"),
            new Hint(List.of("u"), "keys.undo"),
            new Hint(List.of("/"), "keys.search"),
            new Hint(List.of("?"), "keys.help"));

    KeysDialog() {
        setHeaderTitle(getTranslation("keys.title"));
        addClassName("keys-dialog");
        DescriptionList list = new DescriptionList();
        for (Hint hint : HINTS) {
            DescriptionList.Term keys = new DescriptionList.Term();
            hint.keys().forEach(key -> keys.add(key(key)));
            list.add(keys, new DescriptionList.Description(getTranslation(hint.text())));
        }
        add(list);
        getFooter().add(new Button(getTranslation("keys.dismiss"), click -> close()));
    }

    private static Span key(String name) {
        Span key = new Span(name);
        key.addClassName("key");
        return key;
    }
}
