package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Unwrapper;
import org.junit.jupiter.api.Test;

/** The day from which housing is wanted, among all other days that letters name. */
class StartLettersTest {

    private static final List<FactField> FIELDS = List.of(FactField.START_FROM, FactField.START_KIND);

    private final Lexicon lexicon = new Lexicon(Region.read(Path.of("config/region.yml")));
    private final FactFinder finder = new StartFacts();

    @Test
    void theStartIsFoundAmongOtherDays() {
        Score score = score("start.txt");
        score.print("letters");
        score.printMisses();
        assertThat(score.share(FactField.START_FROM.key())).isGreaterThanOrEqualTo(0.9);
        assertThat(score.share(FactField.START_KIND.key())).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void lettersNobodyTunedOnAreReadWellEnough() {
        Score score = score("start-held.txt");
        score.print("held letters");
        assertThat(score.share(FactField.START_FROM.key())).isGreaterThanOrEqualTo(0.7);
    }

    Score score(String resource) {
        Score score = new Score();
        lines(resource).filter(line -> !line.startsWith("#")).forEach(line -> examine(line.split(" \\| ", 5), score));
        return score;
    }

    private void examine(String[] written, Score score) {
        var message = Letter.from("", "schrijver@onbekend.example").sent(written[0] + "T09:00:00Z").subject(written[3])
                .text(written[4].replace("\\n", "\n")).read();
        Reading reading = new Reading(message, Unwrapper.unwrap(message, List.of()), List.of(), lexicon, new AttachmentPassages());
        List<Fact> facts = finder.find(reading);
        for (int i = 0; i < FIELDS.size(); i++) {
            FactField field = FIELDS.get(i);
            if (!written[i + 1].equals("?")) {
                String read = facts.stream().filter(fact -> fact.field() == field).map(Fact::value).findFirst().orElse("");
                score.note(written[3], field.key(), written[i + 1].equals("-") ? "" : written[i + 1], read);
            }
        }
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = StartLettersTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
