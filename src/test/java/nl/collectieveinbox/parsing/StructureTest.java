package nl.collectieveinbox.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.collectieveinbox.mail.Attachment;
import nl.collectieveinbox.mail.ReadMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureTest {

    private static final String HEAD = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n";

    static String multipart(String subtype, String... parts) {
        StringBuilder mail = new StringBuilder("Content-Type: multipart/" + subtype + "; boundary=\"b-" + subtype + "\"\n\n");
        for (String part : parts) {
            mail.append("--b-").append(subtype).append("\n").append(part).append("\n");
        }
        return mail.append("--b-").append(subtype).append("--\n").toString();
    }

    @Test
    void plainTextIsReadRatherThanHtml() {
        ReadMessage message = Mails.read(HEAD + multipart("alternative",
                "Content-Type: text/plain\n\nplat", "Content-Type: text/html\n\n<p>rijk</p>"));
        assertThat(message.text()).isEqualTo("plat");
        assertThat(message.html()).isEqualTo("<p>rijk</p>");
    }

    @ParameterizedTest
    @CsvSource({"''", "This message requires HTML", "Uw e-mailprogramma ondersteunt geen HTML."})
    void aPlaceholderGivesWayToTheHtml(String placeholder) {
        ReadMessage message = Mails.read(HEAD + multipart("alternative",
                "Content-Type: text/plain\n\n" + placeholder, "Content-Type: text/html\n\n<p>rijk</p>"));
        assertThat(message.text()).isEqualTo("rijk");
    }

    @Test
    void textAroundAnAttachmentIsOneText() {
        ReadMessage message = Mails.read(HEAD + multipart("mixed", "Content-Type: text/plain\n\nvoor",
                "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERg==",
                "Content-Type: text/html\n\n<b>na</b>"));
        assertThat(message.text()).isEqualTo("voor\n\nna");
        assertThat(message.html()).contains("voor").contains("<b>na</b>");
        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("a.pdf");
    }

    @Test
    void aPictureInTheTextIsInline() {
        ReadMessage message = Mails.read(HEAD + multipart("related",
                "Content-Type: text/html\n\n<p>logo <img src=\"cid:logo@x\"></p>",
                "Content-Type: image/png\nContent-ID: <logo@x>\nContent-Transfer-Encoding: base64\n\niVBORw=="));
        assertThat(message.attachments()).singleElement().satisfies(picture -> {
            assertThat(picture.inline()).isTrue();
            assertThat(picture.contentId()).isEqualTo("logo@x");
            assertThat(picture.mediaType()).isEqualTo("image/png");
        });
        assertThat(message.html()).contains("src=\"cid:logo&#64;x\"");
    }

    @Test
    void textThatIsAttachedIsAnAttachment() {
        ReadMessage message = Mails.read(HEAD + multipart("mixed", "Content-Type: text/plain\n\nhallo",
                "Content-Type: text/plain\nContent-Disposition: attachment\n\nbijlage",
                "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR",
                "Content-Type: text/csv; name=\"x.csv\"\n\na;b"));
        assertThat(message.text()).isEqualTo("hallo");
        assertThat(message.attachments()).extracting(Attachment::mediaType)
                .containsExactly("text/plain", "text/calendar", "text/csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Programma van eisen.pdf | Content-Disposition: attachment; filename="Programma van eisen.pdf"
            Programma van eisen.pdf | Content-Disposition: attachment; filename=Programma van eisen.pdf
            cliënten.pdf            | Content-Disposition: attachment; filename*=utf-8''cli%C3%ABnten.pdf
            cliënten.pdf            | Content-Disposition: attachment; filename="clienten.pdf"; filename*=utf-8''cli%C3%ABnten.pdf
            cliënten.pdf            | Content-Disposition: attachment; filename*=utf-8''cli%C3%ABnten.pdf; filename="clienten.pdf"
            cliënten.pdf            | Content-Disposition: attachment; filename*0*=utf-8''cli%C3; filename*1*=%ABnten; filename*2=.pdf
            cliënten.pdf            | Content-Disposition: attachment; filename*1=".pdf"; filename*0="cliënten"
            cliënten.pdf            | Content-Disposition: attachment; filename="=?utf-8?Q?cli=C3=ABnten.pdf?="
            cliënten.pdf            | Content-Disposition: attachment; filename*0="=?utf-8?Q?cli=C3=AB"; filename*1="nten.pdf?="
            cliënten.pdf            | Content-Disposition: attachment; filename*=utf-8''%3D%3Futf-8%3FQ%3Fcli%3DC3%3DABnten.pdf%3F%3D
            cliënten.pdf            | Content-Disposition: attachment; filename=cliënten.pdf
            eisen.pdf               | Content-Disposition: attachment; filename="C:\\Users\\jan\\eisen.pdf"
            passwd                  | Content-Disposition: attachment; filename="../../etc/passwd"
            a"b.pdf                 | Content-Disposition: attachment; filename="a\\"b.pdf"
            a;b.pdf                 | Content-Disposition: attachment; filename="a;b.pdf"; size=3
            naam.pdf                | Content-Disposition: attachment
            """)
    void fileNamesAreReadHoweverTheyWereWritten(String expected, String disposition) {
        ReadMessage message = Mails.read(HEAD + multipart("mixed", "Content-Type: text/plain\n\nhallo",
                "Content-Type: application/pdf; name=\"naam.pdf\"\n" + disposition + "\n\nPDF"));
        assertThat(message.attachments()).extracting(Attachment::name).containsExactly(expected);
    }

    @Test
    void aMissingEndBoundaryIsForgiven() {
        ReadMessage message = Mails.read(HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhallo\n--b\n"
                + "Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\nPDF");
        assertThat(message.text()).isEqualTo("hallo");
        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("a.pdf");
    }

    @ParameterizedTest
    @CsvSource({"multipart/mixed", "multipart/mixed; boundary=other", "multipart/mixed; boundary="})
    void aMissingOrWrongBoundaryParameterIsGuessed(String type) {
        byte[] mail = (HEAD + "Content-Type: " + type + "\n\n--b\n\nhallo\n--b\nContent-Type: application/pdf\n"
                + "Content-Disposition: attachment; filename=a.pdf\n\nPDF\n--b--\n").getBytes(StandardCharsets.UTF_8);
        ReadMessage message = Mails.read(Mails.READER, mail, new Mails.Store());
        assertThat(message.text()).isEqualTo("hallo");
        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("a.pdf");
    }

    @Test
    void aMultipartWithoutAnyBoundaryIsReadAsText() {
        ReadMessage message = Mails.read(Mails.READER, (HEAD + "Content-Type: multipart/mixed; boundary=b\n\nhallo allemaal\n")
                .getBytes(StandardCharsets.UTF_8), new Mails.Store());
        assertThat(message.text()).contains("hallo allemaal");
        assertThat(message.remarks()).contains(
                "De indeling van het bericht is kapot; de inhoud is als platte tekst gelezen.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text             | hallo
            text/plain; ;;=  | hallo
            ;charset=utf-8   | hallo
            text / plain     | hallo
            TEXT/PLAIN       | hallo
            """)
    void aBrokenContentTypeIsStillRead(String type, String expected) {
        assertThat(Mails.read(HEAD + "Content-Type: " + type + "\n\nhallo").text()).isEqualTo(expected);
    }

    @Test
    void anEnclosedMessageIsReadAndKept() {
        ReadMessage message = Mails.read(HEAD + multipart("mixed", "Content-Type: text/plain\n\nzie bijlage",
                "Content-Type: message/rfc822\n\n" + "From: in@b.example\nSubject: binnenin\n" + multipart("related",
                        "Content-Type: text/plain\n\ndiep", "Content-Type: application/pdf; name=b.pdf\n\nPDF")));
        assertThat(message.text()).isEqualTo("zie bijlage");
        assertThat(message.enclosed()).singleElement().satisfies(inner -> {
            assertThat(inner.subject()).isEqualTo("binnenin");
            assertThat(inner.text()).isEqualTo("diep");
            assertThat(inner.attachments()).extracting(Attachment::enclosedIn).containsExactly(0);
        });
        assertThat(message.attachments()).extracting(Attachment::mediaType, Attachment::enclosedIn).containsExactly(
                org.assertj.core.groups.Tuple.tuple("message/rfc822", 0), org.assertj.core.groups.Tuple.tuple("application/pdf", 1));
    }

    @Test
    void anEmlFileIsAMessageWhateverItsType() {
        ReadMessage message = Mails.read(HEAD + multipart("mixed",
                "Content-Type: application/octet-stream; name=vraag.eml\nContent-Transfer-Encoding: base64\n\n"
                        + java.util.Base64.getEncoder().encodeToString("From: in@b.example\nSubject: binnenin\n\ndiep".getBytes(StandardCharsets.UTF_8)),
                "Content-Type: application/octet-stream; name=geen.eml\n\ngewoon wat tekst"));
        assertThat(message.enclosed()).extracting(ReadMessage::subject).containsExactly("binnenin");
        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("vraag.eml", "geen.eml");
        assertThat(message.remarks()).anyMatch(remark -> remark.startsWith("Een ingesloten bericht is niet te lezen"));
    }

    @Test
    void aDigestIsItsMessages() {
        ReadMessage message = Mails.read(HEAD + multipart("digest", "\nFrom: 1@b.example\nSubject: een\n\n1",
                "\nFrom: 2@b.example\nSubject: twee\n\n2"));
        assertThat(message.enclosed()).extracting(ReadMessage::subject).containsExactly("een", "twee");
    }

    @Test
    void aBounceKeepsItsReport() {
        ReadMessage message = Mails.read(HEAD + multipart("report", "Content-Type: text/plain\n\nOnbestelbaar",
                "Content-Type: message/delivery-status\n\nStatus: 5.1.1", "Content-Type: text/rfc822-headers\n\nSubject: weg"));
        assertThat(message.text()).isEqualTo("Onbestelbaar");
        assertThat(message.attachments()).extracting(Attachment::mediaType)
                .containsExactly("message/delivery-status", "text/rfc822-headers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m | S/MIME
            message/partial; id=x; number=1                                  | in stukken
            message/external-body; access-type=URL                           | elders
            application/ms-tnef; name=winmail.dat                            | winmail.dat
            application/octet-stream; name=winmail.dat                       | winmail.dat
            """)
    void whatCannotBeOpenedIsKeptAndSaid(String type, String said) {
        ReadMessage message = Mails.read(HEAD + "Content-Type: " + type + "\n\nbytes");
        assertThat(message.attachments()).hasSize(1);
        assertThat(message.remarks()).anyMatch(remark -> remark.contains(said));
    }

    @Test
    void aUuencodedFileInTheTextBecomesAnAttachment() {
        Mails.Store store = new Mails.Store();
        byte[] mail = (HEAD + "\nZie hieronder.\nbegin 644 nota.txt\n#0V%T\n`\nend\nGroet\n").getBytes(StandardCharsets.UTF_8);
        ReadMessage message = Mails.read(Mails.READER, mail, store);
        assertThat(message.text()).isEqualTo("Zie hieronder.\nGroet\n");
        assertThat(message.attachments()).extracting(Attachment::name).containsExactly("nota.txt");
        assertThat(store.text(message.attachments().getFirst())).isEqualTo("Cat");
        assertThat(Mails.read(HEAD + "\nbegin 644 met de vraag\nen dan verder, lange prose\nend").attachments()).isEmpty();
    }

    @Test
    void flowedLinesAreJoined() {
        assertThat(Mails.read(HEAD + "Content-Type: text/plain; format=flowed\n\neen \ntwee\n> q \n> r\n-- \nJan").text())
                .isEqualTo("een twee\n> q r\n-- \nJan");
        assertThat(Mails.read(HEAD + "Content-Type: text/plain; format=flowed; delsp=yes\n\nwoning \nbouw").text())
                .isEqualTo("woningbouw");
    }

    @Test
    void brokenEncodingsGiveWhatTheyCan() {
        assertThat(Mails.read(HEAD + "Content-Transfer-Encoding: quoted-printable\n\n100=% zeker =C3=ABn =\nja =ZZ =").text())
                .contains("zeker ën ja");
        Mails.Store store = new Mails.Store();
        ReadMessage message = Mails.read(Mails.READER, (HEAD + "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n"
                + "SGFs!!bG8\ngd2VyZWxk*IQ").getBytes(StandardCharsets.UTF_8), store);
        assertThat(store.text(message.attachments().getFirst())).startsWith("Hallo wereld");
        assertThat(Mails.read(HEAD + "Content-Transfer-Encoding: x-onzin\n\nhallo").text()).isEqualTo("hallo");
    }

    @Test
    void anMboxLineAndEmptyLinesBeforeTheHeaderAreSkipped() {
        assertThat(Mails.read("From a@b.example Tue Mar  3 09:41:00 2026\n" + HEAD + "\nhallo").text()).isEqualTo("hallo");
        assertThat(Mails.read("\n\n" + HEAD + "\nhallo").text()).isEqualTo("hallo");
        assertThat(Mails.read("\uFEFF" + HEAD + "\nhallo").from().address()).isEqualTo("a@b.example");
    }

    @Test
    void oldMacLineEndsAreRead() {
        byte[] mail = (HEAD + multipart("mixed", "Content-Type: text/plain\n\nhallo\ndaar",
                "Content-Type: application/pdf; name=a.pdf\n\nPDF")).replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
        for (MessageReader reader : new MessageReader[] {Mails.READER, Mails.SECOND}) {
            ReadMessage message = Mails.read(reader, mail, new Mails.Store());
            assertThat(message.text()).isEqualTo("hallo\ndaar");
            assertThat(message.attachments()).hasSize(1);
        }
    }
}
