package nl.collectieveinbox.mailbox;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.archive.Intake;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.Blob;
import org.springframework.stereotype.Service;

/** Takes in a message that a person opened elsewhere and puts in: a message like any other, kept byte for byte. */
@Service
public class HandDelivery {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String MAIL_FILE = ".eml";
    private static final String DOMAIN = "@met-de-hand.invalid";

    private final Archive archive;
    private final Intake intake;

    HandDelivery(Archive archive, Intake intake) {
        this.archive = archive;
        this.intake = intake;
    }

    /** A file that came with it. */
    public record Enclosure(String name, String mediaType, byte[] bytes) {}

    /**
     * What was read elsewhere.
     *
     * @param name of the sender; may be empty
     * @param address of the sender
     * @param sentAt when he sent it
     * @param receivedAt when we were told of it
     * @param notice id of the notice; makes the Message-ID
     */
    public record Pasted(
            String name, String address, String subject, Instant sentAt, Instant receivedAt, String text, List<Enclosure> files, List<Address> to,
            long notice) {

        /** Whether the only file is the message itself, as another mail program saved it. */
        public boolean isWholeMessage() {
            return files.size() == 1 && files.getFirst().name().toLowerCase(Locale.ROOT).endsWith(MAIL_FILE);
        }
    }

    /**
     * Keeps it and registers it; called in the transaction that remembers why.
     *
     * @return id of the arrival
     * @throws UncheckedIOException when the disk would not have it; nothing is registered then
     * @throws IllegalArgumentException when the address is none
     */
    public long deliver(Pasted pasted) {
        try {
            byte[] bytes = pasted.isWholeMessage() ? pasted.files().getFirst().bytes() : message(pasted);
            Blob blob = archive.keep(new ByteArrayInputStream(bytes));
            return intake.registerByHand(blob, pasted.receivedAt());
        } catch (IOException e) {
            throw new UncheckedIOException("What was put in could not be kept", e);
        }
    }

    private static byte[] message(Pasted pasted) throws IOException {
        try {
            MimeMessage message = new WithOwnId(pasted.notice(), pasted.receivedAt());
            message.setFrom(address(pasted.name(), pasted.address()));
            for (Address to : pasted.to()) {
                message.addRecipient(RecipientType.TO, address(to.name(), to.address()));
            }
            message.setSubject(oneLine(pasted.subject()), UTF_8);
            message.setSentDate(Date.from(pasted.sentAt()));
            message.setHeader("X-Opened-By-Hand", "message " + pasted.notice());
            if (pasted.files().isEmpty()) {
                message.setText(pasted.text(), UTF_8);
            } else {
                message.setContent(parts(pasted));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalArgumentException("No message can be made of this: " + e.getMessage(), e);
        }
    }

    private static MimeMultipart parts(Pasted pasted) throws MessagingException, UnsupportedEncodingException {
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(pasted.text(), UTF_8);
        parts.addBodyPart(text);
        for (Enclosure file : pasted.files()) {
            MimeBodyPart part = new MimeBodyPart();
            String type = file.mediaType().matches("[\\w.+-]+/[\\w.+-]+") ? file.mediaType() : "application/octet-stream";
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), type)));
            part.setFileName(jakarta.mail.internet.MimeUtility.encodeText(oneLine(file.name()), UTF_8, null));
            parts.addBodyPart(part);
        }
        return parts;
    }

    private static InternetAddress address(String name, String address) throws MessagingException, UnsupportedEncodingException {
        InternetAddress checked = new InternetAddress(oneLine(address), true);
        if (!name.isBlank()) {
            checked.setPersonal(oneLine(name), UTF_8);
        }
        return checked;
    }

    // a line end in a header would begin another header
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.strip().chars().map(c -> c < 0x20 ? ' ' : c).forEach(c -> line.append((char) c));
        return line.toString();
    }

    private static final class WithOwnId extends MimeMessage {

        private final String id;

        WithOwnId(long notice, Instant at) {
            super(Session.getInstance(new Properties()));
            id = "<" + notice + "." + at.toEpochMilli() + "." + java.util.UUID.randomUUID() + DOMAIN + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
