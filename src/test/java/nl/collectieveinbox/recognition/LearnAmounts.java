package nl.collectieveinbox.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Learns which number of a mail is asked, from the open mails and the letters; run by {@code bin/learn}. */
public final class LearnAmounts {

    private static final double PENALTY = 4;
    private static final int FEWEST_MAILS = 3;
    private static final Path FOLDER = Path.of("src", "main", "resources", "nl", "collectieveinbox", "recognition");

    private LearnAmounts() {}

    static ChoiceTeacher teacher() {
        return new ChoiceTeacher(AmountChoice.YES, PENALTY, FEWEST_MAILS);
    }

    public static void main(String[] arguments) throws IOException {
        List<AmountLessons.Mail> mails = new AmountLessons().all();
        write(FactField.PLACES, AmountFacts.PLACES_FILE, mails);
        write(FactField.UNITS, AmountFacts.UNITS_FILE, mails);
    }

    private static void write(FactField field, String name, List<AmountLessons.Mail> all) throws IOException {
        List<ChoiceTeacher.Choice> choices = all.stream().filter(mail -> mail.said(field) != null).map(mail -> mail.choice(field)).toList();
        Files.writeString(FOLDER.resolve(name + ".learned"), Teacher.written(teacher().learn(choices), choices.size() + " mails"));
    }
}
