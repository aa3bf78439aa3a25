package nl.collectieveinbox.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.collectieveinbox.CollectiveInbox;
import nl.collectieveinbox.archive.Archive;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.mail.Blob;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The whole service in a process of its own that stands still at a chosen place and says so, to be killed there. */
final class KilledInbox {

    static final String AT = "standing still at ";

    private KilledInbox() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CollectiveInbox.class, Planted.class).run(arguments);
        System.out.println(AT + "started");
    }

    private static void reach(String place) {
        if (place.equals(System.getProperty("stand-still-at"))) {
            System.out.println(AT + place);
            while (true) {
                LockSupport.park();
            }
        }
    }

    static class Planted {

        @Bean
        @Primary
        Archive standingArchive(@Value("${inbox.data-dir}") Path dataDir, Clock clock) throws IOException {
            return new Archive(dataDir, clock) {
                @Override
                public Blob keep(InputStream bytes) throws IOException {
                    reach("fetched");
                    Blob blob = super.keep(bytes);
                    reach("kept");
                    return blob;
                }
            };
        }

        @Bean
        @Primary
        Queue standingQueue(
                JdbcClient database, JdbcTemplate batches, Register register, WalkSettings settings, Clock clock) {
            return new Queue(database, batches, register, settings, clock) {
                @Override
                public void admit() {
                    if (register.count() > 0) {
                        reach("registered");
                    }
                    super.admit();
                }

                @Override
                void advance(List<Journey> passed, Stage stage) {
                    super.advance(passed, stage);
                    reach("before-commit-of-" + stage);
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            reach("after-commit-of-" + stage);
                        }
                    });
                }
            };
        }
    }
}
