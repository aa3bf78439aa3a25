package nl.collectieveinbox;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The whole service: watches one mailbox and puts each unique request on a board. */
// rooms may use the same simple names
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class CollectiveInbox {

    private static final int MISTYPED = 2;

    public static void main(String[] arguments) {
        Command command;
        try {
            command = Command.read(arguments);
        } catch (BadCommand e) {
            System.err.println(e.getMessage());
            System.exit(MISTYPED);
            return;
        }
        if (command instanceof Command.Serve serve) {
            SpringApplication.run(CollectiveInbox.class, serve.settings().toArray(String[]::new));
        } else {
            System.exit(new CommandRun(System.out, System.err).run(command));
        }
    }

    /** The only source of time; tests put another in its place. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
