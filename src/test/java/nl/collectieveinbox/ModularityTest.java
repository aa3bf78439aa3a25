package nl.collectieveinbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");

    private final ApplicationModules rooms = ApplicationModules.of(CollectiveInbox.class);

    @Test
    void noRoomReachesPastTheDoorsItMayUse() {
        rooms.verify();
    }

    @Test
    void theReadmeNamesEveryRoomAndNoOther() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String table = readme.substring(readme.indexOf("## The rooms"));
        Set<String> named = TABLE_ROW.matcher(table.substring(0, table.indexOf("\n## ", 1))).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> built = rooms.stream().map(room -> room.getIdentifier().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(built);
    }
}
