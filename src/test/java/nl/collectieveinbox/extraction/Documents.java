package nl.collectieveinbox.extraction;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real documents, as a mail would carry them, made on the spot. */
final class Documents {

    private interface Writer {
        void to(ByteArrayOutputStream out) throws Exception;
    }

    private Documents() {}

    private static byte[] bytes(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.to(out);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] txt(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] txt(String text, Charset charset) {
        return text.getBytes(charset);
    }

    static byte[] docx(String... paragraphs) {
        return bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                for (String paragraph : paragraphs) {
                    document.createParagraph().createRun().setText(paragraph);
                }
                document.write(out);
            }
        });
    }

    /** A document with a picture on its page and a thumbnail in its package, as Word makes it. */
    static byte[] docxWithPictureAndThumbnail(String text, byte[] png) {
        return bytes(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.createParagraph().createRun().setText(text);
                document.createParagraph().createRun().addPicture(new ByteArrayInputStream(png),
                        XWPFDocument.PICTURE_TYPE_PNG, "foto.png", Units.toEMU(400), Units.toEMU(200));
                document.getProperties().setThumbnail("thumbnail.png", new ByteArrayInputStream(png));
                document.write(out);
            }
        });
    }

    static byte[] encryptedDocx(String text) {
        return bytes(out -> {
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("geheim");
                try (var locked = encryptor.getDataStream(files)) {
                    locked.write(docx(text));
                }
                files.writeFilesystem(out);
            }
        });
    }

    static byte[] xlsx(String... cells) {
        return sheet(new XSSFWorkbook(), cells);
    }

    static byte[] xls(String... cells) {
        return sheet(new HSSFWorkbook(), cells);
    }

    private static byte[] sheet(Workbook book, String... cells) {
        return bytes(out -> {
            try (book) {
                var row = book.createSheet("Ruimtestaat").createRow(0);
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
                book.write(out);
            }
        });
    }

    static byte[] pptx(String text) {
        return bytes(out -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
                show.createSlide().createTextBox().setText(text);
                show.write(out);
            }
        });
    }

    static byte[] ppt(String text) {
        return bytes(out -> {
            try (HSLFSlideShow show = new HSLFSlideShow()) {
                show.createSlide().createTextBox().setText(text);
                show.write(out);
            }
        });
    }

    static byte[] odt(String text) {
        return openDocument("application/vnd.oasis.opendocument.text",
                "<office:text><text:p>" + text + "</text:p></office:text>", new byte[0]);
    }

    static byte[] odtWithThumbnail(String text, byte[] png) {
        return openDocument("application/vnd.oasis.opendocument.text",
                "<office:text><text:p>" + text + "</text:p></office:text>", png);
    }

    static byte[] ods(String text) {
        return openDocument("application/vnd.oasis.opendocument.spreadsheet",
                "<office:spreadsheet><table:table table:name=\"Blad\"><table:table-row><table:table-cell><text:p>" + text
                        + "</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>", new byte[0]);
    }

    static byte[] odp(String text) {
        return openDocument("application/vnd.oasis.opendocument.presentation",
                "<office:presentation><draw:page><draw:frame><draw:text-box><text:p>" + text
                        + "</text:p></draw:text-box></draw:frame></draw:page></office:presentation>", new byte[0]);
    }

    private static byte[] openDocument(String type, String body, byte[] thumbnail) {
        String content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.2">
                  <office:body>%s</office:body></office:document-content>""".formatted(body);
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                byte[] mimetype = type.getBytes(StandardCharsets.US_ASCII);
                ZipEntry first = new ZipEntry("mimetype");
                first.setMethod(ZipEntry.STORED);
                first.setSize(mimetype.length);
                CRC32 crc = new CRC32();
                crc.update(mimetype);
                first.setCrc(crc.getValue());
                zip.putNextEntry(first);
                zip.write(mimetype);
                zip.putNextEntry(new ZipEntry("content.xml"));
                zip.write(content.getBytes(StandardCharsets.UTF_8));
                if (thumbnail.length > 0) {
                    zip.putNextEntry(new ZipEntry("Thumbnails/thumbnail.png"));
                    zip.write(thumbnail);
                    zip.putNextEntry(new ZipEntry("Pictures/1000.png"));
                    zip.write(thumbnail);
                }
            }
        });
    }

    static byte[] rtf(String text) {
        return txt("{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Arial;}} \\f0 " + text + " \\par}");
    }

    static byte[] html(String text) {
        return txt("<!DOCTYPE html><html><head><title>Aanvraag</title><style>p{color:red}</style></head><body><p>"
                + text + "</p></body></html>");
    }

    static byte[] pdf(String... pages) {
        return pdf(document -> {
            for (String text : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                    ink.beginText();
                    ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    ink.newLineAtOffset(50, 700);
                    ink.showText(text);
                    ink.endText();
                }
            }
        });
    }

    private interface Pages {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Pages pages) {
        return bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                pages.on(document);
                document.save(out);
            }
        });
    }

    static byte[] encryptedPdf(String text) {
        return bytes(out -> {
            try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf(text))) {
                StandardProtectionPolicy policy = new StandardProtectionPolicy("baas", "geheim", new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
                document.save(out);
            }
        });
    }

    /** Each page a picture of a text, as a scanner makes it. */
    static byte[] scan(String... pages) {
        return pdf(document -> {
            for (String text : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                BufferedImage picture = picture(1240, 1754, text);
                try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                    ink.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
                }
            }
        });
    }

    /** A picture of a text, large enough to be worth reading. */
    static byte[] png(String text) {
        return png(1600, 900, text);
    }

    static byte[] png(int width, int height, String text) {
        return bytes(out -> ImageIO.write(picture(width, height, text), "png", out));
    }

    private static BufferedImage picture(int width, int height, String text) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(10, width / 30)));
        pen.drawString(text, width / 20, height / 3);
        pen.setColor(Color.LIGHT_GRAY);
        for (int dot = 0; dot < width * height / 40; dot++) { // the grain of a scanner, else it weighs nothing
            pen.fillRect((dot * 7919) % width, height / 2 + (dot * 104729) % (height / 2), 1, 1);
        }
        pen.dispose();
        return picture;
    }

    static byte[] zip(Map<String, byte[]> files) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (var file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
        });
    }

    /** One file in a zip, that zip in a zip, and so on. */
    static byte[] zipsInZips(int depth, byte[] innermost) {
        byte[] inner = zip(Map.of("diep.txt", innermost));
        for (int level = 1; level < depth; level++) {
            inner = zip(Map.of("laag" + level + ".zip", inner));
        }
        return inner;
    }

    /** Megabytes of zeros that weigh a thousandth of it. */
    static byte[] bomb(String name, int megabytes, Map<String, byte[]> siblings) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] zeros = new byte[1 << 20];
                java.util.Arrays.fill(zeros, (byte) 'a');
                for (int written = 0; written < megabytes; written++) {
                    zip.write(zeros);
                }
                for (var file : siblings.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
        });
    }

    /** The same zip with the mark that its entries are encrypted (APPNOTE 4.4.4, bit 0) in every header. */
    static byte[] marksAsEncrypted(byte[] zip) {
        byte[] marked = zip.clone();
        for (int at = 0; at < marked.length - 10; at++) {
            if (marked[at] == 'P' && marked[at + 1] == 'K') {
                if (marked[at + 2] == 3 && marked[at + 3] == 4) {
                    marked[at + 6] |= 1;
                } else if (marked[at + 2] == 1 && marked[at + 3] == 2) {
                    marked[at + 8] |= 1;
                }
            }
        }
        return marked;
    }

    static byte[] eml(String body, String attachmentName, byte[] attachment) {
        String base64 = java.util.Base64.getMimeEncoder().encodeToString(attachment);
        return txt("""
                From: Zorg <aanvraag@zorggroep.example>
                To: collectief@wonen.example
                Subject: Huisvestingsvraag
                Date: Mon, 2 Feb 2026 09:52:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="grens"

                --grens
                Content-Type: text/plain; charset=utf-8

                %s
                --grens
                Content-Type: application/octet-stream; name="%s"
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                --grens--
                """.formatted(body, attachmentName, attachmentName, base64).replace("\n", "\r\n"));
    }

    /** An Outlook message [MS-OXMSG] with a subject, a body and one attachment. */
    static byte[] msg(String body, String attachmentName, byte[] attachment) {
        return bytes(out -> {
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                DirectoryEntry root = files.getRoot();
                put(root, "__substg1.0_001A001F", utf16("IPM.Note"));
                put(root, "__substg1.0_0037001F", utf16("Huisvestingsvraag"));
                put(root, "__substg1.0_1000001F", utf16(body));
                put(root, "__properties_version1.0", new byte[32]);
                DirectoryEntry attached = root.createDirectory("__attach_version1.0_#00000000");
                put(attached, "__substg1.0_3707001F", utf16(attachmentName));
                put(attached, "__substg1.0_37010102", attachment);
                put(attached, "__properties_version1.0", new byte[8]);
                files.writeFilesystem(out);
            }
        });
    }

    private static void put(DirectoryEntry folder, String name, byte[] value) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(value));
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    /** A winmail.dat [MS-OXTNEF] with one attachment. */
    static byte[] winmail(String attachmentName, byte[] attachment) {
        return bytes(out -> {
            out.write(ByteBuffer.allocate(6).order(ByteOrder.LITTLE_ENDIAN).putInt(0x223E9F78).putShort((short) 1).array());
            out.write(attribute(1, 0x00089006, new byte[] {0, 0, 1, 0}));
            out.write(attribute(1, 0x00018004, (subject() + "\0").getBytes(StandardCharsets.US_ASCII)));
            out.write(attribute(2, 0x00069002, new byte[14]));
            out.write(attribute(2, 0x00018010, (attachmentName + "\0").getBytes(StandardCharsets.US_ASCII)));
            out.write(attribute(2, 0x0006800F, attachment));
        });
    }

    private static String subject() {
        return "Huisvestingsvraag";
    }

    private static byte[] attribute(int level, int id, byte[] value) {
        int sum = 0;
        for (byte each : value) {
            sum += each & 0xff;
        }
        return ByteBuffer.allocate(11 + value.length).order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) level).putInt(id).putInt(value.length).put(value).putShort((short) sum).array();
    }
}
