package nl.collectieveinbox.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody else's mail program, one IMAP command at a time. */
final class OtherClient implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader reader;
    private int tag;

    private OtherClient(Socket socket) throws IOException {
        this.socket = socket;
        this.reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        reader.readLine();
    }

    /** Signed in, with the INBOX open; {@code how} is SELECT or EXAMINE. */
    static OtherClient on(Dovecot dovecot, String how) {
        try {
            OtherClient client = new OtherClient(new Socket("127.0.0.1", dovecot.port()));
            client.says("LOGIN " + Dovecot.USER + " " + Dovecot.PASSWORD);
            client.says(how + " INBOX");
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the answer, without the last, which must be OK. */
    List<String> says(String command) {
        try {
            String mark = "t" + ++tag;
            socket.getOutputStream().write((mark + " " + command + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            List<String> lines = new ArrayList<>();
            for (String line; (line = reader.readLine()) != null; lines.add(line)) {
                if (line.startsWith(mark + " ")) {
                    if (!line.startsWith(mark + " OK")) {
                        throw new IllegalStateException(command + ": " + line);
                    }
                    return lines;
                }
            }
            throw new IllegalStateException("The server hung up at " + command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
