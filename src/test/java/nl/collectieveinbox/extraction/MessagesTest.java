package nl.collectieveinbox.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {

    private static OutlookFile request() {
        return new OutlookFile().string(0x0037, "Zoekvraag").string(0x0042, "Rob Kamphuis").string(0x0065, "/o=Exchange/ou=First/cn=Recipients/cn=rob")
                .string(0x5D02, "r.kamphuis@waterlelie.example").string(0x1035, "<1@waterlelie.example>").string(0x1000, "Wij zoeken 8 appartementen.\r\nGroet, Rob")
                .sent("2026-03-05T07:15:00Z").recipient(1, "Info", "/o=Exchange/cn=info", "info@tablis.example").recipient(2, "Karin", "k.debruin@woonkracht.example", "");
    }

    @Test
    void anOutlookFileIsAMessageWithItsSmtpAddresses() throws IOException {
        assertThat(Opened.in(request().bytes())).singleElement().satisfies(message -> {
            assertThat(message.from()).isEqualTo(new Address("Rob Kamphuis", "r.kamphuis@waterlelie.example"));
            assertThat(message.to()).containsExactly(new Address("Info", "info@tablis.example"));
            assertThat(message.cc()).containsExactly(new Address("Karin", "k.debruin@woonkracht.example"));
            assertThat(message.sentAt()).isEqualTo(Instant.parse("2026-03-05T07:15:00Z"));
            assertThat(message.subject()).isEqualTo("Zoekvraag");
            assertThat(message.messageId()).contains("<1@waterlelie.example>");
            assertThat(message.text()).isEqualTo("Wij zoeken 8 appartementen.\nGroet, Rob");
        });
    }

    @Test
    void withoutSmtpTheTransportHeadersNameTheSender() throws IOException {
        byte[] file = new OutlookFile().string(0x0037, "Zoekvraag").string(0x0042, "Rob Kamphuis").string(0x0065, "/o=Exchange/cn=rob").string(0x1000, "Tekst")
                .string(0x007D, "Received: x\r\nFrom: =?utf-8?Q?Rob?=\r\n <r.kamphuis@waterlelie.example>\r\nDate: Thu, 5 Mar 2026 08:15:00 +0100\r\nMessage-ID: <2@waterlelie.example>\r\n").bytes();

        assertThat(Opened.in(file)).singleElement().satisfies(message -> {
            assertThat(message.from()).isEqualTo(new Address("Rob Kamphuis", "r.kamphuis@waterlelie.example"));
            assertThat(message.sentAt()).isEqualTo(Instant.parse("2026-03-05T07:15:00Z"));
            assertThat(message.header("date")).contains("Thu, 5 Mar 2026 08:15:00 +0100");
            assertThat(message.messageId()).contains("<2@waterlelie.example>");
        });
    }

    @Test
    void anExchangeNameIsNoAddress() throws IOException {
        assertThat(Opened.in(new OutlookFile().string(0x0042, "Rob").string(0x0065, "/o=Exchange/cn=rob").string(0x1000, "x").bytes()))
                .singleElement().extracting(ReadMessage::from).isEqualTo(new Address("Rob", ""));
    }

    @Test
    void aMessageInAMessageStandsInside() throws IOException {
        byte[] file = new OutlookFile().string(0x0037, "FW: Zoekvraag").string(0x0C1A, "Karin").string(0x5D01, "k.debruin@woonkracht.example").string(0x1000, "Zie bijlage")
                .enclose(request()).bytes();

        assertThat(Opened.in(file)).singleElement().satisfies(outer -> {
            assertThat(outer.from().address()).isEqualTo("k.debruin@woonkracht.example");
            assertThat(outer.enclosed()).singleElement().satisfies(inner -> {
                assertThat(inner.from().address()).isEqualTo("r.kamphuis@waterlelie.example");
                assertThat(inner.sentAt()).isEqualTo(Instant.parse("2026-03-05T07:15:00Z"));
            });
        });
    }

    @Test
    void aWinmailIsTheBodyOfTheMailItCameWith() throws IOException {
        assertThat(Opened.in(Documents.winmail("zoekvraag.msg", request().bytes()))).singleElement().satisfies(body -> {
            assertThat(body.from()).isEqualTo(Address.NOBODY);
            assertThat(body.enclosed()).singleElement().extracting(each -> each.from().address()).isEqualTo("r.kamphuis@waterlelie.example");
        });
    }

    @Test
    void otherFilesHoldNoMessage() throws IOException {
        assertThat(Opened.in(Documents.docx("Van: x"))).isEmpty();
        assertThat(Opened.in(Documents.xls("Van: x"))).isEmpty();
        assertThat(Opened.in(new byte[0])).isEmpty();
    }

    @Test
    void aBrokenFileIsNoError() throws IOException {
        Random random = new Random(5);
        for (byte[] whole : List.of(request().bytes(), Documents.winmail("x.msg", request().bytes()))) {
            for (int run = 0; run < 40; run++) {
                byte[] broken = Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8));
                for (int i = 0; i < random.nextInt(20); i++) {
                    broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
                }
                assertThat(Opened.in(broken)).isNotNull();
            }
        }
    }

    @Test
    void whatTheChildFindsIsKept(@TempDir Path folder) {
        try (Desk desk = new Desk(folder, Desk.settings(ExtractionSettings.Ocr.OFF))) {
            Extracted fresh = desk.read("zoekvraag.msg", request().bytes());

            assertThat(fresh.messages()).singleElement().extracting(each -> each.from().address()).isEqualTo("r.kamphuis@waterlelie.example");
            assertThat(desk.read("zoekvraag.msg", request().bytes())).isEqualTo(fresh);
        }
    }
}
