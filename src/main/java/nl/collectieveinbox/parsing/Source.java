package nl.collectieveinbox.parsing;

import jakarta.mail.internet.SharedInputStream;
import jakarta.mail.util.SharedByteArrayInputStream;
import jakarta.mail.util.SharedFileInputStream;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A raw message that can be read from any point, however large; it starts at its first header line. */
final class Source implements Closeable {

    /** Up to here a message is faster in memory than on disk. */
    private static final long SMALL = 1_000_000;

    private static final int LOOK_AHEAD = 65_536;

    private final InputStream whole;
    private final boolean oldMacLineEnds;
    private final long start;

    private Source(InputStream whole, long start, boolean oldMacLineEnds) {
        this.whole = whole;
        this.start = start;
        this.oldMacLineEnds = oldMacLineEnds;
    }

    static Source of(Path raw) throws IOException {
        InputStream whole = Files.size(raw) <= SMALL
                ? new SharedByteArrayInputStream(Files.readAllBytes(raw))
                : new SharedFileInputStream(raw.toFile());
        try (InputStream ahead = ((SharedInputStream) whole).newStream(0, -1)) {
            String begin = new String(ahead.readNBytes(LOOK_AHEAD), StandardCharsets.ISO_8859_1);
            return new Source(whole, start(begin), begin.indexOf('\n') < 0 && begin.indexOf('\r') >= 0);
        }
    }

    /** A new stream over the message; itself a {@link SharedInputStream}. */
    InputStream shared() {
        return ((SharedInputStream) whole).newStream(start, -1);
    }

    /** A new stream whose lines end in LF or CRLF. */
    InputStream lines() {
        return oldMacLineEnds ? new CrAsLf(shared()) : shared();
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }

    /** Past a byte order mark, empty lines, and the "From " line of an mbox file. */
    private static int start(String begin) {
        int at = begin.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        while (at < begin.length()) {
            char c = begin.charAt(at);
            if (c == '\r' || c == '\n') {
                at++;
            } else if (begin.startsWith("From ", at) || begin.startsWith(">From ", at)) {
                int end = lineEnd(begin, at);
                if (end < 0) {
                    return at;
                }
                at = end;
            } else {
                return at;
            }
        }
        return at;
    }

    private static int lineEnd(String begin, int from) {
        for (int i = from; i < begin.length(); i++) {
            if (begin.charAt(i) == '\n' || begin.charAt(i) == '\r') {
                return i;
            }
        }
        return -1;
    }

    private static final class CrAsLf extends BufferedInputStream {

        CrAsLf(InputStream in) {
            super(in);
        }

        @Override
        public synchronized int read() throws IOException {
            int c = super.read();
            return c == '\r' ? '\n' : c;
        }

        @Override
        public synchronized int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            for (int i = offset; i < offset + read; i++) {
                bytes[i] = bytes[i] == '\r' ? (byte) '\n' : bytes[i];
            }
            return read;
        }
    }
}
