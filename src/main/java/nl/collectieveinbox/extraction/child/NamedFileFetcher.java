package nl.collectieveinbox.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.AbstractFetcher;

/** Opens the file where the archive keeps it, without a copy, under the name its sender gave it. */
public class NamedFileFetcher extends AbstractFetcher {

    /** The name under which the configuration of the child knows this fetcher. */
    public static final String NAME = "file";

    /** Made once, when the child starts. */
    public NamedFileFetcher() {
        Parent.dieWithIt();
    }

    @Override
    public InputStream fetch(String path, Metadata metadata, ParseContext context) throws IOException {
        Assignment assignment = context.get(Assignment.class);
        if (!assignment.name().isBlank()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, assignment.name());
        }
        context.set(Progress.class, new Progress(assignment, metadata));
        Letters.in(Path.of(path), assignment.maxChars()).forEach(letter -> letter.write(metadata));
        return TikaInputStream.get(Path.of(path));
    }
}
