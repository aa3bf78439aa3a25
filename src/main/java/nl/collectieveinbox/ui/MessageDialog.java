package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A message that belongs to no request, to read it. */
class MessageDialog extends Dialog {

    MessageDialog(String subject, Component message) {
        setHeaderTitle(subject);
        addClassNames("view", "message-dialog");
        add(message);
        getFooter().add(new Button(getTranslation("request.preview.close"), click -> close()));
    }
}
