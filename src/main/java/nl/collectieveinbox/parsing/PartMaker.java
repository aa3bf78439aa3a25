package nl.collectieveinbox.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.mail.ReadMessage;

/** Makes each part as a reader meets it: text into memory within limits, all else into the store, messages read. */
final class PartMaker {

    private static final Part.Group LEFT_OUT = new Part.Group("mixed", List.of());

    private final ParsingSettings settings;
    private final KeptParts store;
    private final Budget budget;
    private final Remarks remarks;
    private final Enclosing enclosing;

    /** Reads an enclosed message, one level deeper. */
    interface Enclosing {

        /** Whether one more level may be opened. */
        boolean mayOpen();

        ReadMessage read(Path raw) throws IOException, UnreadableMessage;
    }

    PartMaker(ParsingSettings settings, KeptParts store, Budget budget, Remarks remarks, Enclosing enclosing) {
        this.settings = settings;
        this.store = store;
        this.budget = budget;
        this.remarks = remarks;
        this.enclosing = enclosing;
    }

    ParsingSettings settings() {
        return settings;
    }

    Remarks remarks() {
        return remarks;
    }

    /** Whether there is any use in offering more parts; the reader stops when there is not. */
    boolean isFull() {
        if (budget.isSpent()) {
            remarks.add("Het bericht heeft meer dan " + settings.maxParts() + " delen; de rest is niet gelezen.");
        }
        return budget.isSpent();
    }

    /** The content without its transfer encoding. */
    InputStream undone(Fields fields, InputStream content) throws IOException {
        return TransferEncoding.undone(fields, content, settings, remarks);
    }

    /** @param decoded without its transfer encoding; read to its end or not at all, closed by the caller */
    Part leaf(PartInfo info, InputStream decoded, boolean root) throws IOException {
        if (isFull() || !budget.take()) {
            return LEFT_OUT;
        }
        Oddities.of(info).ifPresent(remarks::add);
        if (info.isBodyText(root)) {
            return new BodyText(settings, store, remarks).read(info, decoded);
        }
        return info.isMessage() ? message(info, decoded) : new Part.File(attachment(info, store.keep(decoded)));
    }

    /** Text where structure was promised and none was found. */
    Part unstructured(PartInfo info, InputStream raw) throws IOException {
        remarks.add("De indeling van het bericht is kapot; de inhoud is als platte tekst gelezen.");
        return budget.take() ? new BodyText(settings, store, remarks).read(info.as("text/plain"), raw) : LEFT_OUT;
    }

    /** A multipart nested too deep to take apart: kept whole. */
    Part tooDeep(PartInfo info, InputStream raw) throws IOException {
        remarks.add("Een deel zit te diep genest en is als geheel bewaard.");
        return budget.take() ? new Part.File(attachment(info, store.keep(raw))) : LEFT_OUT;
    }

    private Part message(PartInfo info, InputStream decoded) throws IOException {
        if (!enclosing.mayOpen()) {
            remarks.add("Een ingesloten bericht zit dieper dan " + settings.maxDepth()
                    + " niveaus en is niet geopend, wel bewaard.");
            return new Part.File(attachment(info, store.keep(decoded)));
        }
        Path spooled = Files.createTempFile("enclosed", ".eml");
        try {
            Files.copy(decoded, spooled, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Blob blob;
            try (InputStream bytes = Files.newInputStream(spooled)) {
                blob = store.keep(bytes);
            }
            return opened(attachment(info, blob), spooled);
        } finally {
            Files.delete(spooled);
        }
    }

    private Part opened(Attachment attachment, Path spooled) throws IOException {
        try {
            return new Part.Enclosed(attachment, enclosing.read(spooled));
        } catch (UnreadableMessage e) {
            remarks.add("Een ingesloten bericht is niet te lezen en alleen bewaard: " + e.reasonForPeople());
            return new Part.File(attachment);
        }
    }

    private static Attachment attachment(PartInfo info, Blob blob) {
        return new Attachment(info.name(), info.mediaType(), blob, info.inline(), info.contentId(), 0);
    }
}
