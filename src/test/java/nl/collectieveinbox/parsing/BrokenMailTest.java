package nl.collectieveinbox.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.collectieveinbox.mail.ReadMessage;
import org.junit.jupiter.api.Test;

/** Good mail, broken at random: out comes a message or a reason, and nothing else. */
class BrokenMailTest {

    private static final int TRIES = 1_000;
    private static final int MOST_BREAKS = 12;

    private static final List<String> PIECES = List.of("\r", "\n", "\r\n\r\n", "\0", "--b", "--b--", "=?utf-8?Q?", "?=", "\"", ";", "<",
            ">", "=", "Content-Type: multipart/mixed\n", "Content-Type: message/rfc822\n\n", "boundary=\"", "\u00FF\u00FE", "(", "begin 644 x\n",
            "Content-Transfer-Encoding: base64\n", "*0*=", "charset=utf-16", "charset=utf-7\n\n+AA", "&#", "<!--", "99999999999999999999");

    private static final byte[] MAIL = ("Message-ID: <1@x.example>\nDate: Tue, 3 Mar 2026 09:41:00 +0100\nFrom: \"Jan, de\" <j@x.example>\n"
            + "To: Team: a@x.example, b@x.example;\nSubject: =?utf-8?B?Q2xpw6tudGVu?= zoeken\nMIME-Version: 1.0\n"
            + StructureTest.multipart("mixed", StructureTest.multipart("alternative",
                    "Content-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\nCli=C3=ABnten =\nx",
                    "Content-Type: text/html; charset=iso-8859-1\n\n<p>Hallo <img src=\"cid:a\"> <ul><li>x</ul></p>"),
            "Content-Type: message/rfc822\n\nFrom: a@b.example\nDate: 3 Mar 26 09:41 CET\nSubject: binnen\n\nbegin 644 a\n#0V%T\n`\nend\n",
            "Content-Type: application/pdf; name*0*=utf-8''cli%C3; name*1*=%AB.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjc=\n"))
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void brokenMailIsAMessageOrAReason() {
        for (int i = 0; i < TRIES; i++) {
            int seed = i;
            assertThatCode(() -> readOrRefuse(seed)).as("mail broken with seed " + seed).doesNotThrowAnyException();
        }
    }

    private static void readOrRefuse(int seed) throws Exception {
        byte[] mail = MAIL;
        Random random = new Random(seed);
        int breaks = 1 + random.nextInt(MOST_BREAKS);
        for (int i = 0; i < breaks; i++) {
            mail = broken(mail, random);
        }
        for (MessageReader reader : List.of(Mails.READER, Mails.SECOND)) {
            try {
                ReadMessage message = Mails.readOrRefuse(reader, mail, new Mails.Store());
                assertThat(message.text()).doesNotContain("\0");
                assertThat(message.headers().toString()).doesNotContain("\0");
            } catch (UnreadableMessage e) {
                assertThat(e.reasonForPeople()).isNotBlank();
            }
        }
    }

    @Test
    void theMailIsGoodBeforeItIsBroken() {
        ReadMessage message = Mails.read(MAIL);
        assertThat(message.subject()).isEqualTo("Cliënten zoeken");
        assertThat(message.enclosed()).hasSize(1);
        assertThat(message.attachments()).hasSize(3);
    }

    private static byte[] broken(byte[] mail, Random random) {
        int at = random.nextInt(mail.length + 1);
        int length = random.nextInt(60);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(mail, 0, at);
        int rest = at;
        switch (random.nextInt(5)) {
            case 0 -> rest = Math.min(mail.length, at + length);
            case 1 -> out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.ISO_8859_1));
            case 2 -> out.writeBytes(Arrays.copyOfRange(mail, Math.max(0, at - 200), at));
            case 3 -> {
                byte[] noise = new byte[random.nextInt(8)];
                random.nextBytes(noise);
                out.writeBytes(noise);
                rest = Math.min(mail.length, at + noise.length);
            }
            default -> rest = random.nextInt(8) == 0 ? mail.length : at;
        }
        out.write(mail, rest, mail.length - rest);
        return out.toByteArray().length == 0 ? new byte[] {'x'} : out.toByteArray();
    }
}
