package nl.collectieveinbox.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files nobody comes back for. */
final class Leftovers {

    private Leftovers() {}

    static void removeWith(Path folder) throws IOException {
        removeIn(folder);
        Files.deleteIfExists(folder);
    }

    /** Removes everything in the folder, which stays. */
    static void removeIn(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> innermostFirst = walk.filter(path -> !path.equals(folder)).sorted(Comparator.reverseOrder()).toList();
            for (Path path : innermostFirst) {
                Files.deleteIfExists(path);
            }
        }
    }
}
