package nl.collectieveinbox.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.recognition.Fixtures.Fixture;
import nl.collectieveinbox.region.Region;

/** Learns how much what is noticed about a message speaks for each kind. */
final class LearnKinds {

    /** Chosen by cross-examination on the mails by strangers. */
    static final Teacher TEACHER = new Teacher(Arrays.stream(MessageKind.values()).filter(kind -> kind != MessageKind.UNREADABLE).map(Enum::name).toList(), 1, 2);
    private static final Path WEIGHTS = Path.of("src/main/resources/nl/collectieveinbox/recognition/kinds.learned");
    /** The makers of the word lists have seen the other mails. */
    private static final double STRANGER = 3;
    /** People go on with a request oftener than the lessons have it. */
    private static final double GOES_ON = 1.6;

    private LearnKinds() {}

    public static void main(String[] arguments) throws IOException {
        List<Lesson> lessons = lessons(new Recogniser(Region.read(Path.of("config/region.yml"))));
        Files.writeString(WEIGHTS, TEACHER.written(TEACHER.learn(lessons), lessons.size() + " mails"));
    }

    static List<Lesson> lessons(Recogniser recogniser) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (Fixture fixture : Fixtures.everyOpen()) {
            if (!fixture.said("kind").isEmpty()) {
                lessons.add(new Lesson(fixture.name(), recogniser.noticed(fixture.message(), fixture.attachments()), fixture.said("kind"),
                        (fixture.byStranger() ? STRANGER : 1) * (fixture.said("kind").equals("FOLLOW_UP") ? GOES_ON : 1)));
            }
        }
        for (Object[] letter : KindLettersTest.letters()) {
            ReadMessage message = KindLettersTest.message((String) letter[1], (String) letter[2], (String) letter[3]);
            lessons.add(new Lesson("letter " + lessons.size(), recogniser.noticed(message, List.of()), (String) letter[0]));
        }
        return lessons;
    }
}
