package nl.collectieveinbox.recognition;

import java.util.List;
import nl.collectieveinbox.mail.ReadMessage;

/**
 * What was read from an attachment.
 *
 * @param name file name, may be empty
 * @param text its text, empty when it could not be read
 * @param messages the messages found in it (.msg, winmail.dat)
 */
public record AttachmentText(String name, String text, List<ReadMessage> messages) {

    public AttachmentText {
        messages = List.copyOf(messages);
    }

    /** Of an attachment that holds no message. */
    public AttachmentText(String name, String text) {
        this(name, text, List.of());
    }
}
