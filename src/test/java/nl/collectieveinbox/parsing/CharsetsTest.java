package nl.collectieveinbox.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.collectieveinbox.mail.ReadMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

    private static ReadMessage read(String label, byte[] body) {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        String type = label.isEmpty() ? "text/plain" : "text/plain; charset=" + label;
        mail.writeBytes(("From: a@b.example\nContent-Transfer-Encoding: base64\nContent-Type: " + type + "\n\n"
                + java.util.Base64.getMimeEncoder(76, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(body))
                .getBytes(StandardCharsets.US_ASCII));
        return Mails.read(mail.toByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8", "UTF8, UTF-8", "'\"utf-8\"', UTF-8", "iso-8859-1, windows-1252", "iso-8859-15, iso-8859-15",
        "windows-1252, windows-1252", "us-ascii, windows-1252", "us-ascii, UTF-8", "iso-8859-1, UTF-8",
        "utf-8, windows-1252", "onbekend-99, windows-1252", "onbekend-99, UTF-8", "'', UTF-8", "'', windows-1252",
        "'%%%', UTF-8", "utf-16, UTF-16", "utf-16, UTF-16LE", "utf-16le, UTF-16LE", "utf-16be, UTF-16BE",
        "ansi_x3.4-1968, windows-1252", "cp-850, IBM850", "unicode, UTF-16"})
    void textIsReadWhateverTheLabelSays(String label, String really) {
        String text = "Cliënten zoeken één woning in Dordrecht";
        assertThat(read(label, text.getBytes(Charset.forName(really))).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"iso-2022-jp, ISO-2022-JP, 日本語", "shift_jis, windows-31j, 日本語", "gb2312, GBK, 漢字", "koi8-r, KOI8-R, привет",
        "big5, Big5, 漢字", "ks_c_5601-1987, x-windows-949, 한국어", "windows-1256, windows-1256, مرحبا", "iso-8859-9, windows-1254, ışık"})
    void mailFromFarAwayIsRead(String label, String really, String text) {
        assertThat(read(label, text.getBytes(Charset.forName(really))).text()).isEqualTo(text);
    }

    @Test
    void utf7IsRead() {
        assertThat(read("utf-7", "Cli+AOs-nten 1 +- 1, +2D3eAA-".getBytes(StandardCharsets.US_ASCII)).text())
                .isEqualTo("Cliënten 1 + 1, 😀");
    }

    @Test
    void oneBrokenByteDoesNotSpoilTheRest() {
        byte[] cut = "één, twee, drieën, vië".getBytes(StandardCharsets.UTF_8);
        assertThat(read("utf-8", java.util.Arrays.copyOf(cut, cut.length - 1)).text()).startsWith("één, twee, drieën");
    }

    @Test
    void aGuessIsSaid() {
        byte[] text = "één".getBytes(Charset.forName("windows-1252"));
        assertThat(read("onbekend-99", text).remarks()).anyMatch(remark -> remark.contains("onbekend-99"));
        assertThat(read("", text).remarks()).contains("De tekenset staat er niet bij en is geraden.");
        assertThat(read("iso-8859-1", text).remarks()).noneMatch(remark -> remark.contains("tekenset"));
        assertThat(read("onbekend-99", "een".getBytes(StandardCharsets.US_ASCII)).remarks())
                .noneMatch(remark -> remark.contains("tekenset"));
    }

    @Test
    void htmlMayNameItsOwnCharset() {
        byte[] mail = "From: a@b.example\nContent-Type: text/html\n\n<meta charset=\"iso-8859-15\"><p>5 \u00A4</p>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Mails.read(mail).text()).isEqualTo("5 €");
    }
}
