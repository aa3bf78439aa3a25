package nl.collectieveinbox.correspondence;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How answers are written and sent.
 *
 * @param from address they come from; empty: that of the mailbox
 * @param retries how often a mail server that refuses is tried again
 * @param firstRetry pause before the first of these; each next one is four times as long
 */
@ConfigurationProperties("inbox.correspondence")
record CorrespondenceSettings(
        @DefaultValue("") String from,
        @DefaultValue("3") int retries,
        @DefaultValue("1m") Duration firstRetry) {

    private static final int GROWTH = 4;

    /** The pause after this many failures; empty when it is enough. */
    Optional<Duration> pauseAfter(int failures) {
        return failures > retries
                ? Optional.empty()
                : Optional.of(firstRetry.multipliedBy((long) Math.pow(GROWTH, failures - 1)));
    }
}
