package nl.collectieveinbox.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns which number of a mail is asked, from the open mails and the letters; run by {@code bin/learn}. */
public final class LearnAmounts {

    private static final double PENALTY = 3;
    private static final int FEWEST_MAILS = 3;
    private static final Path FOLDER = Path.of("src", "main", "resources", "nl", "collectieveinbox", "recognition");

    private LearnAmounts() {}

    static ChoiceTeacher teacher() {
        return new ChoiceTeacher(PENALTY, FEWEST_MAILS);
    }

    public static void main(String[] arguments) throws IOException {
        List<AmountLessons.Mail> mails = new AmountLessons().all();
        Map<String, double[]> weights = new TreeMap<>();
        for (FactField field : AmountChoice.FIELDS) {
            int column = AmountChoice.FIELDS.indexOf(field);
            teacher().learn(mails.stream().filter(mail -> mail.said(field) != null).map(mail -> mail.choice(field)).toList())
                    .weights().forEach((name, weight) -> weights.computeIfAbsent(name, key -> new double[AmountChoice.FIELDS.size()])[column] = weight[0]);
        }
        Learned learned = new Learned(AmountChoice.FIELDS.stream().map(FactField::key).toList(), weights);
        Files.writeString(FOLDER.resolve(AmountChoice.FILE + ".learned"), Teacher.written(learned, mails.size() + " mails"));
    }
}
