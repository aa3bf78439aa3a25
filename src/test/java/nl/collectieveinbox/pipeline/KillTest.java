package nl.collectieveinbox.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.collectieveinbox.mailbox.Dovecot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real service, with its embedded database, on a real mailbox, is killed with SIGKILL at every boundary of the path.
 * Before each start one more message arrives; each start has to do with the database server that the last one left.
 */
class KillTest {

    private static final List<String> PLACES = Stream.concat(
                    Stream.of("fetched", "kept", "registered"),
                    Stream.of(Stage.values()).flatMap(stage -> Stream.of(
                            "before-commit-of-" + stage, "after-commit-of-" + stage)))
            .toList();

    @TempDir
    Path home;

    @Test
    void whateverIsKilledWhereverEveryMessageIsRegisteredOnceAndEveryStageEndsOnce() throws Exception {
        try (Dovecot dovecot = Dovecot.start()) {
            for (int i = 0; i < PLACES.size(); i++) {
                dovecot.deliver(message(i), Instant.parse("2026-03-03T08:41:00Z").plusSeconds(60L * i));
                runUntil(dovecot, PLACES.get(i)).destroyForcibly().waitFor();
            }
            Process last = runUntil(dovecot, "started");
            JdbcClient database = leftOverDatabase();
            awaitAllDone(database);
            last.destroyForcibly().waitFor();

            // the killed service's own database server still answers
            assertThat(count(database, "message")).isEqualTo(PLACES.size());
            assertThat(count(database, "message_location")).isEqualTo(PLACES.size());
            assertThat(count(database, "request")).isEqualTo(PLACES.size());
            assertThat(count(database, "request_message")).isEqualTo(PLACES.size());
            assertThat(count(database, "stage_done")).isEqualTo(PLACES.size() * Stage.values().length);
            assertThat(database.sql("select max(times) from stage_done").query(Integer.class).single()).isEqualTo(1);
        } finally {
            stopLeftOver();
        }
    }

    private Process runUntil(Dovecot dovecot, String place) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m",
                "-Dstand-still-at=" + place, "-cp", System.getProperty("java.class.path"), KilledInbox.class.getName(),
                "--server.port=0", "--inbox.data-dir=" + home.resolve("data"),
                "--inbox.mailbox.host=localhost", "--inbox.mailbox.port=" + dovecot.port(),
                "--inbox.mailbox.security=none", "--inbox.mailbox.username=" + Dovecot.USER,
                "--inbox.mailbox.password=" + Dovecot.PASSWORD, "--inbox.mailbox.poll-interval=1s"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new ArrayList<>();
        // not closed: that would break the pipe of a process that still has something to say
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains(KilledInbox.AT + place)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> { }));
                return process;
            }
        }
        throw new AssertionError("It ended before " + place + ":\n" + String.join("\n", said));
    }

    private JdbcClient leftOverDatabase() throws IOException {
        String port = Files.readAllLines(home.resolve("data/postgres/postmaster.pid")).get(3);
        return JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", ""));
    }

    private static void awaitAllDone(JdbcClient database) {
        nl.collectieveinbox.RunningInbox.await("all walked", () -> database
                .sql("select count(*) from walk where state = 'DONE'").query(Integer.class).single() == PLACES.size());
    }

    private static int count(JdbcClient database, String table) {
        return database.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private void stopLeftOver() throws IOException {
        Path pid = home.resolve("data/postgres/postmaster.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst())).ifPresent(server -> {
                server.destroy();
                server.onExit().join();
            });
        }
    }

    private static byte[] message(int i) {
        return """
                From: Zorg %1$d <vraag@zorg%1$d.example>
                To: collectief@wonen.example
                Subject: Huisvestingsvraag %1$d
                Message-ID: <k%1$d@zorg%1$d.example>
                Date: Tue, 3 Mar 2026 09:%1$02d:00 +0100

                Wij zoeken een locatie voor %2$d bewoners van onze groep nummer %1$d in straat %1$d.
                """.formatted(i, i + 4).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
