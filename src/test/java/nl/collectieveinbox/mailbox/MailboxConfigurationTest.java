package nl.collectieveinbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import nl.collectieveinbox.TestDatabase;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.archive.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

class MailboxConfigurationTest {

    @TempDir Path data;
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceTransactionManagerAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class))
            .withBean(DataSource.class, TestDatabase::fresh)
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(BothRooms.class);

    @Test
    void withoutAMailboxTheDemoIsWatched() {
        run("inbox.demo.imap-port=0", "inbox.demo.smtp-port=0", "inbox.demo.folder=" + data.resolve("mail"))
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(Readings.class);
                    assertThat(context.getBean(MailboxPoller.class).poll()).isEqualTo(new PollResult.Polled(0, 0));
                    assertThat(context.getBean(MailboxHealth.class).reconcile().complete()).isTrue();
                });
    }

    @Test
    void withoutAMailboxAndWithoutTheDemoThereIsNothingToWatch() {
        run("inbox.demo.enabled=false").run(context -> {
            assertThat(context.getBean(MailboxPoller.class).poll()).isEqualTo(new PollResult.NotConfigured());
            assertThat(context.getBean(MailboxHealth.class).status().complete()).isFalse();
            assertThat(context.getBean(MailboxHealth.class).reconcile().problem()).isNotNull();
        });
    }

    @Test
    void theSettingsOfTheContractAreUnderstood() {
        run("inbox.mailbox.host=imap.wonen.example", "inbox.mailbox.security=starttls", "inbox.mailbox.username=a",
                "inbox.mailbox.poll-interval=5s", "inbox.mailbox.oauth2.token-uri=https://login.example/token",
                "inbox.mailbox.timeouts.read=7s").run(context -> {
            MailboxSettings settings = context.getBean(MailboxSettings.class);
            assertThat(settings.port()).isEqualTo(993);
            assertThat(settings.security()).isEqualTo(MailboxSettings.Security.STARTTLS);
            assertThat(settings.folder()).isEqualTo("INBOX");
            assertThat(settings.pollInterval()).isEqualTo(Duration.ofSeconds(5));
            assertThat(settings.oauth2().isConfigured()).isTrue();
            assertThat(settings.timeouts().read()).isEqualTo(Duration.ofSeconds(7));
            assertThat(settings.timeouts().connect()).isEqualTo(Duration.ofSeconds(15));
            assertThat(context.getBean(MailboxTarget.class).settings()).contains(settings);
        });
    }

    private ApplicationContextRunner run(String... properties) {
        return application.withPropertyValues("inbox.data-dir=" + data).withPropertyValues(properties);
    }

    @ComponentScan(basePackageClasses = {MailboxPoller.class, Archive.class})
    @ConfigurationPropertiesScan(basePackageClasses = MailboxSettings.class)
    static class BothRooms {}
}
