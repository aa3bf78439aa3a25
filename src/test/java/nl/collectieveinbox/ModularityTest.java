package nl.collectieveinbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    /** The room and what it may import. */
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|[^|]*\\|([^|]*)\\|");
    /** These two show everything; the table does not list it. */
    private static final Set<String> SHOW_ALL = Set.of("api", "ui");

    private final ApplicationModules rooms = ApplicationModules.of(CollectiveInbox.class);

    @Test
    void noRoomReachesPastTheDoorsItMayUse() {
        rooms.verify();
    }

    @Test
    void theReadmeNamesEveryRoomAndWhatItMayImport() throws IOException {
        assertThat(told()).isEqualTo(built());
    }

    private static Map<String, Set<String>> told() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String table = readme.substring(readme.indexOf("## The rooms"));
        return TABLE_ROW.matcher(table.substring(0, table.indexOf("\n## ", 1))).results()
                .collect(Collectors.toMap(row -> row.group(1), row -> imports(row.group(1), row.group(2).split(",")),
                        (one, other) -> one, TreeMap::new));
    }

    private Map<String, Set<String>> built() {
        Map<String, Set<String>> built = new TreeMap<>();
        rooms.forEach(room -> built.put(
                room.getIdentifier().toString(),
                imports(room.getIdentifier().toString(), allowed(room.getBasePackage().getName()))));
        return built;
    }

    private static Set<String> imports(String room, String[] others) {
        return SHOW_ALL.contains(room)
                ? Set.of()
                : Stream.of(others).map(String::strip).filter(name -> name.matches("[a-z]+"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] allowed(String roomPackage) {
        try {
            return Class.forName(roomPackage + ".package-info").getAnnotation(ApplicationModule.class).allowedDependencies();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(roomPackage + " says nothing about itself", e);
        }
    }
}
