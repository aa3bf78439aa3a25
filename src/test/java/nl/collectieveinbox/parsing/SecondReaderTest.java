package nl.collectieveinbox.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import nl.collectieveinbox.mail.ReadMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R02, R03, R22: what happens when a reader fails, each failure planted once. */
class SecondReaderTest {

    private static final byte[] MAIL = "From: a@b.example\nSubject: x\n\nhallo\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] WITH_FILE = ("From: a@b.example\nContent-Type: application/pdf; name=a.pdf\n\nPDF\n")
            .getBytes(StandardCharsets.UTF_8);

    private interface Failing {

        void fail() throws IOException, Malformed;
    }

    private static Dismantler failing(Failing failing) {
        return new Dismantler() {

            @Override
            public String name() {
                return "kapot";
            }

            @Override
            public Dismantled dismantle(Source source, PartMaker maker) throws IOException, Malformed {
                failing.fail();
                throw new AssertionError("should have failed");
            }
        };
    }

    private static MessageReader reader(Dismantler... dismantlers) {
        return new MessageReader(Mails.SETTINGS, Mails.CLOCK, List.of(dismantlers));
    }

    private static final List<Failing> FAILURES = List.of(
            () -> {
                throw new Malformed("planted");
            },
            () -> {
                throw new IOException("planted");
            },
            () -> {
                throw new IndexOutOfBoundsException("planted");
            });

    @Test
    void whenOneReaderFailsTheNextIsAskedAndThatIsSaid() {
        for (Failing failure : FAILURES) {
            ReadMessage message = Mails.read(reader(failing(failure), new Mime4jDismantler()), MAIL, new Mails.Store());
            assertThat(message.text()).isEqualTo("hallo\n");
            assertThat(message.reader()).isEqualTo("mime4j");
            assertThat(message.remarks()).contains("De lezer kapot begreep dit bericht niet; mime4j wel.");
        }
    }

    @Test
    void whenOneReaderFindsNothingTheNextIsAsked() {
        Dismantler nothing = new Dismantler() {

            @Override
            public String name() {
                return "niets";
            }

            @Override
            public Dismantled dismantle(Source source, PartMaker maker) {
                Fields fields = new Fields();
                fields.add("From", "a@b.example");
                return new Dismantled(fields, new Part.Group("mixed", List.of()));
            }
        };
        assertThat(Mails.read(reader(nothing, new Mime4jDismantler()), MAIL, new Mails.Store()).text()).isEqualTo("hallo\n");
        byte[] empty = "From: a@b.example\n\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Mails.read(reader(nothing, new Mime4jDismantler()), empty, new Mails.Store()).reader()).isEqualTo("niets");
    }

    @Test
    void whenAllFailTheMessageIsUnreadableWithAReason() {
        assertThatThrownBy(() -> Mails.readOrRefuse(reader(failing(FAILURES.get(0)), failing(FAILURES.get(2))), MAIL, new Mails.Store()))
                .isInstanceOfSatisfying(UnreadableMessage.class, e -> assertThat(e.reasonForPeople())
                        .isEqualTo("planted De lezer liep vast op dit bericht."));
    }

    @Test
    void aFailingDiskIsNotAnUnreadableMessage() {
        assertThatThrownBy(() -> reader(failing(FAILURES.get(1)), failing(FAILURES.get(1))).read(
                java.nio.file.Files.write(java.nio.file.Files.createTempFile("mail", ".eml"), MAIL), new Mails.Store()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aStoreThatFailsFailsTheReading() throws IOException {
        java.nio.file.Path file = java.nio.file.Files.write(java.nio.file.Files.createTempFile("mail", ".eml"), WITH_FILE);
        assertThatThrownBy(() -> Mails.READER.read(file, bytes -> {
            throw new IOException("disk full");
        })).isInstanceOf(IOException.class).hasMessage("disk full");
        assertThatThrownBy(() -> Mails.READER.read(file, bytes -> {
            throw new IllegalStateException("no database");
        })).isInstanceOf(IOException.class).hasMessageContaining("no database");
        java.nio.file.Files.delete(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\n", "zomaar wat tekst", "Dit: is geen mail\n\nmaar lijkt er op", "%PDF-1.7\nblob"})
    void whatIsNoMailIsUnreadable(String content) {
        assertThatThrownBy(() -> Mails.readOrRefuse(Mails.READER, content.getBytes(StandardCharsets.UTF_8), new Mails.Store()))
                .isInstanceOfSatisfying(UnreadableMessage.class, e -> assertThat(e.reasonForPeople())
                        .isEqualTo("Dit bestand is geen e-mail: er staat geen enkele bekende kopregel in."));
    }

    @Test
    void randomBytesAreUnreadable() {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        assertThatThrownBy(() -> Mails.readOrRefuse(Mails.READER, bytes, new Mails.Store())).isInstanceOf(UnreadableMessage.class);
    }
}
