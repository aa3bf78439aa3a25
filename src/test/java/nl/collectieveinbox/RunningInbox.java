package nl.collectieveinbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import nl.collectieveinbox.pipeline.Progress;

/** The whole service in this process: its own database, its own folders, the demo's mailbox, a free port. */
public final class RunningInbox implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final ConfigurableApplicationContext context;

    private RunningInbox(Path home, ConfigurableApplicationContext context) {
        this.home = home;
        this.context = context;
    }

    /**
     * Starts on a folder of messages; {@code extra} are settings that override the defaults, {@code planted} are
     * configurations that stand in for parts of the service.
     */
    public static RunningInbox start(Map<String, String> extra, Class<?>... planted) {
        try {
            Path home = Files.createTempDirectory("inbox");
            Path mail = Files.createDirectories(home.resolve("mail"));
            Map<String, String> settings = new HashMap<>(Map.of(
                    "server.port", "0",
                    "spring.datasource.url", TestDatabase.freshUrl(),
                    "spring.datasource.username", "postgres",
                    "inbox.data-dir", home.resolve("data").toString(),
                    "inbox.demo.folder", mail.toString(),
                    "inbox.demo.imap-port", "0",
                    "inbox.demo.smtp-port", "0",
                    "inbox.api.token", "let-me-in"));
            settings.putAll(extra);
            List<Class<?>> sources = new ArrayList<>(List.of(planted));
            sources.addFirst(CollectiveInbox.class);
            return new RunningInbox(home, new SpringApplicationBuilder(sources.toArray(Class[]::new))
                    .run(settings.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue())
                            .toArray(String[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Its own folder: {@code data} and {@code mail} are in it. */
    public Path home() {
        return home;
    }

    /** Where it is served. */
    public String url() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Puts a message in the mailbox's folder; {@code \n} becomes CRLF. */
    public void drop(String name, String message) {
        drop(name, message.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    public void drop(String name, byte[] message) {
        try {
            Path file = home.resolve("mail").resolve(name);
            Files.createDirectories(file.getParent());
            Path half = Files.write(home.resolve("half"), message);
            Files.move(half, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when this many messages are registered and all have been walked to their end. */
    public void awaitWalked(long messages) {
        Progress progress = bean(Progress.class);
        await(messages + " messages walked; now " + progress.now(), () -> {
            Progress.Counts now = progress.now();
            return now.atRest() && now.done() + now.setAside() >= messages;
        });
    }

    /** Returns when it holds; fails when it does not within minutes. */
    public static void await(String what, BooleanSupplier holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain for " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
