package nl.collectieveinbox.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.parsing.MessageReader;
import nl.collectieveinbox.parsing.UnreadableMessage;
import nl.collectieveinbox.recognition.Recogniser;
import nl.collectieveinbox.region.Region;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** How many messages of a folder one core opens and recognises in a second, attachments not read. Argument: the folder. */
final class Reading {

    private static final int ROUNDS = 5;
    private static final long ROUND = 3_000_000_000L;

    private final MessageReader reader;
    private final Recogniser recogniser;
    private final List<Path> mails;

    private Reading(MessageReader reader, Recogniser recogniser, List<Path> mails) {
        this.reader = reader;
        this.recogniser = recogniser;
        this.mails = mails;
    }

    public static void main(String[] arguments) throws IOException {
        try (var rooms = new AnnotationConfigApplicationContext(Rooms.class); Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            List<Path> mails = files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
            Reading reading = new Reading(rooms.getBean(MessageReader.class), new Recogniser(rooms.getBean(Region.class)), mails);
            double rate = 0;
            for (int round = 0; round < ROUNDS; round++) {
                rate = reading.round();
            }
            // the earlier rounds warm up
            Figures.print("reading_rate", rate, "messages/s per core");
        }
    }

    private double round() throws IOException {
        long start = cpu();
        int read = 0;
        while (cpu() - start < ROUND) {
            read(mails.get(read++ % mails.size()));
        }
        return read / ((cpu() - start) / 1e9);
    }

    private void read(Path mail) throws IOException {
        try {
            recogniser.recognise(reader.read(mail, Reading::count), List.of());
        } catch (UnreadableMessage e) {
            // some of the fixtures are meant to be unreadable; they count as read
        }
    }

    private static Blob count(InputStream bytes) throws IOException {
        return new Blob("0".repeat(64), bytes.transferTo(OutputStream.nullOutputStream()));
    }

    /** Time of this thread on its core, so that other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    // no @Configuration: the scan of the whole service must not find it
    @ComponentScan({"nl.collectieveinbox.parsing", "nl.collectieveinbox.region"})
    @ConfigurationPropertiesScan({"nl.collectieveinbox.parsing", "nl.collectieveinbox.region"})
    static class Rooms {

        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }
    }
}
