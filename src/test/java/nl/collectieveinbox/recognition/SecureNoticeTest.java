package nl.collectieveinbox.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.recognition.Fixtures.Fixture;
import nl.collectieveinbox.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecureNoticeTest {

    private static final String ZIVVER = """
            Sanne de Wit (s.dewit@anker.example) heeft u een beveiligd bericht gestuurd met Zivver.

            Klik voor bericht

            U ontvangt een code per sms. Dit bericht is beschikbaar tot en met 15 juni 2026.
            """;

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));

    @ParameterizedTest
    @ValueSource(strings = {
        ZIVVER,
        "Er staat een veilig bericht voor u klaar van Het Anker.\n\nBericht lezen\n\nDe code is 15 minuten geldig. Het bericht wordt na 90 dagen verwijderd.",
        "You have received an encrypted message from Sanne de Wit (s.dewit@anker.example).\n\nRead the message\n\nThis message expires on June 15, 2026.",
        "Sie haben eine verschlüsselte Nachricht von Het Anker erhalten.\n\nNachricht öffnen\n\nDie Nachricht ist bis 15. Juni 2026 verfügbar.",
        "Sanne de Wit sent you files through FileCap.\nDownload the files: https://filecap.example/d/1\nThe files will be removed after 14 days.",
        "Sanne de Wit hat Ihnen eine Datei über Cryptshare bereitgestellt.\nDateien herunterladen. Das Passwort erhalten Sie per SMS.",
        "This is a secure, encrypted message.\nClick here to open the attachment and log in with your password.",
        "Für Sie wurden Dateien über Cryptshare bereitgestellt.\nBitte klicken Sie hier, um den Transfer abzurufen. Das Kennwort erhalten Sie vom Absender.",
        "Sanne de Wit heeft bestanden voor u klaargezet via Cryptshare.\nKlik hier om ze op te halen; u heeft het wachtwoord nodig.",
        "Je hebt een beveiligde e-mail ontvangen van Sanne de Wit.\nOpen beveiligde e-mail\nDeze link verloopt op 15-06-2026."})
    void aServiceThatSaysAMessageWaitsIsANotice(String text) {
        assertThat(kind(Letter.from("Sanne de Wit via Veilige Mail", "noreply@post.example").subject("Nieuw bericht").text(text).read()))
                .isEqualTo(MessageKind.SECURE_NOTICE);
    }

    @Test
    void whatAColleagueForwardsIsANoticeToo() {
        String forwarded = "Deze kwam bij ons binnen, openen jullie hem?\n\nGroet, Karin\n\n________________________________\n"
                + "Van: Zivver <noreply@zivver-post.example>\nVerzonden: dinsdag 17 maart 2026 13:33\nAan: info@woonkracht.example\n"
                + "Onderwerp: U heeft een beveiligd bericht ontvangen\n\n" + ZIVVER;
        Recognised read = read(Letter.from("Karin", "k.debruin@woonkracht.example").subject("FW: U heeft een beveiligd bericht ontvangen").text(forwarded).read());

        assertThat(read.kind()).isEqualTo(MessageKind.SECURE_NOTICE);
        assertThat(read.values(FactField.CONTACT_ADDRESS)).containsExactly("s.dewit@anker.example");
        assertThat(read.values(FactField.OPEN_BEFORE)).containsExactly("2026-06-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Goedemorgen, wij zoeken 8 appartementen voor jongeren met een LVB in Sliedrecht.\n\nGroet, Rob\n\nWij mailen veilig met Zivver. Ontvangt u een beveiligd bericht"
                + " van ons? Klik dan op 'Bericht lezen' en vul de toegangscode in die u per sms ontvangt.",
        "Goedemorgen, ik heb u vorige week een beveiligd bericht gestuurd via ZorgMail. Lukt het openen met de toegangscode?",
        "Wij zoeken 12 studio's in Dordrecht. Heeft u ons beveiligde bericht met de plattegrond ontvangen? U kunt het bericht openen met de sms-code.",
        "Vanaf 1 mei gaan wij veilig mailen met Smartlockr. U kunt dan beveiligde berichten van ons ontvangen. Klik op de link om het bericht te openen.",
        "Mijn collega heeft u gisteren een beveiligd bericht gestuurd over de locatie; de code komt per sms."})
    void whoTalksOfSecureMailSendsNoNotice(String text) {
        assertThat(kind(Letter.from("Rob Kamphuis", "r.kamphuis@waterlelie.example").subject("huisvesting").text(text).read()))
                .isNotEqualTo(MessageKind.SECURE_NOTICE);
    }

    @Test
    void whoAnswersThatHeCannotOpenItSendsNoNotice() {
        ReadMessage answer = Letter.from("Rob", "r.kamphuis@waterlelie.example").subject("RE: U heeft een beveiligd bericht ontvangen").answers("<1@x.example>")
                .text("Hallo, ik krijg het bericht niet open, de toegangscode werkt niet. Kunt u het opnieuw sturen?\n\n"
                        + "Op 3 mrt 2026 om 10:00 schreef Zivver <noreply@zivver-post.example>:\n> " + ZIVVER.replace("\n", "\n> ")).read();

        assertThat(kind(answer)).isNotEqualTo(MessageKind.SECURE_NOTICE);
    }

    @Test
    void theCodeThatOpensAMessageIsNoNotice() {
        assertThat(kind(Letter.from("Zivver", "noreply@zivver-post.example").subject("Uw toegangscode: 482911")
                .text("U heeft een code aangevraagd om een beveiligd bericht te openen: 482911. Deze code is 15 minuten geldig.").read()))
                .isNotEqualTo(MessageKind.SECURE_NOTICE);
    }

    @Test
    void whoWantsThePasswordOfTheMailboxAndNamesNobodyIsNoService() {
        assertThat(kind(Letter.from("Veilige Mail", "service@vps1.example").subject("Beveiligd bericht: actie vereist")
                .text("U heeft een beveiligd bericht ontvangen. Klik op de link en log in met uw wachtwoord om uw identiteit te bevestigen, anders wordt uw postbus"
                        + " geblokkeerd. Bericht lezen").read())).isNotEqualTo(MessageKind.SECURE_NOTICE);
    }

    @Test
    void aMessageThatIsItselfEncryptedIsOpenedByHand() {
        assertThat(kind(Letter.from("Rob", "r@waterlelie.example").header("Content-Type", "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m")
                .subject("aanvraag").attach("smime.p7m", TwelveMails.PDF, 9_000).read())).isEqualTo(MessageKind.SECURE_NOTICE);
        assertThat(kind(Letter.from("Rob", "r@waterlelie.example").subject("aanvraag").text("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----").read()))
                .isEqualTo(MessageKind.SECURE_NOTICE);
        assertThat(kind(Letter.from("Rob", "r@waterlelie.example").subject("aanvraag").attach("message_v4.rpmsg", TwelveMails.PDF, 9_000)
                .text("Rob heeft u een beveiligd bericht gestuurd.").read())).isEqualTo(MessageKind.SECURE_NOTICE);
    }

    @Test
    void aSignedMessageIsReadLikeAnyOther() {
        assertThat(kind(Letter.from("Rob", "r@waterlelie.example").header("Content-Type", "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m")
                .subject("aanvraag").text("Wij zoeken 8 appartementen voor jongeren in Sliedrecht.").read())).isEqualTo(MessageKind.REQUEST);
    }

    @Test
    void nothingOfWhatWaitsIsReadFromANotice() {
        Recognised read = read(Letter.from("Sanne de Wit via Zivver", "noreply@zivver-post.example").subject("Beveiligd bericht: Woonruimte 8 cliënten Papendrecht")
                .text(ZIVVER).read());

        assertThat(read.facts()).extracting(Fact::field).containsOnly(FactField.CONTACT_ADDRESS, FactField.CONTACT_NAME, FactField.OPEN_BEFORE);
        assertThat(read.values(FactField.CONTACT_NAME)).containsExactly("Sanne de Wit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dit bericht is beschikbaar tot 15 juni 2026.", "Het bericht verloopt op 15-06-2026 om 12:00.", "Geldig tot: 15/06/2026",
        "This message expires on June 15, 2026 at 2:30 PM.", "The link is valid until 15 June 2026.", "Die Nachricht ist bis zum 15. Juni 2026 verfügbar.",
        "Ablaufdatum: 15.06.2026", "U kunt het bericht tot en met 15 juni lezen.", "De bestanden worden op 2026-06-15 verwijderd.",
        "Het bericht wordt na 90 dagen verwijderd. De code is 15 minuten geldig.", "This message will be deleted after 90 days.",
        "Het bericht wordt 90 dagen na verzending automatisch verwijderd.", "Het bericht is nog 90 dagen beschikbaar, tot 15 juni 2026.",
        "Verzonden op 17 maart 2026, beschikbaar tot 15 juni 2026.", "Beschikbaar van 17 maart 2026 tot 15 juni 2026.",
        "De bestanden kunnen tot 15 juni 2026 worden gedownload.", "Der Transfer steht bis zum 15.06.2026 zur Verfügung.", "Vervaldatum:\n15-06-2026"})
    void theClockOfANoticeIsReadInEveryForm(String sentence) {
        assertThat(until(sentence)).containsExactly("2026-06-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Verzonden: 9 maart 2026 10:12", "De code is geldig tot 9 juni 2026.", "Servicedesk, bereikbaar van 8.00 tot 17.30 uur.",
        "Zivver voldoet aan NTA 7516 sinds 15 juni 2026.", "U heeft 2 bijlagen ontvangen.", "Copyright 2026"})
    void whatIsNoClockIsNone(String sentence) {
        assertThat(until(sentence)).isEmpty();
    }

    @Test
    void theOpenFixturesNameTheirSenderAndTheirClock() {
        assertThat(misses(true)).isEmpty();
        System.out.println("secure notices, shut: " + misses(false).size() + " of " + notices(false).size() * 3 + " missed");
    }

    @Test
    void noOtherFixtureIsTakenForANotice() {
        assertThat(Fixtures.read(true).stream().filter(each -> !each.said("kind").equals("SECURE_NOTICE"))
                .filter(each -> recogniser.recognise(each.message(), each.attachments()).kind() == MessageKind.SECURE_NOTICE).map(Fixture::name)).isEmpty();
        System.out.println("taken for a secure notice, shut: " + Fixtures.read(false).stream().filter(each -> !each.said("kind").equals("SECURE_NOTICE"))
                .filter(each -> recogniser.recognise(each.message(), each.attachments()).kind() == MessageKind.SECURE_NOTICE).count());
    }

    @Test
    void noPieceOfANoticeBreaksIt() {
        String notice = ZIVVER + "\nAfzender:\nx@y.example\n@@ a@b <@\nVerloopt: 99-99-2026, 31 juni 2026, 2026-02-30\nna 9999 dagen verwijderd";
        for (int from = 0; from < notice.length(); from += 3) {
            for (int to = from; to <= notice.length(); to += 7) {
                assertThat(read(Letter.from("X via Zivver", "noreply@zivver-post.example").subject("Beveiligd bericht").text(notice.substring(from, to)).read()))
                        .isNotNull();
            }
        }
    }

    private List<Fixture> notices(boolean open) {
        return Fixtures.read(open).stream().filter(each -> each.said("kind").equals("SECURE_NOTICE")).toList();
    }

    private List<String> misses(boolean open) {
        return notices(open).stream().flatMap(each -> {
            Recognised read = recogniser.recognise(each.message(), each.attachments());
            String sender = String.join(",", read.values(FactField.CONTACT_ADDRESS));
            String until = String.join(",", read.values(FactField.OPEN_BEFORE));
            boolean scored = each.expected().has("secure");
            String wanted = each.expected().path("secure").path("sender").asString("");
            String day = each.expected().path("secure").path("expires").asString("");
            return java.util.stream.Stream.of(
                    read.kind() == MessageKind.SECURE_NOTICE ? "" : each.name() + " is " + read.kind(),
                    !scored || sender.equals(wanted) ? "" : each.name() + " is from " + sender + ", not " + wanted,
                    !scored || until.equals(day) ? "" : each.name() + " until " + until + ", not " + day);
        }).filter(miss -> !miss.isEmpty()).toList();
    }

    private List<String> until(String sentence) {
        return read(Letter.from("Zivver", "noreply@zivver-post.example").sent("2026-03-17T12:33:00Z").subject("U heeft een beveiligd bericht")
                .text("Sanne heeft u een beveiligd bericht gestuurd.\n\nKlik voor bericht: toegangscode\n\n" + sentence).read()).values(FactField.OPEN_BEFORE);
    }

    private MessageKind kind(ReadMessage message) {
        return read(message).kind();
    }

    private Recognised read(ReadMessage message) {
        return recogniser.recognise(message, List.of());
    }
}
