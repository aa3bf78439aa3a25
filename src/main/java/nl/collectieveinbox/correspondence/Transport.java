package nl.collectieveinbox.correspondence;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server, and says honestly what came of it. */
@Component
class Transport {

    // Angus waits for ever unless told otherwise
    private static final String PATIENCE_MILLIS = "30000";

    private final ObjectProvider<JavaMailSender> senders;
    private final Clock clock;

    Transport(ObjectProvider<JavaMailSender> senders, Clock clock) {
        this.senders = senders;
        this.clock = clock;
        senders.stream().filter(JavaMailSenderImpl.class::isInstance).map(JavaMailSenderImpl.class::cast)
                .forEach(Transport::limit);
    }

    sealed interface Outcome {

        record Sent() implements Outcome {}

        /** The server was not reached, or said no. */
        record NotSent(String problem) implements Outcome {}

        /** The line broke while it may have been said yes. */
        record Unknown(String problem) implements Outcome {}
    }

    boolean isConfigured() {
        return senders.getIfAvailable() != null;
    }

    Outcome send(Draft draft, String from) {
        JavaMailSender sender = senders.getObject();
        try {
            sender.send(message(sender.createMimeMessage(), draft, from));
            return new Outcome.Sent();
        } catch (MailAuthenticationException e) {
            return new Outcome.NotSent("De mailserver accepteert de aanmelding niet: " + e.getMessage());
        } catch (MailSendException e) {
            return outcome(e);
        } catch (MailException | MessagingException e) {
            return new Outcome.NotSent("Het bericht kon niet gemaakt worden: " + e.getMessage());
        }
    }

    private MimeMessage message(MimeMessage message, Draft draft, String from) throws MessagingException {
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(draft.recipient(), true));
        message.setSubject(draft.subject(), StandardCharsets.UTF_8.name());
        message.setText(draft.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // always the same for a draft: should it come twice after all, it can be told
        message.setHeader("Message-ID", "<draft-" + draft.id() + "." + draft.askedAt().toEpochMilli()
                + from.substring(from.lastIndexOf('@')) + ">");
        if (draft.inReplyTo() != null) {
            message.setHeader("In-Reply-To", draft.inReplyTo());
            message.setHeader("References", draft.inReplyTo());
        }
        message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        return message;
    }

    /**
     * Only a refusal proves that nothing was sent. Spring names no failed message when only the goodbye failed, and gives
     * the message the cause itself when there was no connection.
     */
    private static Outcome outcome(MailSendException e) {
        Exception[] failures = e.getMessageExceptions();
        if (failures.length == 0) {
            return new Outcome.Sent();
        }
        String reason = String.valueOf(failures[0].getMessage());
        boolean refused = failures[0] instanceof SendFailedException;
        boolean neverConnected = failures[0] == e.getCause();
        return refused || neverConnected
                ? new Outcome.NotSent("De mailserver nam het bericht niet aan: " + reason)
                : new Outcome.Unknown("Onzeker of het verzonden is, controleer dit: " + reason);
    }

    private static void limit(JavaMailSenderImpl sender) {
        Properties properties = sender.getJavaMailProperties();
        for (String protocol : new String[] {"smtp", "smtps"}) {
            for (String what : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                properties.putIfAbsent("mail." + protocol + "." + what, PATIENCE_MILLIS);
            }
        }
    }
}
