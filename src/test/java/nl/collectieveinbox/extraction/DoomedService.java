package nl.collectieveinbox.extraction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.collectieveinbox.extraction.child.FaultParser;

/** Reads one file, says which processes it has, and then reads one on which the reader hangs. Waits to be killed. */
final class DoomedService {

    private DoomedService() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        WorkerPool pool = WorkerPool.open(Desk.settings(ExtractionSettings.Ocr.OFF, Duration.ofMinutes(10), 1), folder, "",
                List.of(FaultParser.class.getName()), System.getProperty("java.class.path"));
        pool.read(content(folder, "a.txt", "goed")).join();
        if (arguments[1].equals("hanging")) {
            pool.read(content(folder, "b.sh", "#!/bin/sh\nhang\n"));
        }
        System.out.println("children " + ProcessHandle.current().children().findFirst().orElseThrow().pid());
        Thread.currentThread().join();
    }

    private static Content content(Path folder, String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        return new Content(name, text.length(), file, name, "");
    }
}
