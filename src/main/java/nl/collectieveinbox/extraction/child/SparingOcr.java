package nl.collectieveinbox.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Tesseract, but not for logos and signatures, and not for more pages than allowed. */
public class SparingOcr extends TesseractOCRParser {

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        Progress progress = context.get(Progress.class);
        try (TemporaryResources temporary = new TemporaryResources()) {
            TikaInputStream picture = TikaInputStream.get(stream, temporary, metadata);
            boolean tiny = Picture.isTiny(metadata, picture.getLength(), progress.assignment);
            if (!tiny && progress.mayReadPage()) {
                super.parse(picture, handler, metadata, context);
            }
        }
    }
}
