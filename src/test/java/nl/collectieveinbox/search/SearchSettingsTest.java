package nl.collectieveinbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

class SearchSettingsTest {

    @TempDir
    Path data;

    private ApplicationContextRunner service() {
        return new ApplicationContextRunner().withUserConfiguration(Room.class)
                .withPropertyValues("inbox.data-dir=" + data);
    }

    @Test
    void withoutAnySettingTheIndexLivesInTheDataFolder() {
        service().run(context -> {
            assertThat(context.getBean(SearchIndex.class).health()).isEqualTo(new IndexHealth.Missing());
            assertThat(data.resolve("index")).isDirectoryContaining(
                    folder -> folder.getFileName().toString().startsWith("generation-"));
        });
    }

    @Test
    void openSearchIsRefusedWithTheReason() {
        service().withPropertyValues("inbox.search.backend=opensearch").run(context ->
                assertThat(context.getStartupFailure()).rootCause()
                        .hasMessageContaining("inbox.search.backend=opensearch is not available yet"));
    }

    /** Not marked as a configuration: the whole service must not pick it up. */
    @EnableConfigurationProperties(SearchSettings.class)
    @Import(SearchIndex.class)
    static class Room {}
}
