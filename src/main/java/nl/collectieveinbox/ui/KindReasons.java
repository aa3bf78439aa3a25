package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Set;

/** Why a message is of its kind, in the reader's language. */
final class KindReasons {

    /** The names of the rules that decide kinds; a rule that is newer than its sentence here speaks as it does itself. */
    static final Set<String> RULES = Set.of(
            "bounce", "secure-notice", "auto-reply", "asks-for-group", "individual", "follow-up", "newsletter", "advertising",
            "something-else", "unread-attachment", "in-doubt", "adds-to-a-request", "nothing-recognised");

    private KindReasons() {}

    /**
     * The signs that were seen where they can be told, else what the rule says in general.
     *
     * @param reason the signs, a Dutch sentence; empty when it may not be shown
     */
    static String of(Component screen, Locale language, String rule, String reason) {
        boolean told = !language.getLanguage().equals(Texts.ENGLISH.getLanguage()) && !reason.isBlank();
        return told || !RULES.contains(rule) ? reason : screen.getTranslation("kind.rule." + rule);
    }
}
