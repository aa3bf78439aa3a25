package nl.collectieveinbox.pipeline;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How everything is read again.
 *
 * @param page messages between two rests
 * @param rest how long it rests after a page, as a share of the time the page took; people and new mail go first
 */
@ConfigurationProperties("inbox.pipeline.reread")
record RereadSettings(@DefaultValue("50") int page, @DefaultValue("0.5") double rest) {}
