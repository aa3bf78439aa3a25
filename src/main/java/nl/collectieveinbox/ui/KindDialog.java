package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import nl.collectieveinbox.mail.MessageKind;

/** Asks what a message is instead, and why; that word sticks. */
class KindDialog extends Dialog {

    private final Select<MessageKind> kind = new Select<>();
    private final TextArea why = new TextArea();
    private final Div complaint = new Div();

    KindDialog(long messageId, MessageKind now, MessageActs acts) {
        setHeaderTitle(getTranslation("kind.change.title"));
        addClassName("step-dialog");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        kind.setLabel(getTranslation("kind.label"));
        kind.setItems(Arrays.stream(MessageKind.values()).filter(each -> each != MessageKind.UNREADABLE && each != now).toList());
        kind.setItemLabelGenerator(each -> FacetLabels.kind(this, each.name()));
        kind.setRequiredIndicatorVisible(true);
        // what people come to correct most: a request that was taken for something else
        kind.setValue(now == MessageKind.REQUEST ? null : MessageKind.REQUEST);
        why.setLabel(getTranslation("act.why"));
        Div form = new Div(kind, why);
        form.addClassName("step-form");
        Paragraph about = new Paragraph(getTranslation("kind.change.about"));
        about.addClassName("quiet");
        add(about, complaint, form);
        Button save = new Button(getTranslation("kind.change.save"), click -> save(messageId, acts));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("act.cancel"), click -> close()), save);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                kind.focus();
            }
        });
    }

    private void save(long messageId, MessageActs acts) {
        kind.setErrorMessage(getTranslation("kind.missing"));
        kind.setInvalid(kind.isEmpty());
        if (!kind.isEmpty()) {
            acts.kind(messageId, kind.getValue(), why.getValue().strip(), this::close, reason -> {
                complaint.setText(reason);
                complaint.setVisible(true);
            });
        }
    }
}
