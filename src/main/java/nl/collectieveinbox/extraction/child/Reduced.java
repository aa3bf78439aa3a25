package nl.collectieveinbox.extraction.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** A body in HTML or RTF as plain text. */
final class Reduced {

    private static final int MOST = 1_000_000;

    private Reduced() {}

    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    static String html(String html) {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, "text/html; charset=UTF-8");
        return read(new JSoupParser(), html.getBytes(StandardCharsets.UTF_8), metadata);
    }

    static String rtf(String rtf) {
        return read(new RTFParser(), rtf.getBytes(StandardCharsets.ISO_8859_1), new Metadata());
    }

    private static String read(Parser parser, byte[] bytes, Metadata metadata) {
        BodyContentHandler text = new BodyContentHandler(MOST);
        try (TikaInputStream stream = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
            parser.parse(stream, text, metadata, new ParseContext());
        } catch (IOException | SAXException | TikaException e) {
            // what could be read until there is what it says
            return lines(text.toString());
        }
        return lines(text.toString());
    }
}
