package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.recognition.Fixtures.LineEnds;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often the service reads in a mail what a person reads in it; printed, and kept from falling back. */
class FixtureScoreTest {

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));

    @ParameterizedTest
    @EnumSource(LineEnds.class)
    void theOpenMailsAreReadAsPeopleReadThem(LineEnds ends) {
        Score score = score(true, ends);
        score.print("open " + ends);
        score.printMisses();
        assertThat(score.share("kind")).isGreaterThanOrEqualTo(0.9);
        for (String field : List.of("organisation", "main group", "municipalities", "startFrom", "places", "original sender")) {
            assertThat(score.share(field)).as(field).isGreaterThanOrEqualTo(0.8);
        }
    }

    private Score score(boolean open, LineEnds ends) {
        Examiner examiner = new Examiner();
        Fixtures.read(open, ends).forEach(fixture -> examiner.examine(fixture, recogniser.recognise(fixture.message(), fixture.attachments())));
        return examiner.score();
    }
}
