package nl.collectieveinbox.duplicates.arrivals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import nl.collectieveinbox.duplicates.arrivals.Family.Paper;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A4 pages with lines of text; rows of a table with their cells at fixed places. */
final class PdfFile {

    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 15;
    private static final int LINES = 46;
    private static final int SIZE = 11;

    /** One line on paper, at a distance from the margin; {@code goesDown} when the next stands below it. */
    private record Ink(String text, float left, boolean bold, boolean goesDown) {}

    private PdfFile() {}

    static void write(Paper paper, ByteArrayOutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont plain = new PDType1Font(FontName.HELVETICA);
            PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
            List<Ink> ink = lines(paper, plain);
            int at = 0;
            while (at < ink.size()) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    for (int line = 0; line < LINES && at < ink.size(); at++) {
                        Ink each = ink.get(at);
                        pen.beginText();
                        pen.setFont(each.bold() ? bold : plain, SIZE);
                        pen.newLineAtOffset(MARGIN + each.left(), PDRectangle.A4.getHeight() - MARGIN - line * LEADING);
                        pen.showText(each.text());
                        pen.endText();
                        line += each.goesDown() ? 1 : 0;
                    }
                }
            }
            Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            made.setTime(Date.from(OfficeFiles.MADE));
            document.getDocumentInformation().setCreationDate(made);
            document.getDocumentInformation().setModificationDate(made);
            document.setDocumentId(Seed.number("pdf " + paper.title() + paper.text())); // else it is made of the time
            document.save(out);
        }
    }

    private static List<Ink> lines(Paper paper, PDFont font) throws IOException {
        List<Ink> ink = new ArrayList<>();
        ink.add(new Ink(drawable(paper.title(), font), 0, true, true));
        ink.add(new Ink("", 0, false, true));
        for (String line : Papers.lines(paper)) {
            if (Papers.isRow(line)) {
                row(Papers.cells(line), font, ink);
            } else {
                wrapped(drawable(line, font), font).forEach(each -> ink.add(new Ink(each, 0, false, true)));
            }
        }
        return ink;
    }

    private static void row(List<String> cells, PDFont font, List<Ink> ink) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            ink.add(new Ink(drawable(cells.get(i), font), i * WIDTH / cells.size(), false, i == cells.size() - 1));
        }
    }

    private static List<String> wrapped(String line, PDFont font) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        for (String word : line.split(" ")) {
            if (!one.isEmpty() && font.getStringWidth(one + " " + word) / 1000 * SIZE > WIDTH) {
                lines.add(one.toString());
                one.setLength(0);
            }
            one.append(one.isEmpty() ? "" : " ").append(word);
        }
        lines.add(one.toString());
        return lines;
    }

    /** The built-in fonts have only the characters of Western Europe. */
    private static String drawable(String text, PDFont font) {
        StringBuilder drawable = new StringBuilder();
        text.codePoints().forEach(each -> {
            String one = Character.toString(each);
            try {
                font.encode(one);
                drawable.append(one);
            } catch (IllegalArgumentException | IOException e) {
                drawable.append('-'); // an arrow or a tick box
            }
        });
        return drawable.toString();
    }
}
