package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectieveinbox.recognition.LearnStart.Known;
import org.junit.jupiter.api.Test;

/** How well the start of the next mail is read: each mail is asked by what was learned from the others. */
class StartLearnedTest {

    private final List<Known> mails = new LearnStart().mails();

    @Test
    void theStartIsReadInMailsThatItWasNotLearnedFrom() {
        Score score = LearnStart.crossExamined(LearnStart.TEACHER, mails, Known::byStranger);
        score.print("cross-examined");
        score.printMisses();
        assertThat(score.share(FactField.START_FROM.key())).isGreaterThanOrEqualTo(0.87);
    }

    /** What is no candidate cannot be read, however much is learned. */
    @Test
    void nearlyEveryStartIsAmongTheDaysThatAreFound() {
        List<Known> saying = mails.stream().filter(mail -> !mail.start().isEmpty()).toList();
        assertThat(saying.stream().filter(Known::isFound).count()).isGreaterThanOrEqualTo(saying.size() * 98L / 100);
    }
}
