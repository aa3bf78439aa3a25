package nl.collectieveinbox.parsing;

import java.util.List;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.ReadMessage;

/** A part that was read: its bytes are text in memory or kept in the store. */
sealed interface Part {

    /** Text to be read; {@code \n} line ends. */
    record Plain(String text) implements Part {}

    /** HTML as the sender wrote it. */
    record Html(String source) implements Part {}

    record File(Attachment attachment) implements Part {}

    /** A message in this one, also kept as the file it is. */
    record Enclosed(Attachment attachment, ReadMessage message) implements Part {}

    /** @param subtype what follows {@code multipart/}, lower case */
    record Group(String subtype, List<Part> parts) implements Part {}
}
