package nl.collectieveinbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.collectieveinbox.mailbox.Dovecot;
import tools.jackson.databind.JsonNode;

/**
 * Serves a folder of {@code .eml} files from Dovecot to a fresh service and waits until all are registered, read,
 * matched and searchable. Argument: the folder.
 */
final class Ingest {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final double SECOND = 1e9;

    private Ingest() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("bench");
        try (Dovecot dovecot = Dovecot.start()) {
            int messages = deliver(dovecot, Path.of(arguments[0]));
            try (Service service = Service.start(data, mailbox(dovecot)); Usage usage = new Usage(service::processes)) {
                service.awaitFirstPage();
                Figures.print("first_page", (System.nanoTime() - service.jvmStarted()) / SECOND, "s");
                walk(service, messages);
                // what it costs, however busy the machine is
                Usage.processorSeconds(service.processes()).forEach((program, seconds) ->
                        Figures.print("processor_" + program, seconds, "s"));
                Figures.print("peak_memory", Usage.sum(usage.peak()) / 1024.0, "MB");
                usage.peak().forEach((program, kilobytes) ->
                        Figures.print("peak_memory_" + program, kilobytes / 1024.0, "MB"));
            }
        } catch (IOException | RuntimeException e) {
            System.err.println(Files.readString(data.resolve("service.log")));
            throw e;
        } finally {
            remove(data);
        }
        System.exit(0);
    }

    private static int deliver(Dovecot dovecot, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> mails = files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
            Instant first = Instant.parse("2026-01-05T08:00:00Z");
            for (int i = 0; i < mails.size(); i++) {
                dovecot.deliver(Files.readAllBytes(mails.get(i)), first.plusSeconds(i * 60L));
            }
            return mails.size();
        }
    }

    private static List<String> mailbox(Dovecot dovecot) {
        return List.of(
                "--inbox.mailbox.host=127.0.0.1", "--inbox.mailbox.port=" + dovecot.port(), "--inbox.mailbox.security=none",
                "--inbox.mailbox.username=" + Dovecot.USER, "--inbox.mailbox.password=" + Dovecot.PASSWORD);
    }

    private static void walk(Service service, int messages) throws IOException {
        long began = System.nanoTime();
        long registered = 0;
        while (true) {
            long now = System.nanoTime();
            JsonNode status = service.status();
            JsonNode pipeline = status.path("pipeline");
            long known = status.path("mailbox").path("registered").asLong();
            if (known == 0) {
                // the last moment at which nothing was there yet
                began = now;
            }
            if (registered == 0 && known == messages) {
                registered = now;
            }
            boolean seenAll = known == messages && status.path("mailbox").path("onServer").asLong() == messages;
            if (seenAll && pipeline.path("waiting").asLong() + pipeline.path("working").asLong() == 0) {
                Figures.print("ingest_rate", messages / ((now - began) / SECOND), "messages/s");
                Figures.print("ingest_rate_from_start", messages / ((now - service.jvmStarted()) / SECOND), "messages/s");
                Figures.print("register_rate", messages / ((registered - began) / SECOND), "messages/s");
                Figures.print("set_aside", pipeline.path("setAside").asLong(), "messages");
                Figures.print("searchable", status.path("search").path("documents").asLong(), "messages");
                return;
            }
            if (!service.isAlive()) {
                throw new IOException("The service ended before all was read");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
