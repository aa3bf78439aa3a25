package nl.collectieveinbox.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the sign-in page is.
 *
 * @param maxFailures failed attempts in a row before the door shuts
 * @param lockFor how long it stays shut
 * @param minPasswordLength characters
 */
@ConfigurationProperties("inbox.access")
record LockOutSettings(
        @DefaultValue("5") int maxFailures,
        @DefaultValue("15m") Duration lockFor,
        @DefaultValue("10") int minPasswordLength) {}
