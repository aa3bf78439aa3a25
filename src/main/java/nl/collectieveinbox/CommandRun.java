package nl.collectieveinbox;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.backup.Backup;
import nl.collectieveinbox.backup.Restore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one command to its end and says what came of it. */
final class CommandRun {

    private static final Logger log = LoggerFactory.getLogger(CommandRun.class);
    private static final int WELL = 0;
    private static final int NOT_WELL = 1;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock = Clock.systemUTC();

    CommandRun(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @return the exit code: 0 when it was done and all is as it should be */
    int run(Command command) {
        try {
            Surroundings here = Surroundings.read(command.settings());
            return switch (command) {
                case Command.Serve serve -> throw new IllegalArgumentException("Serving is no errand");
                case Command.Do asked -> new ErrandRun(here, out, clock).run(asked.errand()) ? WELL : NOT_WELL;
                case Command.Backup asked -> backup(here, asked.file());
                case Command.Restore asked -> restore(here, asked.file());
            };
        } catch (BadCommand | Backup.NotWritten | Restore.NotRestored e) {
            err.println(e.getMessage());
            return NOT_WELL;
        } catch (IOException | RuntimeException e) {
            log.error("The command failed", e);
            err.println("It failed: " + e.getMessage());
            return NOT_WELL;
        }
    }

    private int backup(Surroundings here, Path file) throws IOException {
        try (InboxDatabase database = InboxDatabase.ofAnExistingInbox(here)) {
            Backup.Written written = new Backup(database.source(), new Archive(here.dataDir(), clock), clock).write(file);
            out.printf("%s: %d messages, %d rows, %d files%n", file, written.messages(), written.rows(), written.files());
            written.missing().forEach(each -> err.println("Not in the backup, because the file is gone or damaged: " + each));
            return written.missing().isEmpty() ? WELL : NOT_WELL;
        }
    }

    private int restore(Surroundings here, Path file) throws IOException {
        try (Restore restore = Restore.of(file, here.dataDir()); InboxDatabase database = InboxDatabase.toBeFilled(here)) {
            Restore.Restored restored = restore.into(database.source(), clock);
            out.printf("Restored %d messages, %d rows, %d files as of %s. The search index is made at the next start.%n",
                    restored.messages(), restored.rows(), restored.files(), restored.takenAt());
            return WELL;
        }
    }
}
