package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the numbers of the next mail will be read: each mail by strangers is read with what was learned without it. */
class AmountExaminationTest {

    private static final List<AmountLessons.Mail> MAILS = new AmountLessons().all();

    @ParameterizedTest
    @CsvSource({"PLACES, 0.6", "UNITS, 0.7"})
    void numbersInMailByStrangersAreRead(FactField field, double floor) {
        double enough = field == FactField.PLACES ? AmountChoice.ENOUGH_PLACES : AmountChoice.ENOUGH_UNITS;
        Map<String, AmountLessons.Mail> mails = new HashMap<>();
        MAILS.stream().filter(mail -> mail.said(field) != null).forEach(mail -> mails.put(mail.name(), mail));
        Score score = new Score();

        LearnAmounts.teacher().crossExamine(mails.values().stream().map(mail -> mail.choice(field)).toList(), (out, learned) -> out.forEach(choice -> {
            AmountLessons.Mail mail = mails.get(choice.mail());
            score.note(mail.name(), mail.stranger() ? "strangers" : "others", mail.said(field), read(mail, learned, enough));
        }));

        score.print("cross-examined " + field);
        assertThat(score.share("strangers")).isGreaterThanOrEqualTo(floor);
    }

    private static String read(AmountLessons.Mail mail, Learned learned, double enough) {
        double[] sums = mail.amounts().stream().mapToDouble(each -> learned.sums(each.noticed())[0]).toArray();
        return AmountChoice.of(mail.amounts().stream().map(MailAmounts.Noted::candidate).toList(), sums).read(enough);
    }

    /** A number that is no candidate is never read. */
    @ParameterizedTest
    @CsvSource({"PLACES, 0.96", "UNITS, 0.96"})
    void whatIsAskedIsAmongTheCandidates(FactField field, double floor) {
        List<AmountLessons.Mail> asked = MAILS.stream().filter(mail -> mail.said(field) != null && !mail.said(field).isEmpty()).toList();
        long found = asked.stream().filter(mail -> mail.amounts().stream().anyMatch(each -> each.candidate().value().equals(mail.said(field)))).count();

        assertThat((double) found / asked.size()).isGreaterThanOrEqualTo(floor);
    }
}
