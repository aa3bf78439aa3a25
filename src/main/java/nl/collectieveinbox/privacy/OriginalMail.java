package nl.collectieveinbox.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.archive.AttachmentRow;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.archive.RegisteredMessage;
import nl.collectieveinbox.extraction.AttachmentReader;
import nl.collectieveinbox.extraction.Extracted;
import nl.collectieveinbox.extraction.Inner;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.privacy.MailView.AttachmentView;
import nl.collectieveinbox.privacy.ReadingRules.Look;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recognitions;
import org.springframework.stereotype.Service;

/**
 * The one door to what people wrote. Each look is allowed by a rule and remembered.
 *
 * <p>Every method throws {@link NotAllowed} when the member may not, and {@link UnknownMessage} when there is nothing.
 */
@Service
public class OriginalMail {

    private final Register register;
    private final Archive archive;
    private final Readings readings;
    private final AttachmentReader attachments;
    private final Recognitions recognitions;
    private final Viewings viewings;
    private final Withholding withholding;

    OriginalMail(
            Register register, Archive archive, Readings readings, AttachmentReader attachments,
            Recognitions recognitions, Viewings viewings, Withholding withholding) {
        this.withholding = withholding;
        this.register = register;
        this.archive = archive;
        this.readings = readings;
        this.attachments = attachments;
        this.recognitions = recognitions;
        this.viewings = viewings;
    }

    /** The message with its attachments' states. */
    public MailView read(Member viewer, long messageId) {
        RegisteredMessage message = open(viewer, messageId, "READ", -1);
        return view(message);
    }

    /** The raw message, byte for byte as it arrived; the caller closes it. */
    public InputStream raw(Member viewer, long messageId) {
        return stream(open(viewer, messageId, "RAW", -1).sha256());
    }

    /** The decoded bytes of an attachment; the caller closes it. */
    public InputStream attachment(Member viewer, long messageId, int position) {
        open(viewer, messageId, "ATTACHMENT", position);
        return stream(part(messageId, position).blob().sha256());
    }

    /** What was read from an attachment; empty when it has no text. */
    public String attachmentText(Member viewer, long messageId, int position) {
        open(viewer, messageId, "ATTACHMENT_TEXT", position);
        return attachments.known(part(messageId, position).blob().sha256()).map(Extracted::text).orElse("");
    }

    private RegisteredMessage open(Member viewer, long messageId, String action, int position) {
        ReadingRules.check(viewer, new Look(messageId, withholding.isClosed(messageId)));
        RegisteredMessage message = register.find(messageId).filter(found -> !found.erased())
                .orElseThrow(() -> new UnknownMessage("Message " + messageId));
        viewings.remember(viewer, messageId, action, position);
        return message;
    }

    private MailView view(RegisteredMessage message) {
        Optional<Recognised> recognised = recognitions.find(message.id());
        return new MailView(
                message.id(),
                message.receivedAt(),
                message.sizeBytes(),
                recognised.map(Recognised::kind).orElse(MessageKind.UNREADABLE),
                recognised.map(Recognised::kindRule).orElse(""),
                recognised.map(Recognised::kindReason).orElse(""),
                readings.find(message.id()).orElse(null),
                recognised.map(Recognised::ownText).orElse(""),
                recognised.map(Recognised::chain).orElse(List.of()),
                recognised.map(Recognised::parts).orElse(List.of()),
                readings.attachments(message.id()).stream().map(this::view).toList(),
                viewings.problem(message.id()).orElse(null));
    }

    private AttachmentView view(AttachmentRow row) {
        Attachment part = row.attachment();
        Optional<Extracted> text = attachments.known(part.blob().sha256());
        return new AttachmentView(
                row.position(), part.name(), part.mediaType(), part.blob().sizeBytes(), part.blob().sha256(),
                text.map(Extracted::state).orElse(null),
                text.map(Extracted::reason).orElse(""),
                text.map(Extracted::characters).orElse(0L),
                text.map(Extracted::inside).orElse(List.of()).stream().map(Inner::name).toList(),
                part.inline(), part.contentId());
    }

    private Attachment part(long messageId, int position) {
        return readings.attachments(messageId).stream()
                .filter(row -> row.position() == position)
                .map(AttachmentRow::attachment)
                .findFirst()
                .orElseThrow(() -> new UnknownMessage("Attachment " + position + " of message " + messageId));
    }

    private InputStream stream(String sha256) {
        try {
            return archive.open(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of a kept message could not be opened", e);
        }
    }
}
