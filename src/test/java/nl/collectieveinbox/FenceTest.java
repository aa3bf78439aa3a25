package nl.collectieveinbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each technology lives in the rooms named here: nobody else imports it, and each home really does. */
class FenceTest {

    private static final String ROOT = "nl.collectieveinbox.";

    private record Fence(String technology, Predicate<String> types, Set<String> homes) {}

    private static final List<Fence> FENCES = List.of(
            new Fence("mail stores and folders", type -> type.matches("jakarta\\.mail\\.(Store|Folder|UIDFolder|FetchProfile).*")
                    || type.startsWith("org.eclipse.angus.mail.imap"), Set.of("mailbox")),
            new Fence("MIME", type -> type.startsWith("jakarta.mail.internet.Mime")
                    || type.startsWith("org.apache.james.mime4j"), Set.of("parsing", "mailbox", "correspondence")),
            new Fence("mail transport", type -> type.startsWith("org.springframework.mail")
                    || type.startsWith("jakarta.mail.Transport"), Set.of("correspondence")),
            new Fence("Tika", type -> type.startsWith("org.apache.tika"), Set.of("extraction")),
            new Fence("Hibernate Search and Lucene", type -> type.startsWith("org.hibernate.search")
                    || type.startsWith("org.apache.lucene"), Set.of("search")),
            new Fence("db-scheduler", type -> type.startsWith("com.github.kagkarlsson"), Set.of("pipeline")),
            new Fence("PostgreSQL's COPY", type -> type.startsWith("org.postgresql"), Set.of("backup")),
            new Fence("passwords and members of Spring Security",
                    type -> type.startsWith("org.springframework.security.crypto")
                            || type.startsWith("org.springframework.security.core.userdetails"), Set.of("access")),
            new Fence("the web part of Spring Security", type -> type.startsWith("org.springframework.security.config")
                    || type.startsWith("org.springframework.security.web"), Set.of("api", "ui")),
            new Fence("web endpoints", type -> type.startsWith("org.springframework.web"), Set.of("api")),
            new Fence("Vaadin", type -> type.startsWith("com.vaadin"), Set.of("ui")),
            new Fence("the embedded mailbox of the demo", type -> type.startsWith("com.icegreen"), Set.of("mailbox")));

    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.collectieveinbox");

    @TestFactory
    List<DynamicTest> everyTechnologyLivesInItsHomesAndNowhereElse() {
        return FENCES.stream()
                .map(fence -> DynamicTest.dynamicTest(
                        fence.technology() + " in " + fence.homes(),
                        () -> assertThat(roomsThatUse(fence.types())).isEqualTo(new TreeSet<>(fence.homes()))))
                .toList();
    }

    private Set<String> roomsThatUse(Predicate<String> types) {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass type : product) {
            boolean uses = type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> types.test(dependency.getTargetClass().getName()));
            if (uses) {
                rooms.add(roomOf(type));
            }
        }
        return rooms;
    }

    private static String roomOf(JavaClass type) {
        String inside = type.getName().substring(ROOT.length());
        int dot = inside.indexOf('.');
        return dot < 0 ? "(root)" : inside.substring(0, dot);
    }
}
