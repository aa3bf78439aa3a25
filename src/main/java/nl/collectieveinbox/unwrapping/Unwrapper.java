package nl.collectieveinbox.unwrapping;

import java.util.ArrayList;
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
     * @param opened messages that extraction found in attachments (.msg, winmail.dat), in order of attachment; one
     *     without sender is the body of the message itself, which Outlook packed up
     */
    public static Unwrapped unwrap(ReadMessage message, List<ReadMessage> opened) {
        List<ReadMessage> attached = new ArrayList<>(opened);
        ReadMessage whole = PackedBody.unpacked(message, attached);
        Dissected text = Dissected.of(whole);
        return new Unwrapped(Road.of(whole, text, attached), text.parts());
    }
}
