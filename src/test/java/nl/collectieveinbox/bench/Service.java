package nl.collectieveinbox.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as {@code bin/serve} starts it, in a process of its own, on an empty data folder. */
final class Service implements AutoCloseable {

    private static final String TOKEN = "bench";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path data;
    private final int port;
    private final Process process;
    private final long jvmStarted;

    private Service(Path data, int port, Process process, long jvmStarted) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.jvmStarted = jvmStarted;
    }

    /** Returns as soon as the JVM runs; what it prints goes to {@code service.log} in the data folder. */
    static Service start(Path data, List<String> arguments) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                "bin/serve", "--server.port=" + port, "--inbox.data-dir=" + data, "--inbox.api.token=" + TOKEN));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true).redirectOutput(data.resolve("service.log").toFile()).start();
        Path program = Path.of("/proc/" + process.pid() + "/exe");
        // the script hands its process over to the JVM
        waitUntil(process, () -> Files.readSymbolicLink(program).endsWith("java"), 5);
        return new Service(data, port, process, System.nanoTime());
    }

    /** Instant of {@link System#nanoTime}. */
    long jvmStarted() {
        return jvmStarted;
    }

    /** Returns when the sign-in page is there. */
    void awaitFirstPage() throws IOException {
        waitUntil(process, () -> get("/login").statusCode() == 200, 20);
    }

    JsonNode status() throws IOException {
        return JSON.readTree(get("/api/v1/status").body());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The processes that must be counted: ours, the database, and all that they started. */
    List<ProcessHandle> processes() {
        List<ProcessHandle> all = new ArrayList<>();
        addTree(all, process.toHandle());
        database().ifPresent(database -> addTree(all, database));
        return all;
    }

    private java.util.Optional<ProcessHandle> database() {
        try {
            // the database is nobody's child: it outlives whoever starts it
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip()));
        } catch (IOException | RuntimeException e) {
            return java.util.Optional.empty();
        }
    }

    private static void addTree(List<ProcessHandle> all, ProcessHandle root) {
        all.add(root);
        root.descendants().forEach(all::add);
    }

    private HttpResponse<String> get(String path) throws IOException {
        try {
            return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Authorization", "Bearer " + TOKEN).timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private interface Check {
        boolean holds() throws IOException;
    }

    private static void waitUntil(Process process, Check check, long everyMillis) throws IOException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(check)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IOException("The service did not start; see service.log");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(everyMillis));
        }
    }

    private static boolean holds(Check check) {
        try {
            return check.holds();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
