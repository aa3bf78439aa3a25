package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often letters that are no fixtures are read as a colleague reads them. */
class WrittenLettersTest {

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));

    @ParameterizedTest
    @CsvSource({"open.txt, 0.65", "held-back.txt, 0.6"})
    void lettersAreReadAsColleaguesReadThem(String resource, double least) {
        Score score = new Score();
        WrittenLetters.read(resource).forEach(letter ->
                WrittenLetters.note(score, letter, recogniser.askedFacts(letter.message(), letter.attachments())));
        score.print(resource);
        WrittenLetters.MEASURED.forEach(field -> assertThat(score.share(field)).as(field).isGreaterThanOrEqualTo(least));
    }
}
