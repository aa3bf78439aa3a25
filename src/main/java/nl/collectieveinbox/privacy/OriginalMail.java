package nl.collectieveinbox.privacy;

import java.io.InputStream;
import nl.collectieveinbox.access.Member;

/** Placeholder until the room comes. */
public class OriginalMail {
    public MailView read(Member viewer, long messageId) {
        throw new UnsupportedOperationException();
    }

    public String attachmentText(Member viewer, long messageId, int position) {
        throw new UnsupportedOperationException();
    }

    public InputStream attachment(Member viewer, long messageId, int position) {
        throw new UnsupportedOperationException();
    }

    public InputStream raw(Member viewer, long messageId) {
        throw new UnsupportedOperationException();
    }
}
