package nl.collectieveinbox.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.archive.RegisteredMessage;
import nl.collectieveinbox.extraction.Extracted;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.screening.Findings;
import nl.collectieveinbox.screening.Screen.Screened;
import org.jspecify.annotations.Nullable;

/** One message under way in this process: how far it is and what is known of it so far. */
final class Journey {

    private final RegisteredMessage message;
    private final int failures;
    private @Nullable Stage stage;
    private @Nullable ReadMessage read;
    private Findings findings = Findings.NONE;
    private @Nullable List<Extracted> extracted;
    private @Nullable Recognised recognised;
    private @Nullable Failure failure;
    private @Nullable String remark;

    Journey(RegisteredMessage message, Stage stage, int failures) {
        this.message = message;
        this.stage = stage;
        this.failures = failures;
    }

    long id() {
        return message.id();
    }

    RegisteredMessage message() {
        return message;
    }

    /** The stage it stands before; null at the end. */
    @Nullable Stage stage() {
        return stage;
    }

    boolean standsBefore(Stage other) {
        return stage == other && failure == null;
    }

    int failures() {
        return failures;
    }

    Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    void failed(Failure why) {
        failure = why;
    }

    /** What people should know of it though it passed; null when nothing. */
    @Nullable String remark() {
        return remark;
    }

    void passed(Stage done) {
        stage = done.next().orElse(null);
    }

    ReadMessage read() {
        return known(read, Stage.READ);
    }

    void read(ReadMessage value) {
        read = value;
    }

    /** Takes what may be kept of it, with what was found in it. */
    void read(Screened<ReadMessage> screened) {
        read = screened.masked();
        findings = screened.findings();
    }

    /** What was found in the message itself when it was read. */
    Findings findings() {
        return findings;
    }

    boolean hasRead() {
        return read != null;
    }

    List<Extracted> extracted() {
        return known(extracted, Stage.EXTRACT);
    }

    /** Takes the texts of its attachments, all together at most so many characters. */
    void extracted(List<Extracted> texts, int mostCharacters) {
        List<Extracted> within = new ArrayList<>();
        long characters = 0;
        for (Extracted text : texts) {
            characters += text.text().length();
            within.add(characters <= mostCharacters ? text : text.withoutText());
        }
        extracted = List.copyOf(within);
        remark = characters <= mostCharacters ? null : Problems.tooMuchText(mostCharacters);
    }

    boolean hasExtracted() {
        return extracted != null;
    }

    Recognised recognised() {
        return known(recognised, Stage.RECOGNISE);
    }

    void recognised(Recognised value) {
        recognised = value;
    }

    boolean hasRecognised() {
        return recognised != null;
    }

    private <T> T known(@Nullable T value, Stage by) {
        if (value == null) {
            throw new IllegalStateException("Message " + id() + " has not been through " + by);
        }
        return value;
    }
}
