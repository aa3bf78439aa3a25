package nl.collectieveinbox.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.extraction.child.Assignment;
import nl.collectieveinbox.extraction.child.NamedFileFetcher;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesClient;
import org.apache.tika.pipes.PipesConfigBase;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/** One child process and the folder it works in. Reads one file at a time; a dead child is replaced at the next. */
final class Worker implements AutoCloseable {

    private static final int STARTUP_MILLIS = 60_000;

    private final PipesClient client;
    private final Path temporary;

    Worker(ExtractionSettings settings, Path library, Path configuration, Path folder) throws IOException {
        this.temporary = folder.resolve("tmp");
        Files.createDirectories(temporary);
        clean();
        Path options = folder.resolve("child.options");
        Files.writeString(options, String.join("\n", options(settings)));
        PipesConfigBase pipes = new PipesConfigBase();
        pipes.setTikaConfig(configuration);
        pipes.setForkedJvmArgs(List.of("-cp", library.toString(), "@" + options));
        pipes.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        pipes.setTimeoutMillis(settings.timeout().toMillis());
        pipes.setStartupTimeoutMillis(STARTUP_MILLIS);
        pipes.setSleepOnStartupTimeoutMillis(1);
        pipes.setShutdownClientAfterMillis(settings.idle().toMillis());
        pipes.setMaxForEmitBatchBytes(-1); // everything comes back to us, nothing is written by the child
        this.client = new PipesClient(pipes);
    }

    private List<String> options(ExtractionSettings settings) {
        return List.of(
                "-Xmx" + settings.heap(),
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=\"" + temporary + "\"",
                "-Dslf4j.internal.verbosity=ERROR",
                "-XX:-UsePerfData");
    }

    /** Reads the file, in the child. */
    PipesResult read(Content content, Assignment assignment) throws InterruptedException {
        ParseContext context = new ParseContext();
        context.set(Assignment.class, assignment);
        context.set(HandlerConfig.class, new HandlerConfig(HANDLER_TYPE.BODY, HandlerConfig.PARSE_MODE.CONCATENATE,
                assignment.maxChars(), assignment.maxInner(), true));
        PipesResult result;
        try {
            result = client.process(new FetchEmitTuple(content.sha256(),
                    new FetchKey(NamedFileFetcher.NAME, content.file().toAbsolutePath().toString()), new EmitKey(),
                    new Metadata(), context, FetchEmitTuple.ON_PARSE_EXCEPTION.EMIT));
        } catch (IOException e) {
            throw new UncheckedIOException("No process to read attachments with", e);
        }
        if (ended(result)) {
            clean();
        }
        return result;
    }

    /** Whether the child is gone: then it left its temporary files behind. */
    static boolean ended(PipesResult result) {
        return switch (result.getStatus()) {
            case TIMEOUT, OOM, UNSPECIFIED_CRASH, INTERRUPTED_EXCEPTION -> true;
            default -> false;
        };
    }

    private void clean() {
        try {
            Leftovers.removeIn(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tidy up " + temporary, e);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
