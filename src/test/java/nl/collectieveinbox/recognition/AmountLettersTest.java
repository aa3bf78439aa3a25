package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.region.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the numbers of people and of dwellings are read as a colleague reads them. */
class AmountLettersTest {

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));

    @ParameterizedTest
    @CsvSource({"amounts.txt, 0.8, 0.85", "amounts-held.txt, 0.85, 0.83"})
    void whatIsAskedIsCounted(String resource, double places, double units) {
        Score score = score(recogniser, resource);

        score.print(resource);
        assertThat(score.share("places")).isGreaterThanOrEqualTo(places);
        assertThat(score.share("units")).isGreaterThanOrEqualTo(units);
    }

    static Score score(Recogniser recogniser, String resource) {
        Score score = new Score();
        for (Asked letter : letters(resource)) {
            List<Fact> facts = recogniser.askedFacts(letter.message(), List.of());
            note(score, letter.subject(), "places", letter.places(), value(facts, FactField.PLACES));
            note(score, letter.subject(), "units", letter.units(), value(facts, FactField.UNITS));
        }
        return score;
    }

    /**
     * A letter with what a colleague reads in it.
     *
     * @param places empty for nothing, null when it is not asked; likewise the units
     */
    record Asked(String subject, ReadMessage message, @Nullable String places, @Nullable String units) {}

    static List<Asked> letters(String resource) {
        return lines(resource).stream().map(line -> {
            String[] parts = line.replace("\\n", "\n").replace("\\t", "\t").split(" \\| ", 3);
            String[] expected = parts[0].split(" ");
            return new Asked(parts[1], Letter.from("", "schrijver@zorgaanbieder.example").subject(parts[1]).text(parts[2]).read(), said(expected[0]), said(expected[1]));
        }).toList();
    }

    private static @Nullable String said(String answer) {
        return answer.equals("?") ? null : answer.equals("-") ? "" : answer;
    }

    private static void note(Score score, String letter, String question, @Nullable String expected, String read) {
        if (expected != null) {
            score.note(letter, question, expected, read);
        }
    }

    private static String value(List<Fact> facts, FactField field) {
        return facts.stream().filter(fact -> fact.field() == field).map(Fact::value).findFirst().orElse("");
    }

    private static List<String> lines(String resource) {
        try (var file = AmountLettersTest.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
