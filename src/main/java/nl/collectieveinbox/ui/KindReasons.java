package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** Why a message is of its kind, in the reader's language. */
final class KindReasons {

    private KindReasons() {}

    /**
     * The signs that were seen where they can be told, else what the rule says in general; a rule without a sentence of
     * its own speaks as it does itself.
     *
     * @param reason the signs, a Dutch sentence; empty when it may not be shown
     */
    static String of(Component screen, Locale language, String rule, String reason) {
        boolean told = !language.getLanguage().equals(Texts.ENGLISH.getLanguage()) && !reason.isBlank();
        String key = "kind.rule." + rule;
        return told || !Texts.has(key) ? reason : screen.getTranslation(key);
    }
}
