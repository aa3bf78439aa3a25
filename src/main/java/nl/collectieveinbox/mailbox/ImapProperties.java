package nl.collectieveinbox.mailbox;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;

/** What the mail library must be told; without it every time-out is infinite. */
final class ImapProperties {

    private ImapProperties() {}

    static Properties of(MailboxSettings settings, Line line, ScheduledExecutorService timer) {
        Properties all = new Properties();
        MailboxSettings.Timeouts timeouts = settings.timeouts();
        all.put("mail.imap.connectiontimeout", millis(timeouts.connect()));
        all.put("mail.imap.timeout", millis(timeouts.read()));
        all.put("mail.imap.writetimeout", millis(timeouts.write()));
        all.put("mail.imap.connectionpooltimeout", millis(timeouts.read()));
        all.put("mail.imap.connectionpoolsize", "1");
        all.put("mail.imap.executor.writetimeout", timer);
        all.put("mail.imap.socketFactory", line);
        all.put("mail.imap.socketFactory.fallback", "false");
        all.put("mail.imap.peek", "true");
        switch (settings.security()) {
            case TLS -> all.put("mail.imap.ssl.enable", "true");
            case STARTTLS -> {
                all.put("mail.imap.starttls.enable", "true");
                all.put("mail.imap.starttls.required", "true");
            }
            case NONE -> { }
        }
        if (settings.oauth2().isConfigured()) {
            all.put("mail.imap.auth.mechanisms", "XOAUTH2");
        }
        return all;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
