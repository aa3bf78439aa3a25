package nl.collectieveinbox.pipeline;

import java.io.IOException;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.archive.RegisteredMessage;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.parsing.MessageReader;
import nl.collectieveinbox.parsing.UnreadableMessage;
import org.springframework.stereotype.Component;

/** Reads a kept message from its file, and keeps its parts. */
@Component
class MessageOpener {

    private final MessageReader reader;
    private final Archive archive;

    MessageOpener(MessageReader reader, Archive archive) {
        this.reader = reader;
        this.archive = archive;
    }

    ReadMessage open(RegisteredMessage message) throws IOException, UnreadableMessage {
        return reader.read(archive.file(message.sha256()), archive::keepPart);
    }
}
