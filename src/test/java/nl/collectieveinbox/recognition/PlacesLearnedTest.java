package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.recognition.PlaceLessons.Mail;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.api.Test;

/** How well the towns are read of mails that were not learned from: each tenth of them is read with what the others taught. */
class PlacesLearnedTest {

    private final List<Mail> mails = PlaceLessons.mails(Fixtures.everyOpen(), new Lexicon(Region.read(Path.of("config/region.yml"))));

    @Test
    void townsOfTheNextMailAreReadAsPeopleReadThem() {
        Score score = PlaceLessons.crossExamined(LearnPlaces.TEACHER, mails);
        score.print("towns, by what other mails taught:");
        assertThat(score.share("strangers")).isGreaterThanOrEqualTo(0.64);
        assertThat(score.share("others")).isGreaterThanOrEqualTo(0.66);
    }

    /** What is not found can never be right. */
    @Test
    void nearlyEveryTownThatIsWishedForIsFound() {
        List<Mail> named = mails.stream().filter(mail -> !mail.wished().isEmpty()).toList();
        long found = named.stream().filter(mail -> mail.wished().stream().allMatch(town -> mail.asked().stream().anyMatch(each -> each.code().equals(town))))
                .count();
        assertThat((double) found / named.size()).isGreaterThanOrEqualTo(0.98);
    }
}
