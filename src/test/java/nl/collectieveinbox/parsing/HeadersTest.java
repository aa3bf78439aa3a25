package nl.collectieveinbox.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    @Test
    void anOrdinaryMessageIsReadWithoutARemark() {
        ReadMessage message = Mails.read("""
                Message-ID: <a1.0303@merwestroom.example>
                Date: Tue, 3 Mar 2026 09:41:00 +0100
                From: Annelies Verstraten <a.verstraten@merwestroom.example>
                To: Collectieve inbox <collectief@wonen.example>, info@rhiant.example
                Cc: "Bruin, Karin de" <k.debruin@woonkracht.example>
                In-Reply-To: <x@y.example>
                References: <w@y.example>
                 <x@y.example>
                Subject: Huisvestingsvraag
                 beschermd wonen

                Geachte heer/mevrouw,
                """);
        assertThat(message.messageIds()).containsExactly("<a1.0303@merwestroom.example>");
        assertThat(message.sentAt()).isEqualTo(Instant.parse("2026-03-03T08:41:00Z"));
        assertThat(message.from()).isEqualTo(new Address("Annelies Verstraten", "a.verstraten@merwestroom.example"));
        assertThat(message.to()).containsExactly(
                new Address("Collectieve inbox", "collectief@wonen.example"), new Address("", "info@rhiant.example"));
        assertThat(message.cc()).containsExactly(new Address("Bruin, Karin de", "k.debruin@woonkracht.example"));
        assertThat(message.inReplyTo()).containsExactly("<x@y.example>");
        assertThat(message.references()).containsExactly("<w@y.example>", "<x@y.example>");
        assertThat(message.subject()).isEqualTo("Huisvestingsvraag beschermd wonen");
        assertThat(message.text().strip()).isEqualTo("Geachte heer/mevrouw,");
        assertThat(message.remarks()).isEmpty();
        assertThat(message.reader()).isEqualTo("angus");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cliënten           | =?utf-8?Q?Cli=C3=ABnten?=
            Cliënten           | =?UTF-8?B?Q2xpw6tudGVu?=
            Cliënten           | =?utf-8?Q?Cli=C3?= =?utf-8?Q?=ABnten?=
            Cliënten           | =?utf-8?B?Q2xpww==?= =?utf-8?B?q250ZW4=?=
            Cliënten           | =?iso-8859-1?Q?Cli=EBnten?=
            prijs € 5          | =?iso-8859-1?Q?prijs_=80_5?=
            Cliënten nu        | =?utf-8*nl?Q?Cli=C3=ABnten?= nu
            VraagCliënten      | Vraag=?utf-8?Q?Cli=C3=ABnten?=
            Cliënten zoeken    | =?utf-8?Q?Cli=C3=ABnten zoeken?=
            Cliënten           | =?onzin-99?Q?Cli=C3=ABnten?=
            Cliënten raw       | Cliënten raw
            =?utf-8?X?abc?=    | =?utf-8?X?abc?=
            =?kapot            | =?kapot
            日本語              | =?iso-2022-jp?B?GyRCRnxLXDhsGyhC?=
            """)
    void subjectsAreDecodedHoweverTheyWereCut(String expected, String header) {
        assertThat(Mails.read("From: a@b.example\nSubject: " + header + "\n\nx\n").subject()).isEqualTo(expected);
    }

    @Test
    void eightBitHeadersWithoutACharsetAreGuessed() {
        assertThat(Mails.latin1("From: Ren\u00E9 <r@b.example>\nSubject: caf\u00E9\n\nx\n").subject()).isEqualTo("café");
        assertThat(Mails.latin1("From: Ren\u00E9 <r@b.example>\n\nx\n").from().name()).isEqualTo("René");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Jan                | jan@x.example     | "Jan <jan@x.example>
            Jan                | jan@x.example     | Jan <jan@x.example
            Vries, Jan de      | jan@x.example     | Vries, Jan de <jan@x.example>
            Jan                | jan@x.example     | jan@x.example (Jan)
            Jan de Vries       | jan@x.example     | Jan de Vries jan@x.example
            Stichting Een      | jan@x.example     | "Stichting Een" jan@x.example>
            ``                 | "j v"@x.example   | "j v"@x.example
            ``                 | jan@x.example     | <jan@x.example>
            ``                 | jan@x.example     | mailto:jan@x.example
            Cliënt, Jan        | jan@x.example     | =?utf-8?Q?Cli=C3=ABnt,_Jan?= <jan@x.example>
            Cliënt, Jan        | jan@x.example     | "=?utf-8?Q?Cli=C3=ABnt,_Jan?=" <jan@x.example>
            Jan "de man" Vries | jan@x.example     | "Jan \\"de man\\" Vries" <jan@x.example>
            Jan                | jan@x.example     | 'Jan' <jan@x.example>
            Jan                | jan@büro.example  | Jan <jan@büro.example>
            Onbekende afzender | ``                | Onbekende afzender
            """)
    void brokenSendersAreStillSomebody(String name, String address, String header) {
        assertThat(Mails.read("Subject: x\nFrom: " + header + "\n\nx\n").from()).isEqualTo(new Address(name, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=?a?Q?", "a,", "(", ":a@", "a@b,", "\"", "<", "=?utf-8?Q?a?= ", "a;b*0*="})
    void aHeaderOfHalfAMegabyteIsReadInOnePass(String piece) {
        String value = piece.repeat(480_000 / piece.length());
        ReadMessage message = Mails.read(Mails.READER, ("Subject: " + value + "\nFrom: " + value + "\nTo: a@b.example\n\nx\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8), new Mails.Store());
        assertThat(message.to()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject: x\n\nx", "Subject: x\nFrom:\n\nx", "Subject: x\nFrom: <>\n\nx", "Subject: x\nFrom:  ,;\n\nx"})
    void noSenderIsNobody(String mail) {
        ReadMessage message = Mails.read(mail);
        assertThat(message.from()).isEqualTo(Address.NOBODY);
        assertThat(message.remarks()).contains("Het bericht noemt geen afzender.");
    }

    @Test
    void ofSeveralSendersTheFirstIsTaken() {
        ReadMessage message = Mails.read("From: a@b.example\nFrom: c@d.example\nSubject: x\n\nx\n");
        assertThat(message.from().address()).isEqualTo("a@b.example");
        assertThat(message.remarks()).contains("Het bericht noemt meer dan één afzender; de eerste is genomen.");
    }

    @Test
    void groupsAreTheirMembers() {
        ReadMessage message = Mails.read("""
                From: a@b.example
                To: Team wonen: Jan <j@x.example>, p@x.example;, k@x.example
                Cc: undisclosed-recipients:;

                x
                """);
        assertThat(message.to()).extracting(Address::address).containsExactly("j@x.example", "p@x.example", "k@x.example");
        assertThat(message.cc()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-03T08:41:00Z | Tue, 3 Mar 2026 09:41:00 +0100
            2026-03-03T08:41:00Z | Tue, 3 Mar 2026 09:41:00 +0100 (CET)
            2026-03-03T08:41:00Z | Tue, 3 Mar 2026 09:41 +0100
            2026-03-03T08:41:00Z | 3 Mar 26 09:41:00 +0100
            2026-03-03T14:41:00Z | Tue, 03 Mar 2026 09:41:00 EST
            2026-03-03T09:41:00Z | Tue, 03 Mar 2026 09:41:00 GMT
            2026-03-03T09:41:00Z | Tue, 03 Mar 2026 09:41:00 -0000
            2026-03-03T09:41:00Z | Tue, 03 Mar 2026 09:41:00
            2026-07-03T07:41:00Z | vr, 3 jul. 2026 09:41:00 CEST
            2026-03-03T08:41:00Z | dinsdag 3 maart 2026 09:41 +01:00
            2026-03-03T09:41:00Z | Tue Mar  3 09:41:00 2026
            2026-03-03T08:41:00Z | 2026-03-03T09:41:00+01:00
            2026-03-03T08:41:00Z | 2026-03-03 09:41:00.123 +0100
            2026-03-03T20:41:00Z | 3-3-2026 08:41:00 PM
            1999-12-31T23:59:59Z | Fri, 31 Dec 99 23:59:60 GMT
            """)
    void datesAreReadInManyForms(Instant expected, String header) {
        assertThat(Mails.read("From: a@b.example\nDate: " + header + "\n\nx\n").sentAt()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "Tue, 31 Feb 2026 10:00:00 +0100", "Tue, 3 Mar 2026 25:00:00 +0100",
        "Tue, 3 Mar 2026 09:41:00 +9900", "Tue, 3 Mar 1903 09:41:00 +0100", "Tue, 3 Mar 2126 09:41:00 +0100",
        "3 Foo 2026 09:41", "Tue, 3 Mar 2026", "99999999999999999999"})
    void aDateThatCannotBeIsNoDateButARemark(String header) {
        ReadMessage message = Mails.read("From: a@b.example\nDate: " + header + "\n\nx\n");
        assertThat(message.sentAt()).isNull();
        assertThat(message.remarks()).anyMatch(remark -> remark.startsWith("De datum van het bericht"));
    }

    @Test
    void aDateOf128CharactersIsNoDate() {
        ReadMessage message = Mails.read("From: a@b.example\nDate: " + "3 Mar 2026 09:41 ".repeat(8) + "\n\nx\n");
        assertThat(message.sentAt()).isNull();
    }

    @Test
    void messageIdsAreKeptAsTheyAre() {
        assertThat(Mails.read("From: a@b.example\nMessage-ID: <" + "x".repeat(5000) + "@y.example>\n\nx\n").messageIds())
                .containsExactly("<" + "x".repeat(5000) + "@y.example>");
        assertThat(Mails.read("From: a@b.example\nmessage-id:  <a b c@y.example> \n\nx\n").messageIds())
                .containsExactly("<a b c@y.example>");
        ReadMessage two = Mails.read("From: a@b.example\nMessage-ID: <1@y.example>\nMESSAGE-ID:\n <2@y.example>\n\nx\n");
        assertThat(two.messageIds()).containsExactly("<1@y.example>", "<2@y.example>");
        assertThat(two.remarks()).contains("Het bericht heeft meer dan één Message-ID.");
        assertThat(Mails.read("From: a@b.example\nMessage-ID:\n\nx\n").messageIds()).isEmpty();
        assertThat(Mails.read("From: a@b.example\nMessage-ID: <>\n\nx\n").remarks())
                .contains("Het bericht heeft geen Message-ID.");
    }

    @Test
    void headersWithNulAndOddLinesDoNoHarm() {
        ReadMessage message = Mails.read("From: a@b.example\nSubject: a\0b\nThis is no header\nX-Odd : 1\nSUBJECT: second\n\nx\n");
        assertThat(message.subject()).isEqualTo("ab");
        assertThat(message.headers().get("subject")).containsExactly("ab", "second");
        assertThat(message.header("Subject")).contains("ab");
    }
}
