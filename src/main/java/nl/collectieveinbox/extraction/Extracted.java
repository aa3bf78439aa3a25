package nl.collectieveinbox.extraction;

import java.util.List;
import nl.collectieveinbox.mail.AttachmentState;
import nl.collectieveinbox.mail.ReadMessage;

/**
 * What a content says.
 *
 * <p>There can be text while the state is not {@code TEXT}: the beginning of a file that is too large, the typed pages
 * of a scan. Index the text whenever it is not empty, and show the reason.
 *
 * @param sha256 64 lower-case hexadecimal digits, the SHA-256 of the bytes
 * @param state whether its text is known
 * @param reason Dutch sentence for people; empty when {@code state} is {@code TEXT}
 * @param text plain text, at most {@code inbox.extraction.max-chars} characters; of a container: the texts of its inner
 *     files, each under a line with its name
 * @param characters length of {@code text}
 * @param inside the files inside it, in their order; empty for what is no container
 * @param messages the messages that Outlook packed in it (.msg, winmail.dat), those inside them enclosed; the one of a
 *     winmail.dat has no sender, it is the body of the mail it came with
 */
public record Extracted(
        String sha256, AttachmentState state, String reason, String text, long characters, List<Inner> inside,
        List<ReadMessage> messages) {

    public Extracted {
        inside = List.copyOf(inside);
        messages = List.copyOf(messages);
    }

    /** Of a content that holds no message. */
    public Extracted(String sha256, AttachmentState state, String reason, String text, long characters, List<Inner> inside) {
        this(sha256, state, reason, text, characters, inside, List.of());
    }

    /** The same, for who has no room for the text. */
    public Extracted withoutText() {
        return new Extracted(sha256, state, reason, "", 0, inside, messages);
    }
}
