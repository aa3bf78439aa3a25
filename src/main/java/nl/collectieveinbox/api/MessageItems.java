package nl.collectieveinbox.api;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.api.MessageItem.AttachmentItem;
import nl.collectieveinbox.api.MessageItem.HopItem;
import nl.collectieveinbox.api.MessageItem.OriginalItem;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.archive.RegisteredMessage;
import nl.collectieveinbox.extraction.AttachmentReader;
import nl.collectieveinbox.extraction.Extracted;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.unwrapping.Hop;
import nl.collectieveinbox.privacy.Withholding;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recognitions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what all rooms know of a message. */
@Component
class MessageItems {

    private final JdbcClient database;
    private final Readings readings;
    private final AttachmentReader attachments;
    private final Recognitions recognitions;
    private final Withholding withholding;

    MessageItems(
            JdbcClient database, Readings readings, AttachmentReader attachments, Recognitions recognitions,
            Withholding withholding) {
        this.withholding = withholding;
        this.database = database;
        this.readings = readings;
        this.attachments = attachments;
        this.recognitions = recognitions;
    }

    private record Walked(String stage, @Nullable String problem, @Nullable String request, boolean setAside) {}

    MessageItem of(RegisteredMessage message) {
        MessageItem whole = whole(message);
        return withholding.isClosed(message.id()) && !message.erased() ? whole.withheld() : whole;
    }

    private MessageItem whole(RegisteredMessage message) {
        Optional<ReadMessage> read = readings.find(message.id());
        Optional<Recognised> recognised = recognitions.find(message.id());
        Walked walked = walked(message);
        return new MessageItem(
                message.id(),
                read.flatMap(ReadMessage::messageId).orElse(null),
                message.sha256(),
                message.sizeBytes(),
                message.receivedAt(),
                recognised.map(Recognised::kind).orElse(walked.setAside() ? MessageKind.UNREADABLE : null),
                recognised.map(Recognised::kindReason).orElse(null),
                walked.request(),
                walked.stage(),
                walked.problem(),
                read.map(ReadMessage::subject).orElse(""),
                read.map(ReadMessage::from).orElse(Address.NOBODY),
                read.map(ReadMessage::to).orElse(List.of()),
                read.map(ReadMessage::cc).orElse(List.of()),
                recognised.map(Recognised::original).map(MessageItems::original).orElse(null),
                recognised.map(Recognised::chain).orElse(List.of()).stream().map(MessageItems::hop).toList(),
                recognised.map(Recognised::ownText).orElse(""),
                read.map(ReadMessage::attachments).orElse(List.of()).stream().map(this::attachment).toList());
    }

    private Walked walked(RegisteredMessage message) {
        return database.sql("""
                        select w.stage, w.state, w.problem, r.reference from walk w
                        left join request_message m on m.message_id = w.message_id
                        left join request r on r.id = m.request_id where w.message_id = ?""")
                .param(message.id())
                .query((row, index) -> new Walked(
                        row.getString("state").equals("DONE") ? "DONE" : row.getString("stage"),
                        row.getString("problem"), row.getString("reference"), row.getString("state").equals("SET_ASIDE")))
                .optional()
                .orElse(new Walked(message.erased() ? "ERASED" : "READ", null, null, false));
    }

    private static OriginalItem original(Hop original) {
        return new OriginalItem(original.from(), original.to(), original.sentAt(), original.subject(),
                original.confidence(), original.evidence());
    }

    private static HopItem hop(Hop hop) {
        return new HopItem(hop.from(), hop.to(), hop.cc(), hop.sentAt(), Optional.ofNullable(hop.zone()).map(ZoneOffset::getId).orElse(null),
                hop.subject(), hop.layer().name(), hop.confidence(), hop.evidence());
    }

    private AttachmentItem attachment(Attachment part) {
        Optional<Extracted> text = attachments.known(part.blob().sha256());
        return new AttachmentItem(
                part.name(), part.mediaType(), part.blob().sizeBytes(), part.blob().sha256(),
                text.map(Extracted::state).orElse(null),
                text.map(Extracted::reason).orElse(""),
                text.map(Extracted::characters).orElse(0L));
    }
}
