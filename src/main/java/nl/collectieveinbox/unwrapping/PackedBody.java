package nl.collectieveinbox.unwrapping;

import java.util.List;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;

/** The body of a message that Outlook packed in winmail.dat: it is what the message says when nothing else does. */
final class PackedBody {

    private static final int NOTHING_SAID = 3;

    private PackedBody() {}

    /** The message with its body; what is used for that is taken out of the attached messages, what lies in it is put in. */
    static ReadMessage unpacked(ReadMessage message, List<ReadMessage> attached) {
        for (int i = 0; i < attached.size(); i++) {
            ReadMessage packed = attached.get(i);
            if (isBody(packed)) {
                attached.remove(i);
                attached.addAll(i, packed.enclosed());
                return Prose.words(message.text()) > NOTHING_SAID ? message : withText(message, packed.text());
            }
        }
        return message;
    }

    private static boolean isBody(ReadMessage packed) {
        return packed.from().equals(Address.NOBODY);
    }

    private static ReadMessage withText(ReadMessage m, String text) {
        return new ReadMessage(m.messageIds(), m.inReplyTo(), m.references(), m.subject(), m.from(), m.replyTo(), m.to(), m.cc(), m.sentAt(),
                m.headers(), text, m.html(), m.attachments(), m.enclosed(), m.remarks(), m.reader());
    }
}
