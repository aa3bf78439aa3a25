package nl.collectieveinbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.collectieveinbox.correspondence.Draft;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.FactWords;
import org.junit.jupiter.api.Test;

/** Everything that can be known has a name in both languages, and a place on the page. */
class FactNamesTest {

    private final Texts texts = new Texts();
    private final List<FactField> described = Arrays.stream(FactField.values()).filter(field -> field != FactField.OPEN_BEFORE).toList();

    @Test
    void everyFactHasAName() {
        assertThat(described).allSatisfy(field -> assertThat(inBoth(FactNames.labelKey(field))).allSatisfy(
                name -> assertThat(name).isNotBlank()));
    }

    @Test
    void everyCodeHasAName() {
        FactWords words = MailInbox.bean(FactWords.class);
        assertThat(described).filteredOn(field -> !FactNames.namedByTheRegion(field)).allSatisfy(field ->
                assertThat(words.options(field).keySet()).allSatisfy(code ->
                        assertThat(inBoth(FactNames.codeKey(field, code))).doesNotContain("")));
    }

    @Test
    void everyFactStandsUnderOneQuestion() {
        assertThat(Stream.of(FactGroup.values()).flatMap(group -> group.fields().stream()).toList())
                .containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void everyStateOfALetterHasAName() {
        assertThat(Draft.State.values()).allSatisfy(state -> assertThat(inBoth("question.state." + state)).doesNotContain(""));
        assertThat(Draft.Template.values()).allSatisfy(kind -> assertThat(inBoth("question.template." + kind)).doesNotContain(""));
    }

    private List<String> inBoth(String key) {
        return Stream.of(Texts.DUTCH, Locale.ENGLISH).map(locale -> texts.getTranslation(key, locale)).toList();
    }
}
