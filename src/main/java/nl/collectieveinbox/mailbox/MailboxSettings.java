package nl.collectieveinbox.mailbox;

import java.time.Duration;
import java.util.Locale;
import nl.collectieveinbox.archive.Folder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The shared mailbox, {@code inbox.mailbox.*}.
 *
 * @param host of the IMAP server; null when no mailbox is configured
 * @param security {@code tls} from the first byte, {@code starttls} (required, never skipped) or {@code none}
 * @param password unused when {@code oauth2} has a token address
 * @param pollInterval between two polls that succeed
 * @param pageSize messages per round trip and per transaction
 */
@ConfigurationProperties("inbox.mailbox")
public record MailboxSettings(
        @Nullable String host,
        @DefaultValue("993") int port,
        @DefaultValue("tls") Security security,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("30s") Duration pollInterval,
        @DefaultValue("50") int pageSize,
        @DefaultValue Oauth2 oauth2,
        @DefaultValue Timeouts timeouts,
        @DefaultValue BackOff backOff) {

    /** How the line to the server is protected. */
    public enum Security { TLS, STARTTLS, NONE }

    /** Whether there is a mailbox to watch. */
    public boolean isConfigured() {
        return host != null && !host.isBlank();
    }

    /** What the register calls this folder: it survives a move to another server. */
    Folder registered() {
        return new Folder(username.toLowerCase(Locale.ROOT), folder);
    }

    /**
     * Client credentials (RFC 6749, 4.4) instead of a password.
     *
     * @param tokenUri null when a password is used
     */
    public record Oauth2(
            @Nullable String tokenUri,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String scope) {

        boolean isConfigured() {
            return tokenUri != null && !tokenUri.isBlank();
        }
    }

    /**
     * How long the server may take.
     *
     * @param read between two bytes
     * @param exchange for one question and its whole answer of at most about a megabyte, however it trickles
     */
    public record Timeouts(
            @DefaultValue("15s") Duration connect,
            @DefaultValue("30s") Duration read,
            @DefaultValue("30s") Duration write,
            @DefaultValue("3m") Duration exchange) {}

    /** When to try again after a failure: {@code first}, then twice as long each time, never more than {@code most}. */
    public record BackOff(@DefaultValue("10s") Duration first, @DefaultValue("10m") Duration most) {

        /** @param failures in a row, this one included */
        Duration after(int failures) {
            Duration wait = first;
            for (int i = 1; i < failures && wait.compareTo(most) < 0; i++) {
                wait = wait.multipliedBy(2);
            }
            return wait.compareTo(most) < 0 ? wait : most;
        }
    }
}
