package nl.collectieveinbox.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A document of some pages, as a care organisation encloses it. */
record OfficeDocument(String name, String mediaType, byte[] bytes) {

    private static final int PARAGRAPHS = 24;
    private static final int ROWS = 60;
    private static final int PAGES = 3;
    private static final int LINES_ON_A_PAGE = 40;
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    /** The kind follows the number: four in a row are a DOCX, a PDF, an XLSX and an ODT. */
    static OfficeDocument make(int number, DutchText text) throws IOException {
        return switch (number % 4) {
            case 0 -> new OfficeDocument("woonvisie-" + number + ".docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx(text));
            case 1 -> new OfficeDocument("programma-van-eisen-" + number + ".pdf", "application/pdf", pdf(text));
            case 2 -> new OfficeDocument("ruimtestaat-" + number + ".xlsx",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx(text));
            default -> new OfficeDocument("toelichting-" + number + ".odt", ODT, odt(text));
        };
    }

    private static byte[] docx(DutchText text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (int i = 0; i < PARAGRAPHS; i++) {
                document.createParagraph().createRun().setText(text.paragraph(4));
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] xlsx(DutchText text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Ruimtestaat");
            for (int i = 0; i < ROWS; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(text.town());
                row.createCell(1).setCellValue(text.group());
                row.createCell(2).setCellValue(20 + text.number(60));
                row.createCell(3).setCellValue(text.paragraph(1));
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(DutchText text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < PAGES; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 9);
                    content.setLeading(16);
                    content.newLineAtOffset(40, 740);
                    for (int line = 0; line < LINES_ON_A_PAGE; line++) {
                        content.showText(text.paragraph(1));
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] odt(DutchText text) throws IOException {
        StringBuilder body = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?><office:document-content office:version="1.2"
                 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>""");
        for (int i = 0; i < PARAGRAPHS; i++) {
            body.append("<text:p>").append(text.paragraph(4)).append("</text:p>");
        }
        body.append("</office:text></office:body></office:document-content>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = ODT.getBytes(StandardCharsets.US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(type);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(body.toString().getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
