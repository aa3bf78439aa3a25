package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;

/** Light and dark. Until somebody chooses, the device decides; the first click turns what is seen now. */
class ColourToggle extends Composite<Button> {

    ColourToggle() {
        Button button = getContent();
        button.setIcon(VaadinIcon.ADJUST.create());
        button.setAriaLabel(getTranslation("shell.colours"));
        button.setTooltipText(getTranslation("shell.colours"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> turn(UI.getCurrent()));
    }

    private void turn(UI ui) {
        ui.getPage().executeJs("""
                        const now = getComputedStyle(document.documentElement).colorScheme;
                        return now === 'dark' || (now !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)""")
                .then(Boolean.class, dark ->
                        Preferences.choose(ui, dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK));
    }
}
