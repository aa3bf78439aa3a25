package nl.collectieveinbox.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.mail.PartStore;

/** Not a test: how many messages of a folder one core opens in a second. Argument: the folder. */
final class ReadingRate {

    private ReadingRate() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> mails;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            mails = files.filter(file -> file.toString().endsWith(".eml")).toList();
        }
        PartStore counts = (InputStream bytes) -> new Blob("0".repeat(64), bytes.transferTo(java.io.OutputStream.nullOutputStream()));
        for (int round = 0; round < 6; round++) {
            long start = cpu();
            int read = 0;
            while (cpu() - start < 3_000_000_000L) {
                for (Path mail : mails) {
                    read(mail, counts);
                    read++;
                }
            }
            System.out.printf("reading_rate = %.0f messages/s%n", read / ((cpu() - start) / 1e9));
        }
    }

    /** Time on the core, so that other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void read(Path mail, PartStore store) throws IOException {
        try {
            Mails.READER.read(mail, store);
        } catch (UnreadableMessage e) {
            // some of the collection are meant to be unreadable; they count as read
        }
    }
}
