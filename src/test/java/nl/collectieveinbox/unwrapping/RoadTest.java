package nl.collectieveinbox.unwrapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.recognition.Letter;
import nl.collectieveinbox.unwrapping.Hop.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoadTest {

    private static final String WHOLE_LETTER = "Geachte heer, mevrouw,\n\n" + "Wij zoeken voor twaalf bewoners een gebouw met studio's in Papendrecht. ".repeat(8)
            + "\n\nDe briefwisseling met de gemeente voegen wij toe.\n\nMet vriendelijke groet,\nRob Kamphuis";
    private static final ReadMessage REQUEST = Letter.from("Annelies Verstraten", "a.verstraten@merwestroom.example").subject("Zoekvraag studio's")
            .text("Wij zoeken 12 studio's.\n\nMet vriendelijke groet,\nAnnelies").header("Date", "Tue, 3 Mar 2026 09:41:00 +0100").read();

    @ParameterizedTest
    @ValueSource(strings = {"", "Voor jullie.", "Hierbij stuur ik het bericht van Merwestroom door, wij hebben zelf niets en zij zoeken al lang naar een plek in de regio, dus kijk er alsjeblieft eens naar als dat lukt."})
    void anAttachedMessageWithANoteIsPassedOn(String note) {
        Unwrapped read = Unwrapper.unwrap(Letter.from("Karin", "k@woonkracht.example").subject("mail").text(note).enclose(REQUEST).read(), List.of());

        assertThat(read.chain()).singleElement().satisfies(hop -> {
            assertThat(hop.from().address()).isEqualTo("a.verstraten@merwestroom.example");
            assertThat(hop.text()).isEqualTo("Wij zoeken 12 studio's.");
            assertThat(hop.layer()).isEqualTo(Layer.ENCLOSED);
            assertThat(hop.zone()).hasToString("+01:00");
            assertThat(hop.evidence()).contains("Zoekvraag studio's", "Tue, 3 Mar 2026 09:41:00 +0100");
        });
    }

    @Test
    void anAttachedMessageBesideAWholeLetterIsOnlyAnAnnex() {
        assertThat(Unwrapper.unwrap(Letter.from("Rob", "r@waterlelie.example").subject("Huisvesting twaalf bewoners").text(WHOLE_LETTER)
                .enclose(Letter.from("Gemeente", "wmo@papendrecht.example").subject("Overleg").text("Wij steunen dit.").read()).read(), List.of()).chain()).isEmpty();
    }

    @Test
    void hisOwnEarlierMessageIsAnAnnexToo() {
        assertThat(Unwrapper.unwrap(Letter.from("Rob", "r@waterlelie.example").subject("Nogmaals").text("Hierbij mijn vraag van vorig jaar, die nog steeds staat.")
                .enclose(Letter.from("Rob", "R@waterlelie.example").subject("Zoekvraag").text("Acht plaatsen.").read()).read(), List.of()).chain()).isEmpty();
    }

    @Test
    void aForwardOfAnAttachmentStaysOneHoweverMuchIsSaid() {
        assertThat(Unwrapper.unwrap(Letter.from("Karin", "k@woonkracht.example").subject("FW: Zoekvraag studio's").text(WHOLE_LETTER).enclose(REQUEST).read(), List.of()).chain()).hasSize(1);
    }

    @Test
    void whatAMailServerReturnsIsNoForward() {
        assertThat(Unwrapper.unwrap(Letter.from("Postmaster", "postmaster@mx.example").header("Content-Type", "multipart/report; report-type=delivery-status")
                .text("Onbestelbaar").enclose(REQUEST).read(), List.of()).chain()).isEmpty();
    }

    @Test
    void aChainGoesOnInsideAnAttachedMessage() {
        ReadMessage forward = Letter.from("Wijkraad", "raad@ambacht.example").subject("FW: Zoekvraag").sent("2026-03-05T10:00:00Z").text("Wij zijn voor.\n\n"
                + "Van: Rob Kamphuis <r@waterlelie.example>\nVerzonden: dinsdag 3 maart 2026 10:12\nAan: raad@ambacht.example\nOnderwerp: Zoekvraag\n\nAcht plaatsen.").read();

        Unwrapped read = Unwrapper.unwrap(Letter.from("Karin", "k@woonkracht.example").subject("post").text("Zie bijlage").enclose(forward).read(), List.of());

        assertThat(read.chain()).extracting(hop -> hop.from().address()).containsExactly("r@waterlelie.example", "raad@ambacht.example");
        assertThat(read.chain()).extracting(Hop::text).containsExactly("Acht plaatsen.", "Wij zijn voor.");
        assertThat(read.own()).isEqualTo("Zie bijlage");
    }

    @Test
    void theSameSendingSeenTwiceIsOneHop() {
        Unwrapped read = Unwrapper.unwrap(Letter.from("Karin", "k@woonkracht.example").subject("FW: Zoekvraag studio's").text("Zie onder.\n\n"
                + "Van: Annelies Verstraten <a.verstraten@merwestroom.example>\nVerzonden: dinsdag 3 maart 2026 09:41\nAan: k@woonkracht.example\nOnderwerp: Zoekvraag studio's\n\nWij zoeken.")
                .enclose(REQUEST).read(), List.of());

        assertThat(read.chain()).singleElement().extracting(Hop::layer).isEqualTo(Layer.ENCLOSED);
    }

    @Test
    void anOutlookFileIsPassedOnAsWell() {
        assertThat(Unwrapper.unwrap(Letter.from("Mieke", "m@trivire.example").text("Zie bijlage").read(), List.of(REQUEST)).original())
                .map(hop -> hop.from().address()).contains("a.verstraten@merwestroom.example");
    }

    @Test
    void whatOutlookPackedUpIsWhatTheMailSays() {
        ReadMessage packed = Letter.from("", "").text("Wij zoeken acht kamers.\n\nGroet, Rob").read();

        assertThat(Unwrapper.unwrap(Letter.from("Rob", "r@waterlelie.example").text("").read(), List.of(packed)).own()).isEqualTo("Wij zoeken acht kamers.");
        assertThat(Unwrapper.unwrap(Letter.from("Rob", "r@waterlelie.example").text("Hier staat het al uit te lezen.").read(), List.of(packed)).own()).startsWith("Hier");
        assertThat(Unwrapper.unwrap(Letter.from("Rob", "r@waterlelie.example").text("").read(), List.of(packed)).chain()).isEmpty();
    }

    @Test
    void aGroupKeepsTheSenderInItsHeaders() {
        Unwrapped read = Unwrapper.unwrap(Letter.from("'Daan Kortekaas' via Wonen", "wonen@groepen.example").header("X-Original-Sender", "daan@herberg.example").text("22 kamers.").read(), List.of());

        assertThat(read.chain()).singleElement().satisfies(hop -> {
            assertThat(hop.from()).isEqualTo(new Address("Daan Kortekaas", "daan@herberg.example"));
            assertThat(hop.layer()).isEqualTo(Layer.HEADERS);
            assertThat(hop.text()).isEqualTo("22 kamers.");
        });
    }

    @Test
    void aRedirectedMessageIsTheWriters() {
        assertThat(Unwrapper.unwrap(Letter.from("Daan", "daan@herberg.example").header("Resent-From", "Karin <k@woonkracht.example>").text("x").read(), List.of()).original())
                .hasValueSatisfying(hop -> assertThat(hop.evidence()).contains("k@woonkracht.example"));
    }

    @Test
    void aMailboxRuleLeavesItsMarkUnlessTheMailCameToUsAnyway() {
        Letter there = Letter.from("Daan", "daan@herberg.example").header("X-Forwarded-To", "inbox@elders.example").text("x");
        Letter here = Letter.from("Daan", "daan@herberg.example").header("X-Forwarded-To", "collectief@wonen-drechtsteden.example").text("x");

        assertThat(Unwrapper.unwrap(there.read(), List.of()).chain()).hasSize(1);
        assertThat(Unwrapper.unwrap(here.read(), List.of()).chain()).isEmpty();
        assertThat(Unwrapper.unwrap(there.answers("<1@x.example>").read(), List.of()).chain()).isEmpty();
    }

    @Test
    void aSharedMailboxNamesWhoWroteButASecuredNoticeIsNotItsSenders() {
        assertThat(Unwrapper.unwrap(Letter.from("Daan via Gedeelde postbus", "post@herberg.example").replyTo("daan@herberg.example").text("x").read(), List.of()).original())
                .map(Hop::from).contains(new Address("Daan", "daan@herberg.example"));
        assertThat(Unwrapper.unwrap(Letter.from("F. via Veilige Mail", "noreply@secure.example").replyTo("f@thuishaven.example")
                .text("U heeft een bericht van F. (f@thuishaven.example).").read(), List.of()).chain()).isEmpty();
    }

    @Test
    void aContactFormSaysWhoFilledItIn() {
        Unwrapped read = Unwrapper.unwrap(Letter.from("Website", "no-reply@tablis.example").replyTo("w@akkerwinde.example").subject("Formulier")
                .text("Naam:\tWendy Post\nE-mailadres:\tw@akkerwinde.example\nUw bericht:\tWij zoeken 10 woningen.\nIngezonden op:\t24-06-2026 om 23:57 uur").read(), List.of());

        assertThat(read.chain()).singleElement().satisfies(hop -> {
            assertThat(hop.from()).isEqualTo(new Address("Wendy Post", "w@akkerwinde.example"));
            assertThat(hop.sentAt()).hasToString("2026-06-24T21:57:00Z");
            assertThat(hop.text()).contains("10 woningen");
        });
    }

    @Test
    void ourOwnFormPassesNothingOn() {
        assertThat(Unwrapper.unwrap(Letter.from("Website", "no-reply@wonen-drechtsteden.example").replyTo("w@akkerwinde.example")
                .text("Naam: Wendy Post\nE-mailadres: w@akkerwinde.example").read(), List.of()).chain()).isEmpty();
    }

    @Test
    void whatANoticeOfSecuredMailTellsOfItIsItsOwnText() {
        assertThat(Unwrapper.unwrap(Letter.from("Secure", "noreply@secure.example").subject("Bericht").text(
                "Er staat een bericht voor u klaar\n\nVan: GGZ <h@ggz.example>\nAan: collectief@wonen-drechtsteden.example\nVerzonden: maandag 9 maart 2026 09:10\n\nU ontvangt een code.").read(), List.of()).own())
                .contains("U ontvangt een code.");
    }

    @Test
    void whoWritesBelowWhatHePassesOnSaysThatHimself() {
        Unwrapped read = Unwrapper.unwrap(Letter.from("Anton", "wijk@trivire.example").subject("FW: Zes moeders").text(
                "Van: Joke <j@madelief.example>\nVerzonden: dinsdag 7 juli 2026 16:25\nAan: wijk@trivire.example\nOnderwerp: Zes moeders\n\nWij zoeken zes appartementen.\n\nLieve groet,\nJoke\n\n"
                        + "_".repeat(32) + "\n\nWij hebben niets teruggezegd.\nGroet, Anton").read(), List.of());

        assertThat(read.own()).contains("niets teruggezegd").doesNotContain("Joke", "zes appartementen");
        assertThat(read.original()).hasValueSatisfying(hop -> assertThat(hop.text()).isEqualTo("Wij zoeken zes appartementen."));
    }

    @Test
    void aReplyThatQuotesIsNoForward() {
        assertThat(Unwrapper.unwrap(Letter.from("Rob", "r@waterlelie.example").subject("RE: Vraag").answers("<1@x.example>")
                .text("Dank.\n\nOp 3 mrt 2026 om 10:00 schreef Inbox <inbox@wonen.example>:\n> Uw vraag.").read(), List.of()).chain()).isEmpty();
    }
}
