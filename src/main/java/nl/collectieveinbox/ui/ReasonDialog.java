package nl.collectieveinbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import nl.collectieveinbox.privacy.PrivacyResult;

/** Asks why before personal data is released or held. What is typed stays until it is done or the dialog is closed. */
class ReasonDialog extends Dialog {

    private final TextArea why = new TextArea();

    /**
     * @param key of the translations: its own words, {@code .explain} and {@code .do}
     * @param act takes the reason
     * @param afterwards runs when it was done
     */
    ReasonDialog(String key, Function<String, PrivacyResult> act, Runnable afterwards) {
        setHeaderTitle(getTranslation(key));
        addClassName("step-dialog");
        Paragraph explain = new Paragraph(getTranslation(key + ".explain"));
        explain.addClassName("quiet");
        why.setLabel(getTranslation("privacy.why"));
        why.setRequiredIndicatorVisible(true);
        Div form = new Div(why);
        form.addClassName("step-form");
        Button submit = new Button(getTranslation(key + ".do"), click -> {
            switch (act.apply(why.getValue())) {
                case PrivacyResult.Done done -> {
                    close();
                    afterwards.run();
                }
                case PrivacyResult.Refused refused -> {
                    why.setErrorMessage(refused.reason());
                    why.setInvalid(true);
                    why.focus();
                }
            }
        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(explain, form);
        getFooter().add(new Button(getTranslation("act.cancel"), click -> close()), submit);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                why.focus();
            }
        });
    }
}
