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

    public static void main(String[] arguments) {
        SpringApplication.run(CollectiveInbox.class, arguments);
    }

    /** The only source of time; tests put another in its place. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
