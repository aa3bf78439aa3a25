package nl.collectieveinbox.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server with three messages that falls silent, or trickles, at a place of choice. */
final class StallingServer implements AutoCloseable {

    /** Where it stalls. */
    enum Stall {
        GREETING, TLS, CAPABILITY, LOGIN, EXAMINE, SEARCH, LIST, BODY, DRIPPING_GREETING, DRIPPING_BODY, NOWHERE
    }

    private static final Pattern COMMAND = Pattern.compile("(\\S+) (?:UID )?(\\S+) ?(.*)");
    private static final String BODY = "Subject: message\r\n\r\ntekst\r\n";
    private static final long BROKEN = 2;

    volatile Stall stall;
    /** When not empty, only who shows this token is let in. */
    volatile String token = "";
    private final ServerSocket entrance;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private StallingServer(ServerSocket entrance, Stall stall) {
        this.entrance = entrance;
        this.stall = stall;
    }

    static StallingServer at(Stall stall) throws IOException {
        StallingServer server = new StallingServer(new ServerSocket(0), stall);
        Thread.ofVirtual().start(server::accept);
        return server;
    }

    int port() {
        return entrance.getLocalPort();
    }

    int connections() {
        return sockets.size();
    }

    /** Waits until every client has hung up; false when one has not after a good while. */
    boolean everyoneHasLeft() {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (sockets.stream().anyMatch(socket -> !socket.isClosed())) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(1_000_000);
        }
        return true;
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = entrance.accept();
                sockets.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException e) {
            close();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            OutputStream out = socket.getOutputStream();
            BufferedReader lines = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            switch (stall) {
                case GREETING, TLS -> untilHungUp(lines);
                case DRIPPING_GREETING -> drip(out);
                default -> out.write("* OK ready\r\n".getBytes());
            }
            for (String line; (line = lines.readLine()) != null; ) {
                Matcher command = COMMAND.matcher(line);
                if (command.matches()) {
                    answer(command.group(1), command.group(2), command.group(3), out, lines);
                }
            }
        } catch (IOException e) {
            // the client has gone
        }
    }

    private void answer(String tag, String verb, String rest, OutputStream out, BufferedReader lines)
            throws IOException {
        boolean bodies = rest.contains("BODY");
        if (verb.equals(stall.name()) || stall == Stall.LIST && verb.equals("FETCH") && !bodies) {
            untilHungUp(lines);
        }
        switch (verb) {
            case "CAPABILITY" -> out.write(("* CAPABILITY IMAP4rev1"
                    + (token.isEmpty() ? "" : " LOGINDISABLED SASL-IR AUTH=XOAUTH2") + "\r\n").getBytes());
            case "AUTHENTICATE" -> {
                if (!new String(Base64.getDecoder().decode(rest.substring("XOAUTH2 ".length())))
                        .contains("auth=Bearer " + token + "\1")) {
                    out.write((tag + " NO refused\r\n").getBytes());
                    return;
                }
            }
            case "EXAMINE" -> out.write(
                    "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 4] ok\r\n* FLAGS ()\r\n".getBytes());
            case "SEARCH" -> out.write(("* SEARCH " + String.join(" ", uids(rest)) + "\r\n").getBytes());
            case "FETCH" -> {
                for (String uid : uids(rest)) {
                    fetch(uid, bodies, out, lines);
                }
            }
            default -> { }
        }
        out.write((tag + " OK done\r\n").getBytes());
    }

    private void fetch(String uid, boolean bodies, OutputStream out, BufferedReader lines) throws IOException {
        String start = "* " + uid + " FETCH (UID " + uid + " ";
        if (!bodies) {
            out.write((start + "RFC822.SIZE " + BODY.length()
                    + " INTERNALDATE \"02-Mar-2026 08:00:00 +0000\")\r\n").getBytes());
            return;
        }
        out.write((start + "BODY[]<0> {" + BODY.length() + "}\r\n").getBytes());
        if (uid.equals(Long.toString(BROKEN))) {
            switch (stall) {
                case BODY -> {
                    out.write(BODY.substring(0, 5).getBytes());
                    untilHungUp(lines);
                }
                case DRIPPING_BODY -> drip(out);
                default -> { }
            }
        }
        out.write((BODY + ")\r\n").getBytes());
    }

    /** One byte at a time, always well within the time-out for one byte, without end. */
    private static void drip(OutputStream out) throws IOException {
        while (true) {
            out.write('x');
            out.flush();
            LockSupport.parkNanos(Duration.ofMillis(40).toNanos());
        }
    }

    private static void untilHungUp(BufferedReader lines) throws IOException {
        while (lines.read() >= 0) {
            // whatever is said is not answered
        }
        throw new IOException("hung up");
    }

    private static List<String> uids(String rest) {
        Matcher range = Pattern.compile("(\\d+)(?::(\\d+))?").matcher(rest);
        List<String> uids = new ArrayList<>();
        if (range.find()) {
            long last = Long.parseLong(range.group(2) == null ? range.group(1) : range.group(2));
            for (long uid = Long.parseLong(range.group(1)); uid <= last; uid++) {
                uids.add(Long.toString(uid));
            }
        }
        return uids;
    }

    /** A port where a connection is never accepted, because those that wait fill the queue. */
    static final class FullHouse implements AutoCloseable {

        private final ServerSocket entrance;
        private final List<Socket> waiting = new ArrayList<>();

        FullHouse() throws IOException {
            entrance = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            for (int i = 0; i < 8; i++) {
                Socket socket = new Socket();
                waiting.add(socket);
                try {
                    socket.connect(entrance.getLocalSocketAddress(), 50);
                } catch (java.net.SocketTimeoutException full) {
                    return;
                }
            }
        }

        int port() {
            return ((InetSocketAddress) entrance.getLocalSocketAddress()).getPort();
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : waiting) {
                socket.close();
            }
            entrance.close();
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
