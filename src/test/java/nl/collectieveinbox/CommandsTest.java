package nl.collectieveinbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as an administrator gives them: real processes, the embedded database, beside a service that runs. */
class CommandsTest {

    @TempDir
    Path home;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    private record Said(int code, String text) {}

    @Test
    void commandsWorkBesideAServiceThatRunsAndWithoutOne() throws Exception {
        Path mail = Files.createDirectories(home.resolve("mail"));
        int kept = 0;
        try (Stream<Path> files = Files.list(Path.of("mail-fixtures/requests"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".eml")).limit(4).toList()) {
                Files.copy(file, mail.resolve(file.getFileName()));
                kept++;
            }
        }
        Path data = home.resolve("data");
        Path backup = home.resolve("inbox.zip");
        List<String> before;
        int port = freePort();
        Process service = serve(data, mail, port);
        try {
            awaitWalked(port, kept);
            before = everything(port);
            assertThat(run(data, "reindex")).isEqualTo(new Said(0, kept + " messages can be found"));
            assertThat(run(data, "reread", "raw").text()).endsWith(kept + " messages read again; nothing is read otherwise");
            assertThat(run(data, "reconcile")).isEqualTo(new Said(0, "server %d = register %d".formatted(kept, kept)));
            assertThat(run(data, "backup", backup.toString()).code()).isZero();
            assertThat(everything(port)).isEqualTo(before);
        } finally {
            stop(service);
        }

        assertThat(run(data, "reindex")).isEqualTo(new Said(0, kept + " messages can be found"));
        assertThat(run(data, "reread").text()).endsWith(kept + " messages read again; nothing is read otherwise");
        assertThat(run(data, "reconcile")).isEqualTo(new Said(1, "Er is geen mailbox ingesteld."));
        assertThat(run(data, "backup", backup.toString()).text()).contains("is there already and is not overwritten");
        assertThat(run(data, "restore", backup.toString()).text()).contains("is not empty");
        assertThat(run(home.resolve("nothing"), "reindex").text()).contains("There is no inbox in");

        Path elsewhere = home.resolve("elsewhere");
        assertThat(run(elsewhere, "restore", backup.toString()).text()).contains("Restored " + kept + " messages");
        int other = freePort();
        Process restored = serve(elsewhere, mail, other);
        try {
            awaitWalked(other, kept);
            assertThat(everything(other)).isEqualTo(before);
            int all = kept;
            RunningInbox.await("the index made anew", () -> get(other, "/status").at("/search/documents").asLong() == all);
        } finally {
            stop(restored);
        }
    }

    private Process serve(Path data, Path mail, int port) throws IOException {
        Process process = start("serve", "--inbox.data-dir=" + data, "--server.port=" + port, "--inbox.api.token=let-me-in",
                "--inbox.demo.folder=" + mail, "--inbox.demo.imap-port=0", "--inbox.demo.smtp-port=0");
        Path log = home.resolve("service.log");
        Thread.ofVirtual().start(() -> {
            try {
                process.getInputStream().transferTo(Files.newOutputStream(log));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return process;
    }

    private static void stop(Process service) throws InterruptedException {
        service.destroy();
        service.waitFor();
    }

    private Said run(Path data, String... command) throws Exception {
        List<String> arguments = new ArrayList<>(Arrays.asList(command));
        arguments.add("--inbox.data-dir=" + data);
        Process process = start(arguments.toArray(String[]::new));
        try (BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = output.lines().filter(line -> !line.isBlank() && !line.startsWith("WARNING: ")).toList();
            return new Said(process.waitFor(), String.join("\n", lines));
        }
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m", "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), CollectiveInbox.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private void awaitWalked(int port, int messages) {
        RunningInbox.await(messages + " messages walked", () -> {
            try {
                JsonNode status = get(port, "/status");
                return status.at("/pipeline/done").asLong() == messages && status.at("/pipeline/waiting").asLong() == 0;
            } catch (AssertionError e) {
                return false;  // it does not listen yet
            }
        });
    }

    /** Every request and every message with its bytes. */
    private List<String> everything(int port) throws Exception {
        List<String> all = new ArrayList<>();
        all.add(get(port, "/requests").toString());
        for (JsonNode message : get(port, "/messages").path("items")) {
            all.add(message.toString());
            all.add(send(port, "/messages/" + message.path("id").asLong() + "/raw").body());
        }
        return all;
    }

    private JsonNode get(int port, String path) {
        try {
            HttpResponse<String> response = send(port, path);
            assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
            return json.readTree(response.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> send(int port, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                        .header("Authorization", "Bearer let-me-in").build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
