package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether what mails teach about who asks holds for the next mail: each is read by what was learned without it. */
class OrganisationLearnedTest {

    private static final double FLOOR = 0.76;

    private static final OrganisationLessons LESSONS = OrganisationLessons.ofAllMails();

    @Test
    void whoAsksInTheMailOfAStrangerIsReadByWhatOthersTaught() {
        Map<String, Organisations.Choice> read = LESSONS.crossExaminedSoon(OrganisationLessons.teacher());
        Score score = LESSONS.score(read, Organisations.ENOUGH);
        score.print("cross-examined");
        assertThat(score.share("strangers")).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void theNameOfWhoAsksIsAmongThoseThatAreWeighed() {
        long has = LESSONS.mails.values().stream().filter(OrganisationLessons.Asked::hasIt).count();
        assertThat(has).isGreaterThanOrEqualTo(Math.round(0.98 * LESSONS.mails.size()));
    }
}
