package nl.collectieveinbox.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.Blob;
import nl.collectieveinbox.mail.ReadMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R20 and R21 of the cases: nothing that a sender can do makes reading endless or fills the memory. */
class LimitsTest {

    private static final String HEAD = "From: a@b.example\nSubject: x\n";

    @TempDir
    Path folder;

    private static ReadMessage html(String source) {
        return Mails.read(HEAD + "Content-Type: text/html\n\n" + source);
    }

    @Test
    void aHundredThousandNestedTagsAreReadAsText() {
        for (String tag : new String[] {"div", "blockquote", "ul><li", "table><tr><td", "b", "span style='display:none'"}) {
            ReadMessage message = html(("<" + tag + ">").repeat(100_000) + "diep");
            assertThat(message.text()).as(tag).contains("diep");
            assertThat(message.html()).isEmpty();
            assertThat(message.remarks()).anyMatch(remark -> remark.startsWith("De opmaak"));
        }
    }

    @Test
    void htmlThatIsNestedDeeperThanCanBeShownIsNotShownInPart() {
        ReadMessage deep = html("<div>".repeat(300) + "diep");
        assertThat(deep.html()).isEmpty();
        assertThat(deep.text()).isEqualTo("diep");
        assertThat(html("<div>".repeat(190) + "diep").html()).contains("diep");
        assertThat(html("<p>regel<br>".repeat(10_000) + "diep").html()).contains("diep");
    }

    @Test
    void aHundredThousandLinksAreReadAsText() {
        assertThat(html("<a href='https://x.example/'>koppeling</a> ".repeat(100_000)).text()).contains("koppeling koppeling");
    }

    @Test
    void twentyMegabytesOfHtmlAreReadAsTextUpToTheLimit() {
        ReadMessage message = Mails.read(Mails.READER, (HEAD + "Content-Type: text/html\n\n"
                + "<p>tekst &amp; meer</p>".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8), new Mails.Store());
        assertThat(message.html()).isEmpty();
        assertThat(message.text()).startsWith("tekst & meer").hasSizeLessThanOrEqualTo(2_000_000);
    }

    @Test
    void tagsThatNeverEndAreReadInOnePass() {
        for (String trap : new String[] {"<!--", "<script>", "</", "<a b='", "&", "<![", "<p \"", "&#x", "<style></style"}) {
            Mails.read(Mails.READER, (HEAD + "Content-Type: text/html\n\n" + trap.repeat(200_000)).getBytes(StandardCharsets.UTF_8),
                    new Mails.Store());
        }
    }

    @Test
    void softLineBreaksByTheHundredThousandDoNotExhaustTheStack() {
        assertThat(Mails.read(HEAD + "Content-Transfer-Encoding: quoted-printable\n\n" + "=\n".repeat(200_000) + "eind").text())
                .isEqualTo("eind");
    }

    @Test
    void twoThousandAttachmentsAreAllKept() {
        ReadMessage message = Mails.read(HEAD + parts(2_000));
        assertThat(message.attachments()).hasSize(2_000);
        assertThat(message.remarks()).noneMatch(remark -> remark.contains("delen"));
    }

    @Test
    void partsBeyondTheLimitAreLeftOutAndThatIsSaid() {
        ReadMessage message = Mails.read(HEAD + parts(4_000));
        assertThat(message.attachments()).hasSize(2_500);
        assertThat(message.remarks()).contains("Het bericht heeft meer dan 2500 delen; de rest is niet gelezen.");
    }

    private static String parts(int count) {
        return "Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: application/pdf; name=a.pdf\n\nPDF\n".repeat(count) + "--b--\n";
    }

    @Test
    void messagesNestedFiftyDeepAreReadToTheLimitAndTheirSiblingsToo() {
        String mail = "From: a@b.example\nSubject: diep\n\nkern\n";
        for (int i = 0; i < 50; i++) {
            mail = "From: a@b.example\nSubject: " + i + "\nContent-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i
                    + "\nContent-Type: message/rfc822\n\n" + mail + "\n--b" + i + "\n\nbroer " + i + "\n--b" + i + "--\n";
        }
        ReadMessage message = Mails.read(Mails.READER, mail.getBytes(StandardCharsets.UTF_8), new Mails.Store());
        int depth = 0;
        while (!message.enclosed().isEmpty()) {
            assertThat(message.text().strip()).isEqualTo("broer " + (49 - depth));
            message = message.enclosed().getFirst();
            depth++;
        }
        assertThat(depth).isEqualTo(10);
        assertThat(message.attachments()).extracting(Attachment::mediaType).containsExactly("message/rfc822");
        assertThat(message.remarks()).anyMatch(remark -> remark.contains("dieper dan 10"));
    }

    @Test
    void multipartsNestedAThousandDeepAreKeptWhole() {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 1_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\n\n--b").append(i).append("\n");
        }
        ReadMessage message = Mails.read(Mails.READER, mail.append("\nkern").toString().getBytes(StandardCharsets.UTF_8), new Mails.Store());
        assertThat(message.attachments()).hasSize(1);
        ReadMessage second = Mails.read(Mails.SECOND, mail.toString().getBytes(StandardCharsets.UTF_8), new Mails.Store());
        assertThat(second.remarks()).contains("Een deel zit te diep genest en is als geheel bewaard.");
    }

    @Test
    void aHeaderWithoutEndIsRefused() {
        for (MessageReader reader : new MessageReader[] {Mails.READER, Mails.SECOND}) {
            byte[] mail = ("From: a@b.example\n" + "X-Y: ".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> Mails.readOrRefuse(reader, mail, new Mails.Store())).isInstanceOf(UnreadableMessage.class);
        }
    }

    @Test
    void aMailOf150MegabytesIsStreamed() throws Exception {
        Path mail = folder.resolve("large.eml");
        try (OutputStream out = Files.newOutputStream(mail)) {
            out.write((HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhallo\n--b\n"
                    + "Content-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n").getBytes(StandardCharsets.US_ASCII));
            byte[] block = ("A".repeat(76) + "\n").repeat(1_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 1_950; i++) {
                out.write(block);
            }
            out.write("--b--\n".getBytes(StandardCharsets.US_ASCII));
        }
        ReadMessage message = Mails.READER.read(mail, bytes -> new Blob("x", drained(bytes)));
        assertThat(message.text()).isEqualTo("hallo");
        assertThat(message.attachments().getFirst().blob().sizeBytes()).isEqualTo(1_950L * 1_000 * 57);
    }

    private static long drained(InputStream bytes) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            size += read;
        }
        return size;
    }
}
