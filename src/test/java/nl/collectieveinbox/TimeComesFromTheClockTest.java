package nl.collectieveinbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeComesFromTheClockTest {

    @Test
    void nobodyAsksTheMachineWhatTimeItIs() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.collectieveinbox");
        List<String> askers = product.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(TimeComesFromTheClockTest::asksTheMachine)
                .map(JavaMethodCall::getDescription)
                .toList();
        assertThat(askers).isEmpty();
    }

    private static boolean asksTheMachine(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        boolean now = target.getName().equals("now") && target.getOwner().getName().startsWith("java.time.")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
        boolean millis = Stream.of("java.lang.System.currentTimeMillis", "java.util.Date.<init>")
                .anyMatch(each -> each.equals(target.getOwner().getName() + "." + target.getName()));
        return now || millis;
    }
}
