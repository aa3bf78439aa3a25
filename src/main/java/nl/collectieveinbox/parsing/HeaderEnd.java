package nl.collectieveinbox.parsing;

import java.io.IOException;
import java.io.InputStream;

/** Makes sure that a header ends before it fills the memory: both readers hold it whole. */
final class HeaderEnd {

    static final String TOO_LONG = "De kop van het bericht of van een deel is te lang.";

    private HeaderEnd() {}

    /** @throws Malformed when neither an empty line nor the end comes within so many bytes */
    static void within(int most, InputStream message) throws IOException, Malformed {
        try (message) {
            byte[] block = new byte[4096];
            int previous = '\n';
            int beforePrevious = 0;
            int seen = 0;
            while (seen < most) {
                int read = message.read(block);
                if (read <= 0) {
                    return;
                }
                for (int i = 0; i < read; i++) {
                    int c = block[i];
                    boolean lineEnd = c == '\n' || c == '\r';
                    boolean pair = c == '\n' && previous == '\r';
                    boolean afterPair = previous == '\n' && beforePrevious == '\r';
                    if (lineEnd && !pair && (previous == '\n' || previous == '\r' || afterPair)) {
                        return;
                    }
                    beforePrevious = previous;
                    previous = c;
                }
                seen += read;
            }
        }
        throw new Malformed(TOO_LONG);
    }
}
