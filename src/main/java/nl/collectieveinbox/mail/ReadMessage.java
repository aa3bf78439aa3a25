package nl.collectieveinbox.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was read. What stands here is what the sender claims; nothing in it is a key.
 *
 * @param messageIds every Message-ID header, trimmed, with its angle brackets; often one, sometimes none or two
 * @param inReplyTo ids named in In-Reply-To
 * @param references ids named in References, oldest first
 * @param sentAt the Date header as an instant; null when absent or unreadable
 * @param headers decoded values by lower-case header name, in order of appearance
 * @param text what is read: the plain text, or the HTML reduced to text; line ends are {@code \n}
 * @param html sanitised HTML, safe to show; empty when the message has none or it was too large
 * @param attachments all parts beside the text, those of enclosed messages included
 * @param enclosed messages attached to this one (message/rfc822), themselves read
 * @param remarks what was odd while reading, each a sentence for people
 * @param reader which reader understood it, such as {@code angus} or {@code mime4j}
 */
public record ReadMessage(
        List<String> messageIds,
        List<String> inReplyTo,
        List<String> references,
        String subject,
        Address from,
        List<Address> replyTo,
        List<Address> to,
        List<Address> cc,
        @Nullable Instant sentAt,
        Map<String, List<String>> headers,
        String text,
        String html,
        List<Attachment> attachments,
        List<ReadMessage> enclosed,
        List<String> remarks,
        String reader) {

    /** The first value of a header; the name is not case-sensitive. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
    }

    /** The first Message-ID, if any. */
    public Optional<String> messageId() {
        return messageIds.stream().findFirst();
    }
}
