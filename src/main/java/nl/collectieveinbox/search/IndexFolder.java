package nl.collectieveinbox.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of all generations. The file {@code current} names the one that is complete, and the schema it was made
 * with; it is replaced in one move, so that a stop at any moment leaves the old or the new.
 */
final class IndexFolder {

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);
    private static final String PREFIX = "generation-";

    private final Path root;

    IndexFolder(Path root) {
        this.root = root;
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException("The search index needs the folder " + root, e);
        }
    }

    /** What is known of the generation to start with; its folder only when it is healthy. */
    record Found(IndexHealth health, Optional<Path> folder) {}

    Found find() {
        Path pointer = root.resolve("current");
        if (!Files.exists(pointer)) {
            return new Found(new IndexHealth.Missing(), Optional.empty());
        }
        try {
            Properties current = new Properties();
            current.load(new StringReader(Files.readString(pointer)));
            int schema = Integer.parseInt(current.getProperty("schema", "0"));
            if (schema != IndexedMessage.SCHEMA) {
                return new Found(new IndexHealth.Outdated(schema), Optional.empty());
            }
            Path folder = root.resolve(Path.of(current.getProperty("generation", "none")).getFileName());
            IndexFiles.verify(folder);
            return new Found(new IndexHealth.Ready(), Optional.of(folder));
        } catch (IOException | RuntimeException e) {
            // whatever is wrong with it: it can be made again, and the service starts without it
            log.warn("The search index cannot be read and is set aside", e);
            return new Found(new IndexHealth.Broken(String.valueOf(e.getMessage())), Optional.empty());
        }
    }

    /** A new, empty place; never one that was used before. */
    Path next() {
        long last = generations().stream()
                .mapToLong(folder -> Long.parseLong(folder.getFileName().toString().substring(PREFIX.length())))
                .max().orElse(0);
        return root.resolve(PREFIX + (last + 1));
    }

    void makeCurrent(Path folder) {
        Properties current = new Properties();
        current.setProperty("generation", folder.getFileName().toString());
        current.setProperty("schema", String.valueOf(IndexedMessage.SCHEMA));
        try (StringWriter text = new StringWriter()) {
            current.store(text, null);
            Path fresh = root.resolve("current.new");
            Files.writeString(fresh, text.toString());
            try (FileChannel file = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Files.move(fresh, root.resolve("current"),
                    StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The new search index could not be put in place", e);
        }
    }

    /** From now on there is no complete index, whatever happens next. */
    void forget() {
        delete(root.resolve("current"));
    }

    /** Deletes what earlier runs left: every generation but this one. */
    void keepOnly(Path folder) {
        generations().stream().filter(other -> !other.equals(folder)).forEach(this::delete);
    }

    /** Deletes a file or a folder with all in it; what cannot be deleted is left for a later start. */
    void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            log.warn("{} is not needed any more and could not be deleted", path, e);
        }
    }

    private List<Path> generations() {
        try (Stream<Path> inside = Files.list(root)) {
            return inside.filter(path -> path.getFileName().toString().matches(PREFIX + "\\d{1,15}")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
