package nl.collectieveinbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionsGoBackTest {

    /** A stream of rows holds its connection until it is closed; forgotten once, the whole service stands still. */
    @Test
    void nobodyStreamsRowsFromTheDatabase() {
        List<String> streams = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.collectieveinbox")
                .stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTarget().getName().equals("stream")
                        && call.getTarget().getOwner().getName().startsWith("org.springframework.jdbc"))
                .map(JavaMethodCall::getDescription)
                .toList();
        assertThat(streams).isEmpty();
    }
}
