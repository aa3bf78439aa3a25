package nl.collectieveinbox.parsing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/**
 * Undoes Content-Transfer-Encoding (RFC 2045, 6), the same for both readers.
 *
 * <p>With mime4j's decoders, since Angus' quoted-printable calls itself at every soft line break: 100,000 of them in a
 * row exhaust the stack.
 */
final class TransferEncoding {

    private TransferEncoding() {}

    /** Unknown encodings are read as they stand. */
    static InputStream undone(Fields fields, InputStream content, ParsingSettings settings, Remarks remarks)
            throws IOException {
        String header = fields.first("content-transfer-encoding").orElse("").replaceAll("\\([^)]*\\)|\"", "");
        String encoding = Parameters.of(header).value().toLowerCase(Locale.ROOT).strip();
        InputStream decoded = switch (encoding) {
            case "base64" -> new Base64InputStream(content);
            case "quoted-printable" -> new QuotedPrintableInputStream(content);
            case "uuencode", "x-uuencode", "x-uue" -> uudecoded(content.readNBytes(settings.maxTextPartBytes()));
            case "", "7bit", "8bit", "binary" -> content;
            default -> {
                remarks.add("De codering \"" + Clean.cut(encoding, 40) + "\" van een deel is onbekend; het is gelezen zoals het er staat.");
                yield content;
            }
        };
        return new BrokenOff(decoded, e -> e instanceof MimeIOException, remarks);
    }

    private static InputStream uudecoded(byte[] content) {
        String text = Clean.lines(new String(content, StandardCharsets.ISO_8859_1));
        Optional<List<Uuencoded.File>> files = Uuencoded.in(text).map(Uuencoded.Found::files);
        return new ByteArrayInputStream(files.map(found -> found.getFirst().bytes()).orElse(content));
    }
}
