package nl.collectieveinbox.parsing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.collectieveinbox.mail.PartStore;
import nl.collectieveinbox.mail.ReadMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Opens raw messages. Asks one library, and a second one when the first gives up or finds nothing.
 *
 * <p>Memory and time are bounded by {@link ParsingSettings}, whatever the size of the message; parts that are not text
 * are never in memory. Safe for use by several threads.
 */
@Component
public class MessageReader {

    private final List<Dismantler> dismantlers;
    private final ParsingSettings settings;
    private final Clock clock;
    private final SafeHtml safeHtml;

    @Autowired
    MessageReader(ParsingSettings settings, Clock clock) {
        this(settings, clock, List.of(new AngusDismantler(), new Mime4jDismantler()));
    }

    MessageReader(ParsingSettings settings, Clock clock, List<Dismantler> dismantlers) {
        this.settings = settings;
        this.clock = clock;
        this.dismantlers = dismantlers;
        this.safeHtml = new SafeHtml(settings);
    }

    /**
     * Reads the message. What is odd but bearable becomes a remark in the result.
     *
     * @param raw the message as it arrived (RFC 5322, any line ends); an mbox "From " line before it is skipped
     * @param parts where attachments go; may have kept some even when this fails
     * @throws UnreadableMessage when no reader understands it; trying again is of no use until this room changes
     * @throws IOException when the file cannot be read or a part cannot be kept; trying again may help
     */
    public ReadMessage read(Path raw, PartStore parts) throws IOException, UnreadableMessage {
        try {
            return read(raw, new KeptParts(parts), () -> new Budget(settings.maxParts()), 0);
        } catch (KeptParts.StoreFailure e) {
            throw e.asIOException();
        }
    }

    private ReadMessage read(Path raw, KeptParts store, Supplier<Budget> budgets, int depth)
            throws IOException, UnreadableMessage {
        List<Failure> failures = new ArrayList<>();
        ReadMessage meagre = null;
        try (Source source = Source.of(raw)) {
            for (Dismantler dismantler : dismantlers) {
                try {
                    ReadMessage message = read(source, dismantler, store, budgets.get(), failures, depth);
                    if (!isMeagre(message)) {
                        return message;
                    }
                    meagre = meagre == null ? message : meagre;
                } catch (KeptParts.StoreFailure e) {
                    throw e;
                } catch (Malformed e) {
                    failures.add(new Failure(dismantler.name(), e.getMessage(), e));
                } catch (IOException | RuntimeException e) {
                    failures.add(new Failure(dismantler.name(), "De lezer liep vast op dit bericht.", e));
                }
            }
        }
        if (meagre != null) {
            return meagre;
        }
        throw unreadable(failures);
    }

    private ReadMessage read(Source source, Dismantler dismantler, KeptParts store, Budget budget,
            List<Failure> failures, int depth) throws IOException, Malformed {
        Remarks remarks = new Remarks();
        failures.forEach(failure -> remarks.add(
                "De lezer " + failure.reader() + " begreep dit bericht niet; " + dismantler.name() + " wel."));
        PartMaker maker = new PartMaker(settings, store, budget, remarks, new PartMaker.Enclosing() {

            @Override
            public boolean mayOpen() {
                return depth < settings.maxDepth();
            }

            @Override
            public ReadMessage read(Path enclosed) throws IOException, UnreadableMessage {
                return MessageReader.this.read(enclosed, store, () -> budget, depth + 1);
            }
        });
        Dismantled dismantled = dismantler.dismantle(source, maker);
        if (!dismantled.fields().looksLikeMail()) {
            throw new Malformed("Dit bestand is geen e-mail: er staat geen enkele bekende kopregel in.");
        }
        return composed(dismantled, remarks, dismantler.name());
    }

    private ReadMessage composed(Dismantled dismantled, Remarks remarks, String reader) {
        Fields fields = dismantled.fields();
        Envelope envelope = new Envelope(fields, remarks, clock);
        Reading reading = Reading.of(dismantled.root(), safeHtml.textOf(), remarks);
        String html = safeHtml.sanitised(reading.html());
        if (html.isEmpty() && !reading.html().isBlank()) {
            remarks.add("De opmaak van het bericht is te groot of leeg; alleen de tekst wordt getoond.");
        }
        return new ReadMessage(
                envelope.messageIds(), envelope.ids("in-reply-to"), envelope.ids("references"), envelope.subject(),
                envelope.from(), envelope.people("reply-to"), envelope.people("to"), envelope.people("cc"),
                envelope.sentAt(), fields.decoded(), Clean.cut(reading.text(), settings.maxTextChars()), html,
                reading.attachments(), reading.enclosed(), remarks.all(), reader);
    }

    private static boolean isMeagre(ReadMessage message) {
        return message.text().isBlank() && message.html().isBlank() && message.attachments().isEmpty();
    }

    private record Failure(String reader, @Nullable String sentence, Exception cause) {

        boolean isOutsideTheMessage() {
            for (Throwable each = cause; each != null; each = each.getCause()) {
                if (each instanceof IOException) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A failing disk is not the message's fault, so it comes out as what it is and can be tried again. */
    private static UnreadableMessage unreadable(List<Failure> failures) throws IOException {
        if (failures.stream().allMatch(Failure::isOutsideTheMessage)) {
            throw new IOException("no reader could get at the message", failures.getLast().cause());
        }
        List<String> sentences = failures.stream().map(failure -> String.valueOf(failure.sentence())).distinct().toList();
        UnreadableMessage unreadable = new UnreadableMessage(String.join(" ", sentences), failures.getFirst().cause());
        failures.stream().skip(1).forEach(failure -> unreadable.addSuppressed(failure.cause()));
        return unreadable;
    }
}
