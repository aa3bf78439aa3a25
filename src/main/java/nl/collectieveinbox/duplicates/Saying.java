package nl.collectieveinbox.duplicates;

import java.util.List;
import java.util.Set;
import nl.collectieveinbox.recognition.Recognised;
import org.jspecify.annotations.Nullable;

/** What one message says, in the forms that rules compare. Each is made once: a message meets dozens of others. */
final class Saying {

    private static final List<String> APART = List.of("los van onze eerdere", "los van de eerdere", "naast onze eerdere",
            "los van onze vorige", "een andere aanvraag dan", "staat los van", "los van het eerdere");

    private final Recognised recognised;
    private @Nullable List<String> words;
    private @Nullable Set<String> numbers;
    private @Nullable Set<String> runs;
    private @Nullable Boolean apart;

    Saying(Recognised recognised) {
        this.recognised = recognised;
    }

    Recognised recognised() {
        return recognised;
    }

    List<String> words() {
        if (words == null) {
            words = Words.of(recognised.ownText());
        }
        return words;
    }

    Set<String> numbers() {
        if (numbers == null) {
            numbers = Words.numbers(words());
        }
        return numbers;
    }

    Set<String> runs() {
        if (runs == null) {
            runs = Words.runs(words());
        }
        return runs;
    }

    /** Whether the writer says that it stands apart from an earlier question. */
    boolean apart() {
        if (apart == null) {
            String text = String.join(" ", words());
            apart = APART.stream().anyMatch(text::contains);
        }
        return apart;
    }
}
