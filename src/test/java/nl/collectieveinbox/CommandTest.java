package nl.collectieveinbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.pipeline.Errand;
import org.junit.jupiter.api.Test;

class CommandTest {

    @Test
    void withoutACommandItServes() {
        assertThat(Command.read("--server.port=0")).isEqualTo(new Command.Serve(List.of("--server.port=0")));
    }

    @Test
    void settingsMayStandAnywhere() {
        assertThat(Command.read("reread")).isEqualTo(new Command.Do(Errand.REREAD, List.of()));
        assertThat(Command.read("reread", "raw")).isEqualTo(new Command.Do(Errand.REREAD_RAW, List.of()));
        assertThat(Command.read("--inbox.data-dir=x", "reindex")).isEqualTo(new Command.Do(Errand.REINDEX, List.of("--inbox.data-dir=x")));
        assertThat(Command.read("backup", "--inbox.data-dir=x", "b.zip"))
                .isEqualTo(new Command.Backup(Path.of("b.zip"), List.of("--inbox.data-dir=x")));
    }

    @Test
    void whatIsMistypedIsNamedAndTheCommandsAreListed() {
        for (List<String> typed : List.of(
                List.of("rebuild"), List.of("reindex", "rebuild"), List.of("reread", "rebuild"), List.of("backup", "a.zip", "rebuild"), List.of("-rebuild"))) {
            assertThatThrownBy(() -> Command.read(typed.toArray(String[]::new)))
                    .isInstanceOf(BadCommand.class).hasMessageContaining("rebuild").hasMessageContaining("reconcile");
        }
        assertThatThrownBy(() -> Command.read("restore")).hasMessageContaining("needs a FILE");
    }
}
