package nl.collectieveinbox.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A real Dovecot with one user and a Maildir, on a free port of this machine. Needs root and Debian's package
 * {@code dovecot-imapd}; says so when it is missing.
 *
 * <pre>{@code
 * try (Dovecot dovecot = Dovecot.start()) {
 *     dovecot.deliver(rawMessage, Instant.parse("2026-03-02T08:00:00Z"));
 *     poller.poll(dovecot.settings());
 * }
 * }</pre>
 */
public final class Dovecot implements AutoCloseable {

    public static final String USER = "collectief@wonen.example";
    public static final String PASSWORD = "geheim";

    private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path home;
    private final int port;
    private Process process;
    private long delivered;

    private Dovecot(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** Starts one with an empty INBOX. */
    public static Dovecot start() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException(
                    "Dovecot is not installed: run bin/check as root, or apt-get install dovecot-imapd");
        }
        try {
            // short, because the paths of its sockets may not be long
            Path home = Files.createTempDirectory("dovecot");
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
            Dovecot dovecot = new Dovecot(home, freePort());
            dovecot.prepare();
            dovecot.run();
            return dovecot;
        } catch (IOException e) {
            throw new UncheckedIOException("Dovecot did not start", e);
        }
    }

    public int port() {
        return port;
    }

    /** How the poller reaches it, with short time-outs. */
    public MailboxSettings settings() {
        return settings(port, 25);
    }

    /** The same through another port of this machine, such as a proxy's. */
    public static MailboxSettings settings(int port, int pageSize) {
        return new MailboxSettings(
                "127.0.0.1", port, MailboxSettings.Security.NONE, USER, PASSWORD, "INBOX", Duration.ofSeconds(30),
                pageSize, new MailboxSettings.Oauth2(null, "", "", ""),
                new MailboxSettings.Timeouts(
                        Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(60)),
                new MailboxSettings.BackOff(Duration.ofSeconds(10), Duration.ofMinutes(10)));
    }

    /** The folder with {@code new} and {@code cur}; files in it are the messages. */
    public Path maildir() {
        return home.resolve("mail");
    }

    /** Puts a message into the INBOX as a delivery program does. The file is returned; Dovecot may rename it. */
    public Path deliver(byte[] raw, Instant receivedAt) {
        try {
            long number = delivered++;
            Path file = maildir().resolve(
                    "new/%010d.M%dP1.test,S=%d".formatted(1_000_000_000 + number, number, raw.length));
            Path writing = maildir().resolve("tmp").resolve(file.getFileName());
            Files.write(writing, raw);
            Files.setPosixFilePermissions(writing, PosixFilePermissions.fromString("rw-r--r--"));
            Files.setLastModifiedTime(writing, FileTime.from(receivedAt));
            return Files.move(writing, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every message file by name, in order: {@code new/…} or {@code cur/…:2,FLAGS}. */
    public List<String> files() {
        try (Stream<Path> seen = Files.list(maildir().resolve("cur"));
                Stream<Path> unseen = Files.list(maildir().resolve("new"))) {
            return Stream.concat(seen, unseen).map(file -> maildir().relativize(file).toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers all messages anew, under another UIDVALIDITY, as after a restored backup. */
    public void renumber() {
        stop();
        try (Stream<Path> files = Files.list(maildir())) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.equals("dovecot-uidlist") || name.startsWith("dovecot.index")) {
                    Files.delete(file);
                }
            }
            run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it at once, without a goodbye. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        ended();
    }

    /** Starts it again, on the same port and the same mail. */
    public void restart() {
        try {
            // its sockets outlive it
            remove(home.resolve("run"));
            run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        process.destroy();
        ended();
    }

    private void ended() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepare() throws IOException {
        for (String folder : List.of("mail", "mail/new", "mail/cur", "mail/tmp")) {
            Path made = Files.createDirectories(home.resolve(folder));
            Files.setOwner(made, made.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("mail"));
        }
        Files.writeString(home.resolve("users"), USER + ":{PLAIN}" + PASSWORD + "\n");
        Files.writeString(home.resolve("dovecot.conf"), """
                base_dir = %1$s/run
                log_path = %1$s/dovecot.log
                protocols = imap
                listen = 127.0.0.1
                ssl = no
                disable_plaintext_auth = no
                auth_failure_delay = 0
                mail_location = maildir:%1$s/mail
                mail_fsync = never
                mail_max_userip_connections = 0
                first_valid_uid = 1
                passdb {
                  driver = passwd-file
                  args = %1$s/users
                }
                userdb {
                  driver = static
                  args = uid=mail gid=mail home=%1$s/mail
                }
                service imap-login {
                  inet_listener imap {
                    port = %2$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                service anvil {
                  unix_listener anvil-auth-penalty {
                    mode = 0
                  }
                }
                service stats {
                  client_limit = 200
                }
                """.formatted(home, port));
    }

    private void run() throws IOException {
        process = new ProcessBuilder(PROGRAM.toString(), "-F", "-c", home.resolve("dovecot.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile())
                .start();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!greets()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IOException("Dovecot did not start: " + Files.readString(home.resolve("console.log")));
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            socket.setSoTimeout(5000);
            return socket.getInputStream().read() == '*';
        } catch (IOException e) {
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
        stop();
        try {
            remove(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
