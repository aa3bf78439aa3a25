package nl.collectieveinbox.mailbox;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the mailbox. */
@Configuration(proxyBeanMethods = false)
class MailboxConfiguration {

    @Bean(destroyMethod = "close")
    MailboxTarget mailboxTarget(MailboxSettings configured, DemoSettings demo, Clock clock) {
        if (configured.isConfigured()) {
            return () -> Optional.of(configured);
        }
        return demo.enabled() ? DemoMailbox.start(demo, clock) : Optional::empty;
    }
}
