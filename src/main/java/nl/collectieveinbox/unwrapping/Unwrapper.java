package nl.collectieveinbox.unwrapping;

import java.util.List;
import nl.collectieveinbox.mail.ReadMessage;

/**
 * Sees who really wrote, through whom it came, and what is new in it. Takes time linear in the length of the text; keeps
 * nothing, so any thread may use it. Never throws on anything a sender writes.
 */
public final class Unwrapper {

    private Unwrapper() {}

    /**
     * Takes a message apart.
     *
     * @param opened messages that extraction found in attachments (.msg, winmail.dat), in order of attachment
     */
    public static Unwrapped unwrap(ReadMessage message, List<ReadMessage> opened) {
        Hop original = Originals.find(message);
        return new Unwrapped(original == null ? List.of() : List.of(original),
                TextParts.of(message.text()));
    }
}
