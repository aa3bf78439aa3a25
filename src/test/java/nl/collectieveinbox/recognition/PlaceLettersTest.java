package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often letters full of towns are read as a colleague reads them: those the rules were made with, and those held back. */
class PlaceLettersTest {

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));

    @ParameterizedTest
    @CsvSource({"places.txt, 0.75, 0.95", "places-held.txt, 0.65, 0.9"})
    void placesAndGroupsAreReadAsColleaguesReadThem(String resource, double places, double others) {
        Score score = PlaceLetters.score(recogniser, resource);
        score.print(resource);
        assertThat(score.share("municipalities")).as("municipalities").isGreaterThanOrEqualTo(places);
        assertThat(score.share("preferredMunicipalities")).as("preferred").isGreaterThanOrEqualTo(others);
        assertThat(score.share("mainTargetGroup")).as("main group").isGreaterThanOrEqualTo(others);
    }
}
