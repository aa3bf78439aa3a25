package nl.collectieveinbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * What a command must know of the inbox it is for, from the settings that the service itself would read.
 *
 * @param externalUrl JDBC address of the database; empty when the embedded one is used
 * @param settings as given to the command
 */
record Surroundings(Path dataDir, String externalUrl, String username, String password, List<String> settings) {

    static Surroundings read(List<String> settings) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE).run(quiet(settings).toArray(String[]::new))) {
            Environment environment = context.getEnvironment();
            return new Surroundings(
                    Path.of(environment.getProperty("inbox.data-dir", "./data")),
                    environment.getProperty("spring.datasource.url", ""),
                    environment.getProperty("spring.datasource.username", ""),
                    environment.getProperty("spring.datasource.password", ""),
                    settings);
        }
    }

    boolean isEmbedded() {
        return externalUrl.isBlank();
    }

    /** The answer of a command should stand alone on the screen, unless someone asked for more. */
    static List<String> quiet(List<String> settings) {
        List<String> all = new ArrayList<>(settings);
        if (settings.stream().noneMatch(each -> each.startsWith("--logging.level.root="))) {
            all.add("--logging.level.root=error");
        }
        return all;
    }

    /** No part of the service. */
    static final class Nothing {}
}
