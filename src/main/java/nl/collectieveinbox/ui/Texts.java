package nl.collectieveinbox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.stereotype.Component;

/**
 * The words on the screens, from {@code vaadin-i18n/translations*.properties}: Dutch unless English is asked for, whatever
 * language the machine speaks.
 */
@Component
class Texts implements I18NProvider {

    static final Locale DUTCH = Locale.of("nl", "NL");
    static final Locale ENGLISH = Locale.ENGLISH;

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final Control ROOT_IS_DUTCH = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(DUTCH, ENGLISH);
    }

    /** Whether anybody wrote a text for this key. */
    static boolean has(String key) {
        return ResourceBundle.getBundle(BUNDLE, DUTCH, ROOT_IS_DUTCH).containsKey(key);
    }

    /**
     * The text of a key, with {@code {0}}… filled in the way the language writes numbers.
     *
     * @throws java.util.MissingResourceException when nobody wrote it
     */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        String text = ResourceBundle.getBundle(BUNDLE, locale, ROOT_IS_DUTCH).getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, locale).format(parameters);
    }
}
