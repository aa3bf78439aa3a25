package nl.collectieveinbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.collectieveinbox.pipeline.Errand;

/** What the jar is asked to do. The settings are Spring's: {@code --name=value}. */
sealed interface Command {

    String HELP = """
            The commands are:
              serve          starts the service (when no command is given)
              reindex        makes the search index anew, also while the service runs
              reread [raw]   reads every message again with this version, also while the service runs; raw: opens them too
              reconcile      compares the mailbox with the register
              backup FILE    writes everything that cannot be made again to one new file, also while the service runs
              restore FILE   fills an empty data folder and database from such a file
            Settings can follow, such as --inbox.data-dir=/srv/inbox""";

    /** Every setting that was given, as it was written. */
    List<String> settings();

    record Serve(List<String> settings) implements Command {}

    record Do(Errand errand, List<String> settings) implements Command {}

    record Backup(Path file, List<String> settings) implements Command {}

    record Restore(Path file, List<String> settings) implements Command {}

    /** @throws BadCommand with a sentence that says what is wrong and what there is */
    static Command read(String... arguments) {
        List<String> settings = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String argument : arguments) {
            (argument.startsWith("--") ? settings : words).add(argument);
        }
        String name = words.isEmpty() ? "serve" : words.removeFirst();
        return switch (name) {
            case "serve" -> new Serve(nothingMore(name, words, settings));
            case "reindex" -> new Do(Errand.REINDEX, nothingMore(name, words, settings));
            case "reread" -> new Do(reread(words), settings);
            case "reconcile" -> new Do(Errand.RECONCILE, nothingMore(name, words, settings));
            case "backup" -> new Backup(file(name, words), settings);
            case "restore" -> new Restore(file(name, words), settings);
            default -> throw new BadCommand("There is no command '" + name + "'. " + HELP);
        };
    }

    private static Errand reread(List<String> words) {
        if (words.isEmpty()) {
            return Errand.REREAD;
        }
        if (!words.equals(List.of("raw"))) {
            throw new BadCommand("reread takes no '" + words.getFirst() + "', only raw. " + HELP);
        }
        return Errand.REREAD_RAW;
    }

    private static List<String> nothingMore(String name, List<String> words, List<String> settings) {
        if (!words.isEmpty()) {
            throw new BadCommand(name + " takes no '" + words.getFirst() + "'. " + HELP);
        }
        return settings;
    }

    private static Path file(String name, List<String> words) {
        if (words.isEmpty()) {
            throw new BadCommand(name + " needs a FILE. " + HELP);
        }
        if (words.size() > 1) {
            throw new BadCommand(name + " takes one FILE, and not also '" + words.get(1) + "'. " + HELP);
        }
        return Path.of(words.getFirst());
    }
}
