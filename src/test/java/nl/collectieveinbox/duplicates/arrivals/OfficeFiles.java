package nl.collectieveinbox.duplicates.arrivals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.duplicates.arrivals.Family.Paper;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Documents of Word and Excel. */
final class OfficeFiles {

    static final Instant MADE = Instant.parse("2025-01-06T08:00:00Z");

    private OfficeFiles() {}

    static void docx(Paper paper, ByteArrayOutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            if (!paper.title().isEmpty()) {
                var title = document.createParagraph().createRun();
                title.setBold(true);
                title.setFontSize(16);
                title.setText(paper.title());
            }
            XWPFTable table = null;
            for (String line : Papers.lines(paper)) {
                if (!Papers.isRow(line)) {
                    table = null;
                    document.createParagraph().createRun().setText(line);
                } else if (table == null) {
                    table = document.createTable(1, Papers.cells(line).size());
                    fill(table.getRow(0), Papers.cells(line));
                } else {
                    fill(table.createRow(), Papers.cells(line));
                }
            }
            still(document, paper);
            document.write(out);
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            (row.getCell(i) == null ? row.createCell() : row.getCell(i)).setText(cells.get(i));
        }
    }

    static void xlsx(Paper paper, ByteArrayOutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Blad1");
            int number = 0;
            if (!paper.title().isEmpty()) {
                sheet.createRow(number++).createCell(0).setCellValue(paper.title());
            }
            for (String line : Papers.lines(paper)) {
                var row = sheet.createRow(number++);
                List<String> cells = Papers.isRow(line) ? Papers.cells(line) : List.of(line);
                for (int i = 0; i < cells.size(); i++) {
                    row.createCell(i).setCellValue(cells.get(i));
                }
            }
            still(book, paper);
            book.write(out);
        }
    }

    /** Else the moment of making stands in the file. */
    private static void still(POIXMLDocument document, Paper paper) {
        var core = document.getProperties().getCoreProperties();
        Optional<Date> made = Optional.of(Date.from(MADE));
        core.setCreated(made);
        core.setTitle(paper.title());
        try {
            document.getPackage().getPackageProperties().setModifiedProperty(made);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
