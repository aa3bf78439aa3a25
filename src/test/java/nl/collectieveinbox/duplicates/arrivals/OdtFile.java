package nl.collectieveinbox.duplicates.arrivals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.collectieveinbox.duplicates.arrivals.Family.Paper;

/** Documents of LibreOffice Writer (OASIS OpenDocument 1.2). */
final class OdtFile {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private OdtFile() {}

    static void write(Paper paper, ByteArrayOutputStream out) throws IOException {
        StillZip zip = new StillZip(out);
        zip.putStored("mimetype", ascii(TYPE)); // first and not compressed, so that the type can be read at a fixed place
        zip.put("content.xml", content(paper).getBytes(StandardCharsets.UTF_8));
        zip.put("META-INF/manifest.xml", ascii("""
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
                <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="%s"/>
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                </manifest:manifest>""".formatted(TYPE)));
        zip.close();
    }

    private static String content(Paper paper) {
        StringBuilder body = new StringBuilder("<text:h text:outline-level=\"1\">" + xml(paper.title()) + "</text:h>");
        boolean inTable = false;
        for (String line : Papers.lines(paper)) {
            boolean row = Papers.isRow(line);
            body.append(row && !inTable ? "<table:table table:name=\"Tabel\">" : !row && inTable ? "</table:table>" : "");
            body.append(row ? row(line) : "<text:p>" + xml(line) + "</text:p>");
            inTable = row;
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                office:version="1.2"><office:body><office:text>%s</office:text></office:body></office:document-content>"""
                .formatted(body.append(inTable ? "</table:table>" : ""));
    }

    private static String row(String line) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        Papers.cells(line).forEach(cell -> row.append("<table:table-cell><text:p>").append(xml(cell)).append("</text:p></table:table-cell>"));
        return row.append("</table:table-row>").toString();
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
