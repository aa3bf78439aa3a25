package nl.collectieveinbox.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sockets to the server, in our own hands: cut when an exchange takes too long, and closed at the end whatever
 * state the mail library is in.
 */
final class Line extends SocketFactory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Line.class);

    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer;
    private volatile boolean cut;

    Line(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /** From now until closed, the line is cut after this time. */
    Limit limit(Duration time) {
        ScheduledFuture<?> alarm = timer.schedule(this::cut, time.toMillis(), TimeUnit.MILLISECONDS);
        return () -> alarm.cancel(false);
    }

    boolean wasCut() {
        return cut;
    }

    private void cut() {
        cut = true;
        close();
    }

    @Override
    public void close() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                log.debug("A socket that is closed anyway complained", e);
            }
            sockets.remove(socket);
        }
    }

    @Override
    public Socket createSocket() {
        Socket socket = new Socket();
        sockets.add(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw connectsItself();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw connectsItself();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw connectsItself();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw connectsItself();
    }

    private static IOException connectsItself() {
        return new IOException("The mail library connects its sockets itself, with a time-out");
    }

    /** Runs until closed. */
    interface Limit extends AutoCloseable {
        @Override
        void close();
    }
}
