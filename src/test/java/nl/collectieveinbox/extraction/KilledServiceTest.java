package nl.collectieveinbox.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KilledServiceTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "with a child that is {0}")
    @ValueSource(strings = {"idle", "hanging"})
    void noChildOutlivesAServiceThatIsKilled(String doing) throws Exception {
        Process service = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), DoomedService.class.getName(), folder.toString(), doing)
                .redirectErrorStream(true).start();
        ProcessHandle child = child(service.inputReader());
        assertThat(child.isAlive()).isTrue();

        service.destroyForcibly();

        assertThat(child.onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    private static ProcessHandle child(BufferedReader output) throws Exception {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("children ")) {
                return ProcessHandle.of(Long.parseLong(line.substring(9))).orElseThrow();
            }
        }
        throw new AssertionError("The service said no more than:\n" + said);
    }
}
