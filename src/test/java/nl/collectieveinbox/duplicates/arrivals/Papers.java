package nl.collectieveinbox.duplicates.arrivals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.duplicates.arrivals.Family.Paper;
import nl.collectieveinbox.duplicates.arrivals.Letter.Annex;

/** Documents as real files. The same words in the same format are the same bytes, whoever sends them. */
final class Papers {

    private static final Map<String, String> TYPES = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "odt", "application/vnd.oasis.opendocument.text",
            "pdf", "application/pdf",
            "txt", "text/plain");

    private interface Writer {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private Papers() {}

    static Annex file(Paper paper) {
        return Annex.file(paper.name(), TYPES.getOrDefault(paper.extension(), "application/octet-stream"), bytes(paper));
    }

    private static byte[] bytes(Paper paper) {
        return switch (paper.extension()) {
            case "docx" -> StillZip.of(written(out -> OfficeFiles.docx(paper, out)));
            case "xlsx" -> StillZip.of(written(out -> OfficeFiles.xlsx(paper, out)));
            case "odt" -> written(out -> OdtFile.write(paper, out));
            case "pdf" -> written(out -> PdfFile.write(paper, out));
            default -> (paper.title() + "\n\n" + paper.text()).strip().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] written(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The lines of the text as its writer meant them, the title not among them. */
    static List<String> lines(Paper paper) {
        return Prose.unwrapped(paper.text()).lines().toList();
    }

    static boolean isRow(String line) {
        return line.contains(" | ");
    }

    static List<String> cells(String row) {
        String inner = row.strip();
        inner = inner.startsWith("|") ? inner.substring(1) : inner;
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        return List.of(inner.split("\\|")).stream().map(String::strip).toList();
    }
}
