package nl.collectieveinbox.extraction.child;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentExtractorFactory;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;

/** Makes the one who opens the files inside a file. */
public class InnerFilesFactory implements EmbeddedDocumentExtractorFactory {

    @Override
    public EmbeddedDocumentExtractor newInstance(Metadata container, ParseContext context) {
        return new InnerFiles(context.get(Progress.class), context);
    }
}
