package nl.collectieveinbox.mailbox;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox of the demo, used while no other is configured.
 *
 * @param imapPort a free one is taken when it is in use
 * @param folder every {@code .eml} below it is in the mailbox, and each that is dropped there arrives
 */
@ConfigurationProperties("inbox.demo")
record DemoSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("3143") int imapPort,
        @DefaultValue("3025") int smtpPort,
        @DefaultValue("mail-fixtures") Path folder) {}
