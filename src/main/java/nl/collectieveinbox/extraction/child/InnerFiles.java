package nl.collectieveinbox.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.mail.AttachmentState;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.apache.tika.utils.ExceptionUtils;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Opens the files inside a file, each within its limits; one that cannot be read does not hinder the next.
 *
 * <p>A file is announced ({@link #shouldParseEmbedded}) and then handed over ({@link #parseEmbedded}); one that is
 * announced only could not be opened by its container, which happens to encrypted entries.
 */
final class InnerFiles implements EmbeddedDocumentExtractor {

    private static final String ROW = "inbox:row";

    private final Progress progress;
    private final ParseContext context;
    private final Deque<Metadata> containers = new ArrayDeque<>();

    InnerFiles(Progress progress, ParseContext context) {
        this.progress = progress;
        this.context = context;
        containers.push(progress.root);
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return !Decoration.is(metadata, containers.peek()) && progress.hasRoom() && announce(metadata);
    }

    private boolean announce(Metadata metadata) {
        metadata.set(ROW, Integer.toString(progress.add(Found.announced(name(metadata), containers.size()))));
        return true;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        if (metadata.get(ROW) == null && !shouldParseEmbedded(metadata)) {
            return;
        }
        int row = Integer.parseInt(metadata.get(ROW));
        String text = containers.size() > progress.assignment.maxDepth()
                ? leave(row, metadata, new Verdict(AttachmentState.TOO_DEEP,
                        "Meer dan " + progress.assignment.maxDepth() + " keer ingepakt"))
                : take(stream, row, metadata);
        write(progress.found.get(row).name(), text, handler);
    }

    private String leave(int row, Metadata metadata, Verdict verdict) {
        report(row, metadata, verdict, 0);
        return "";
    }

    private String take(InputStream stream, int row, Metadata metadata) {
        try (TemporaryResources temporary = new TemporaryResources();
                TikaInputStream bytes = Spool.take(stream, progress.bytesLeft(), temporary)) {
            progress.unpacked(bytes.getLength());
            return read(bytes, row, metadata);
        } catch (Spool.TooLarge e) {
            return leave(row, metadata, new Verdict(AttachmentState.TOO_LARGE,
                    "Uitgepakt groter dan " + progress.bytesLeft() / 1_048_576 + " MB"));
        } catch (IOException e) {
            return leave(row, metadata, wayOut(e));
        }
    }

    private static Verdict wayOut(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse("").contains("password")
                ? Verdict.encrypted()
                : new Verdict(AttachmentState.UNSUPPORTED, "Beschadigd of onvolledig");
    }

    private String read(TikaInputStream bytes, int row, Metadata metadata) throws IOException {
        StringWriter written = new StringWriter();
        int before = progress.characters();
        String problem = "";
        containers.push(metadata);
        try {
            context.get(Parser.class).parse(bytes, new EmbeddedContentHandler(new BodyContentHandler(
                    new WriteOutContentHandler(written, progress.charactersForNext()))), metadata, context);
        } catch (TikaException | SAXException | IOException | RuntimeException | StackOverflowError e) {
            problem = ExceptionUtils.getStackTrace(e);
        } finally {
            containers.pop();
        }
        String text = Words.areGibberish(written.toString()) ? "" : written.toString().strip();
        progress.wrote(before, text.length());
        for (int inner = row + 1; inner < progress.found.size(); inner++) {
            progress.set(inner, progress.found.get(inner).whenRead(metadata, containers.size()));
        }
        List<Found> inside = List.copyOf(progress.found.subList(row + 1, progress.found.size()));
        report(row, metadata, Verdict.of(new Verdict.Reading(
                metadata, problem, written.toString(), bytes.getLength(), inside, progress.assignment)), text.length());
        return text;
    }

    private void report(int row, Metadata metadata, Verdict verdict, int characters) {
        String type = Optional.ofNullable(metadata.get(Metadata.CONTENT_TYPE)).orElse("");
        String announced = progress.found.get(row).name(); // a parser may have put the title in its place since
        progress.set(row, new Found(
                announced, type, verdict.state(), verdict.reason(), characters, containers.size(), true));
    }

    private static void write(String name, String text, ContentHandler handler) throws SAXException {
        String block = "\n" + name + "\n" + text + "\n";
        handler.characters(block.toCharArray(), 0, block.length());
    }

    private static String name(Metadata metadata) {
        return Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)).orElse("");
    }
}
