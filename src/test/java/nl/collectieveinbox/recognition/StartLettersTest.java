package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Unwrapper;
import org.junit.jupiter.api.Test;

/** The day from which housing is wanted, among all other days that letters name; it was learned from these letters among others. */
class StartLettersTest {

    private final Lexicon lexicon = new Lexicon(Region.read(Path.of("config/region.yml")));
    private final FactFinder finder = new StartFacts();

    @Test
    void theStartIsFoundAmongOtherDays() {
        Score score = score("start.txt");
        score.print("letters");
        score.printMisses();
        assertThat(score.share(FactField.START_FROM.key())).isGreaterThanOrEqualTo(0.94);
        assertThat(score.share(FactField.START_KIND.key())).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void furtherLettersAreReadToo() {
        Score score = score("start-held.txt");
        score.print("held letters");
        assertThat(score.share(FactField.START_FROM.key())).isGreaterThanOrEqualTo(0.9);
    }

    /** Written to mislead, most of them: half name days on which nobody moves. */
    @Test
    void daysOnWhichNobodyMovesAreNoStart() {
        Score score = score("start-third.txt");
        score.print("misleading letters");
        assertThat(score.share(FactField.START_FROM.key())).isGreaterThanOrEqualTo(0.8);
    }

    /** A letter; {@code start} is an ISO date or empty, {@code kind} may be "?": not asked. */
    record Written(ReadMessage message, String start, String kind) {}

    static List<Written> letters(String resource) {
        return lines(resource).filter(line -> !line.startsWith("#")).map(line -> line.split(" \\| ", 5)).map(cells -> new Written(
                Letter.from("", "schrijver@onbekend.example").sent(cells[0] + "T09:00:00Z").subject(cells[3]).text(cells[4].replace("\\n", "\n")).read(),
                cells[1].equals("-") ? "" : cells[1], cells[2].equals("-") ? "" : cells[2])).toList();
    }

    private Score score(String resource) {
        Score score = new Score();
        letters(resource).forEach(letter -> examine(letter, score));
        return score;
    }

    private void examine(Written letter, Score score) {
        Reading reading = new Reading(letter.message(), Unwrapper.unwrap(letter.message(), List.of()), List.of(), lexicon, new AttachmentPassages());
        List<Fact> facts = finder.find(reading);
        score.note(letter.message().subject(), FactField.START_FROM.key(), letter.start(), value(facts, FactField.START_FROM));
        if (!letter.kind().equals("?")) {
            score.note(letter.message().subject(), FactField.START_KIND.key(), letter.kind(), value(facts, FactField.START_KIND));
        }
    }

    private static String value(List<Fact> facts, FactField field) {
        return facts.stream().filter(fact -> fact.field() == field).map(Fact::value).findFirst().orElse("");
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = StartLettersTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
