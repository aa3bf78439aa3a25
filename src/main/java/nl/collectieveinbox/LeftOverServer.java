package nl.collectieveinbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that outlived the service which started it, found by its {@code postmaster.pid}. */
final class LeftOverServer {

    private static final Logger log = LoggerFactory.getLogger(LeftOverServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LeftOverServer() {}

    /** Stops the server that runs on these files, if one does; a server on other files is never touched. */
    static void stop(Path files) throws IOException {
        Path pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        boolean ours = lines.size() > 1 && files.toAbsolutePath().equals(Path.of(lines.get(1)).toAbsolutePath());
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> ours && looksLikePostgres(process))
                .ifPresent(LeftOverServer::stop);
        Files.deleteIfExists(pidFile);
    }

    private static boolean looksLikePostgres(ProcessHandle process) {
        // without rights to read the command it is not ours to stop
        return process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
    }

    private static void stop(ProcessHandle process) {
        log.warn("Stopping the PostgreSQL (process {}) that an earlier run left behind", process.pid());
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
