package nl.collectieveinbox.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.region.Region;

/** Learns how much what is noticed about a place that is named speaks for a wish. */
final class LearnPlaces {

    /** Chosen by cross-examination on the mails by strangers. */
    static final Teacher TEACHER = new Teacher(PlaceLessons.ANSWERS, 6, 3);
    private static final Path FILE = Path.of("src/main/resources/nl/collectieveinbox/recognition", PlaceFacts.WEIGHTS + ".learned");

    private LearnPlaces() {}

    public static void main(String[] arguments) throws IOException {
        List<PlaceLessons.Mail> mails = PlaceLessons.mails(Fixtures.everyOpen(), new Lexicon(Region.read(Path.of("config/region.yml"))));
        Files.writeString(FILE, TEACHER.written(PlaceLessons.learn(TEACHER, mails), mails.size() + " mails"));
    }
}
