package nl.collectieveinbox.recognition;

import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.region.Region;

/**
 * Prints how often the fixtures are read as people read them: {@code open}, {@code shut}, or both. Of the shut ones only
 * the totals, so that nobody tunes on them.
 */
public final class Understanding {

    private Understanding() {}

    public static void main(String[] arguments) {
        List<String> parts = arguments.length == 0 ? List.of("open", "shut") : List.of(arguments);
        parts.forEach(part -> score(part.equals("open")).print(part));
    }

    static Score score(boolean open) {
        Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));
        Examiner examiner = new Examiner();
        Fixtures.read(open).forEach(fixture -> examiner.examine(fixture, recogniser.recognise(fixture.message(), fixture.attachments())));
        return examiner.score();
    }
}
