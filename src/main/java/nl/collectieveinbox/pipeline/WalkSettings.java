package nl.collectieveinbox.pipeline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the walk is paced.
 *
 * @param node name of this node; nodes that share a database have different names
 * @param walkers batches at work at once
 * @param batch messages in a batch
 * @param batchBytes raw messages of a batch together; one message may be larger
 * @param attachmentChars text of all attachments of one message together; what lies beyond is not searchable, and the
 *     message says so
 * @param stageLimit how long one message may take in one stage that runs in this process
 * @param lease after this a batch of a node that fell silent at one stage is taken over
 * @param retries how often a stage is tried again before the message is set aside
 * @param firstRetry pause before the first retry; each next one is four times as long
 * @param atWork false in a process that was started for one command: nothing polls or walks in it
 */
@ConfigurationProperties("inbox.pipeline")
record WalkSettings(
        @DefaultValue("node-1") String node,
        @DefaultValue("2") int walkers,
        @DefaultValue("64") int batch,
        @DefaultValue("32MB") DataSize batchBytes,
        @DefaultValue("10000000") int attachmentChars,
        @DefaultValue("60s") Duration stageLimit,
        @DefaultValue("30m") Duration lease,
        @DefaultValue("4") int retries,
        @DefaultValue("15s") Duration firstRetry,
        @DefaultValue("true") boolean atWork) {

    private static final int GROWTH = 4;

    /** The pause after this many failures, or nothing when it is enough. */
    java.util.Optional<Duration> pauseAfter(int failures) {
        return failures > retries
                ? java.util.Optional.empty()
                : java.util.Optional.of(firstRetry.multipliedBy((long) Math.pow(GROWTH, failures - 1)));
    }
}
