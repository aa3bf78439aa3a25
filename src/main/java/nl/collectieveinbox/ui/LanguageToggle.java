package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Dutch and English, one click apart. */
class LanguageToggle extends Composite<Button> {

    LanguageToggle() {
        Button button = getContent();
        button.setText(getTranslation("shell.language.other"));
        button.setAriaLabel(getTranslation("shell.language.switch"));
        button.setTooltipText(getTranslation("shell.language.switch"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("language-toggle");
        button.addClickListener(click -> turn(UI.getCurrent()));
    }

    static void turn(UI ui) {
        boolean english = ui.getLocale().getLanguage().equals(Texts.ENGLISH.getLanguage());
        Preferences.choose(ui, english ? Texts.DUTCH : Texts.ENGLISH);
    }
}
