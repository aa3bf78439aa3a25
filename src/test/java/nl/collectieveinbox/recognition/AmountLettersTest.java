package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the numbers of people and of dwellings are read as a colleague reads them. */
class AmountLettersTest {

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));

    @ParameterizedTest
    @CsvSource({"amounts.txt, 0.9, 0.9", "amounts-held.txt, 0.75, 0.75"})
    void whatIsAskedIsCounted(String resource, double places, double units) {
        Score score = score(recogniser, resource);

        score.print(resource);
        assertThat(score.share("places")).isGreaterThanOrEqualTo(places);
        assertThat(score.share("units")).isGreaterThanOrEqualTo(units);
    }

    static Score score(Recogniser recogniser, String resource) {
        Score score = new Score();
        for (String line : lines(resource)) {
            String[] parts = line.replace("\\n", "\n").replace("\\t", "\t").split(" \\| ", 3);
            String[] expected = parts[0].split(" ");
            List<Fact> facts = recogniser.askedFacts(Letter.from("", "schrijver@zorgaanbieder.example").subject(parts[1]).text(parts[2]).read(), List.of());
            note(score, parts[1], "places", expected[0], value(facts, FactField.PLACES));
            note(score, parts[1], "units", expected[1], value(facts, FactField.UNITS));
        }
        return score;
    }

    private static void note(Score score, String letter, String question, String expected, String read) {
        if (!expected.equals("?")) {
            score.note(letter, question, expected.equals("-") ? "" : expected, read);
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
