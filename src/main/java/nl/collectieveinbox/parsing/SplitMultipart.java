package nl.collectieveinbox.parsing;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.SharedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Angus' multipart parser in its most forgiving mood, stopped at the limits it does not have itself. */
final class SplitMultipart extends MimeMultipart {

    private final List<MimeBodyPart> found = new ArrayList<>();
    private final ParsingSettings settings;

    private SplitMultipart(Body body, ParsingSettings settings) throws MessagingException {
        super(body);
        this.settings = settings;
    }

    /** The parts; when the boundary is missing or never occurs, those between the first thing that looks like one. */
    static List<MimeBodyPart> parts(PartInfo info, InputStream content, ParsingSettings settings)
            throws MessagingException, IOException, Malformed {
        if (!hasBoundaryNearStart(content, settings.maxHeaderBytes())) {
            return List.of();
        }
        String boundary = info.parameters().getOrDefault("boundary", "");
        List<MimeBodyPart> parts = boundary.isEmpty() ? List.of() : parts(boundary, content, settings);
        return parts.isEmpty() ? parts("", content, settings) : parts;
    }

    private static List<MimeBodyPart> parts(String boundary, InputStream content, ParsingSettings settings)
            throws MessagingException, Malformed {
        SplitMultipart split = new SplitMultipart(new Body(boundary, content), settings);
        try {
            split.parse();
        } catch (Enough enough) {
            return split.found; // one more than allowed: who walks them remarks on it
        } catch (TooLong tooLong) {
            throw new Malformed(HeaderEnd.TOO_LONG, tooLong);
        }
        return split.found;
    }

    @Override
    protected void initializeProperties() {
        ignoreMissingEndBoundary = true;
        ignoreMissingBoundaryParameter = true;
        ignoreExistingBoundaryParameter = false;
        allowEmpty = true;
    }

    @Override
    protected MimeBodyPart createMimeBodyPart(InputStream part) throws MessagingException {
        try {
            HeaderEnd.within(settings.maxHeaderBytes(), ((SharedInputStream) part).newStream(0, -1));
        } catch (IOException | Malformed e) {
            throw new TooLong(e);
        }
        MimeBodyPart created = super.createMimeBodyPart(part);
        found.add(created);
        if (found.size() > settings.maxParts()) {
            throw new Enough();
        }
        return created;
    }

    /** Without this a gigabyte of prose would be kept as preamble. */
    private static boolean hasBoundaryNearStart(InputStream content, int most) throws IOException {
        try (InputStream ahead = ((SharedInputStream) content).newStream(0, -1)) {
            byte[] block = new byte[8192];
            int previous = '\n';
            int beforePrevious = 0;
            for (int seen = 0; seen < most; ) {
                int read = ahead.read(block);
                if (read <= 0) {
                    return false;
                }
                for (int i = 0; i < read; i++) {
                    if (block[i] == '-' && previous == '-' && (beforePrevious == '\n' || beforePrevious == '\r')) {
                        return true;
                    }
                    beforePrevious = previous;
                    previous = block[i];
                }
                seen += read;
            }
            return false;
        }
    }

    private static final class Enough extends MessagingException {}

    private static final class TooLong extends MessagingException {

        TooLong(Exception cause) {
            super(HeaderEnd.TOO_LONG, cause);
        }
    }

    private record Body(String boundary, InputStream content) implements DataSource {

        @Override
        public InputStream getInputStream() {
            return ((SharedInputStream) content).newStream(0, -1);
        }

        @Override
        public String getContentType() {
            String quoted = boundary.replace("\\", "\\\\").replace("\"", "\\\"");
            return boundary.isEmpty() ? "multipart/mixed" : "multipart/mixed; boundary=\"" + quoted + "\"";
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException("read only");
        }

        @Override
        public String getName() {
            return "";
        }
    }
}
