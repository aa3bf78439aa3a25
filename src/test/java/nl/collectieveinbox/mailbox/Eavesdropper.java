package nl.collectieveinbox.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Stands between the poller and the server: hears every command, and can do something before one or hang up on it. */
final class Eavesdropper implements AutoCloseable {

    final List<String> commands = new CopyOnWriteArrayList<>();
    final AtomicLong bytesFromServer = new AtomicLong();
    volatile Consumer<String> beforeFetch = command -> { };
    volatile Predicate<String> hangUpOn = command -> false;

    private final ServerSocket entrance;
    private final int serverPort;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private Eavesdropper(int serverPort) throws IOException {
        this.entrance = new ServerSocket(0);
        this.serverPort = serverPort;
    }

    static Eavesdropper on(int serverPort) {
        try {
            Eavesdropper eavesdropper = new Eavesdropper(serverPort);
            Thread.ofVirtual().start(eavesdropper::accept);
            return eavesdropper;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return entrance.getLocalPort();
    }

    List<String> fetches() {
        return commands.stream().filter(command -> command.contains("FETCH")).toList();
    }

    /** The fetches of content. */
    List<String> bodies() {
        return commands.stream().filter(command -> command.contains("BODY")).toList();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = entrance.accept();
                Socket server = new Socket("127.0.0.1", serverPort);
                sockets.addAll(List.of(client, server));
                Thread.ofVirtual().start(() -> fromClient(client, server));
                Thread.ofVirtual().start(() -> fromServer(client, server));
            }
        } catch (IOException e) {
            close();
        }
    }

    private void fromClient(Socket client, Socket server) {
        try (client; server) {
            BufferedReader lines = new BufferedReader(
                    new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            for (String line; (line = lines.readLine()) != null; ) {
                commands.add(line);
                if (line.contains("FETCH")) {
                    beforeFetch.accept(line);
                }
                if (hangUpOn.test(line)) {
                    return;
                }
                server.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            // one of both has gone, and with it the conversation
        }
    }

    private void fromServer(Socket client, Socket server) {
        try (client; server) {
            InputStream bytes = server.getInputStream();
            byte[] chunk = new byte[65536];
            for (int read; (read = bytes.read(chunk)) >= 0; bytesFromServer.addAndGet(read)) {
                client.getOutputStream().write(chunk, 0, read);
            }
        } catch (IOException e) {
            // one of both has gone, and with it the conversation
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
