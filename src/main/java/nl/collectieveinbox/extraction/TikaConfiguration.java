package nl.collectieveinbox.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.collectieveinbox.extraction.child.InnerFilesFactory;
import nl.collectieveinbox.extraction.child.NamedFileFetcher;
import nl.collectieveinbox.extraction.child.SparingOcr;

/**
 * The configuration a child starts with: the formats we read and no others.
 *
 * <p>Tika's own list holds sixty more, of which some look for programs to run (ffmpeg, exiftool) or open databases;
 * naming ours makes the child start faster and keeps what nobody mails out of reach.
 */
final class TikaConfiguration {

    private static final List<String> FORMATS = List.of(
            "org.apache.tika.parser.microsoft.OfficeParser",
            "org.apache.tika.parser.microsoft.OldExcelParser",
            "org.apache.tika.parser.microsoft.TNEFParser",
            "org.apache.tika.parser.microsoft.rtf.RTFParser",
            "org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser",
            "org.apache.tika.parser.microsoft.xml.WordMLParser",
            "org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser",
            "org.apache.tika.parser.odf.OpenDocumentParser",
            "org.apache.tika.parser.odf.FlatOpenDocumentParser",
            "org.apache.tika.parser.iwork.IWorkPackageParser",
            "org.apache.tika.parser.epub.EpubParser",
            "org.apache.tika.parser.wordperfect.WordPerfectParser",
            "org.apache.tika.parser.html.JSoupParser",
            "org.apache.tika.parser.csv.TextAndCSVParser",
            "org.apache.tika.parser.xml.DcXMLParser",
            "org.apache.tika.parser.mail.RFC822Parser",
            "org.apache.tika.parser.mbox.MboxParser",
            "org.apache.tika.parser.pkg.PackageParser",
            "org.apache.tika.parser.pkg.CompressorParser",
            "org.apache.tika.parser.pkg.RarParser",
            "org.apache.tika.parser.crypto.Pkcs7Parser",
            "org.apache.tika.parser.image.ImageParser",
            "org.apache.tika.parser.image.JpegParser",
            "org.apache.tika.parser.image.TiffParser",
            "org.apache.tika.parser.image.WebPParser",
            "org.apache.tika.parser.image.HeifParser");

    /** Word and PowerPoint as a stream: a large document does not fill the heap. */
    private static final String OOXML = """
            <parser class="org.apache.tika.parser.microsoft.ooxml.OOXMLParser">
              <params>
                <param name="useSAXDocxExtractor" type="bool">true</param>
                <param name="useSAXPptxExtractor" type="bool">true</param>
              </params>
            </parser>""";

    private static final String PDF = """
            <parser class="org.apache.tika.parser.pdf.PDFParser">
              <params>
                <param name="ocrStrategy" type="string">auto</param>
                <param name="extractInlineImages" type="bool">false</param>
                <param name="sortByPosition" type="bool">false</param>
              </params>
            </parser>""";

    private TikaConfiguration() {}

    /**
     * @param languages what Tesseract reads, as {@code nld+eng}; empty when it is not there or may not be used
     * @param more names of further parser classes
     */
    static String xml(ExtractionSettings settings, String languages, List<String> more) {
        List<String> parsers = new ArrayList<>();
        FORMATS.forEach(name -> parsers.add("<parser class=\"" + name + "\"/>"));
        more.forEach(name -> parsers.add("<parser class=\"" + name + "\"/>"));
        parsers.add(OOXML);
        parsers.add(PDF);
        if (!languages.isEmpty()) {
            parsers.add(ocr(settings, languages));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <properties>
                  <parsers>
                %s
                  </parsers>
                  <fetchers>
                    <fetcher class="%s"><params><name>%s</name></params></fetcher>
                  </fetchers>
                  <autoDetectParserConfig>
                    <params><throwOnZeroBytes>false</throwOnZeroBytes></params>
                    <embeddedDocumentExtractorFactory class="%s"/>
                  </autoDetectParserConfig>
                </properties>
                """.formatted(parsers.stream().collect(Collectors.joining("\n")),
                NamedFileFetcher.class.getName(), NamedFileFetcher.NAME, InnerFilesFactory.class.getName());
    }

    private static String ocr(ExtractionSettings settings, String languages) {
        return """
                <parser class="%s">
                  <params>
                    <param name="language" type="string">%s</param>
                    <param name="timeoutSeconds" type="int">%d</param>
                  </params>
                </parser>""".formatted(SparingOcr.class.getName(), languages, settings.timeout().toSeconds());
    }
}
