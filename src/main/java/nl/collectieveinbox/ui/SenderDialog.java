package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.recognition.SenderChoice;
import nl.collectieveinbox.unwrapping.Hop;

/** Asks who really asks: one of those through whom the message came, or somebody it does not show. */
class SenderDialog extends Dialog {

    private final TextField name = new TextField();
    private final EmailField address = new EmailField();
    private final Div complaint = new Div();

    SenderDialog(long messageId, MessageActs acts) {
        setHeaderTitle(getTranslation("road.other-sender.title"));
        addClassName("step-dialog");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Div known = new Div();
        known.addClassName("sender-choices");
        for (Hop hop : acts.road(messageId)) {
            known.add(new Button(shown(hop.from()), click -> say(messageId, new SenderChoice.OfChain(hop.from()), acts)));
        }
        if (known.getComponentCount() > 0) {
            add(new Paragraph(getTranslation("road.other-sender.known")), known);
        }
        name.setLabel(getTranslation("road.other-sender.name"));
        address.setLabel(getTranslation("road.other-sender.address"));
        address.setRequiredIndicatorVisible(true);
        Div form = new Div(name, address);
        form.addClassName("step-form");
        add(complaint, form);
        Button save = new Button(getTranslation("road.is-sender"), click -> say(messageId,
                new SenderChoice.Typed(new Address(name.getValue().strip(), address.getValue().strip())), acts));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("act.cancel"), click -> close()), save);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                name.focus();
            }
        });
    }

    private void say(long messageId, SenderChoice choice, MessageActs acts) {
        acts.sender(messageId, choice, this::close, why -> {
            complaint.setText(why);
            complaint.setVisible(true);
        });
    }

    private static String shown(Address address) {
        return address.name().isBlank() || address.address().isBlank()
                ? address.shown() : address.name() + " <" + address.address() + ">";
    }
}
