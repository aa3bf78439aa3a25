package nl.collectieveinbox.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long personal data is kept.
 *
 * @param individualDays days after which the content of mail about one client is removed; its sender is promised that day
 */
@ConfigurationProperties("inbox.privacy")
record PrivacySettings(@DefaultValue("14") int individualDays) {}
