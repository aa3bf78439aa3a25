package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** The screen tells in both languages why a message is of its kind. */
class KindRuleWordsTest {

    @Test
    void everyRuleHasItsSentenceOnTheScreen() {
        ResourceBundle english = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ENGLISH);
        assertThat(KindRules.IN_ORDER).allSatisfy(rule -> assertThat(english.containsKey("kind.rule." + rule.name())).as(rule.name()).isTrue());
    }
}
