package nl.collectieveinbox.recognition;

import static nl.collectieveinbox.recognition.FactField.CARE_ORGANISATION;
import static nl.collectieveinbox.recognition.FactField.CONTACT_ADDRESS;
import static nl.collectieveinbox.recognition.FactField.MAIN_TARGET_GROUP;
import static nl.collectieveinbox.recognition.FactField.MUNICIPALITY;
import static nl.collectieveinbox.recognition.FactField.NEIGHBOURHOOD;
import static nl.collectieveinbox.recognition.FactField.PLACES;
import static nl.collectieveinbox.recognition.FactField.START_FROM;
import static nl.collectieveinbox.recognition.FactField.TARGET_GROUP;
import static nl.collectieveinbox.recognition.FactField.UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Hop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {

    private final Recogniser recogniser = new Recogniser(Region.read(Path.of("config/region.yml")));

    @Test
    void theFirstMailSaysWhoWhatWhereAndWhen() {
        Recognised m01 = read(TwelveMails.M01);

        assertThat(m01.values(CARE_ORGANISATION)).containsExactly("Merwestroom GGZ");
        assertThat(m01.values(CONTACT_ADDRESS)).containsExactly("a.verstraten@merwestroom.example");
        assertThat(m01.values(TARGET_GROUP)).containsExactlyInAnyOrder("GGZ", "BW");
        assertThat(m01.values(PLACES)).containsExactly("12");
        assertThat(m01.values(UNITS)).containsExactly("12");
        assertThat(m01.values(MUNICIPALITY)).containsExactlyInAnyOrder("GM0505", "GM0642");
        assertThat(m01.values(START_FROM)).containsExactly("2026-10-01");
    }

    @Test
    void theFourthMailCountsPeopleAndDwellingsApart() {
        Recognised m04 = read(TwelveMails.M04);

        assertThat(m04.values(MAIN_TARGET_GROUP)).containsExactly("LVB");
        assertThat(m04.values(TARGET_GROUP)).containsExactly("LVB");
        assertThat(m04.values(PLACES)).containsExactly("8");
        assertThat(m04.values(UNITS)).containsExactly("9");
        assertThat(m04.values(MUNICIPALITY)).containsExactlyInAnyOrder("GM0610", "GM0590");
        assertThat(m04.values(START_FROM)).containsExactly("2027-01-01");
    }

    @Test
    void theSixthMailDoesNotWishForTheTownOfTheEarlierRequest() {
        Recognised m06 = read(TwelveMails.M06);

        assertThat(m06.values(MUNICIPALITY)).containsExactly("GM0642");
        assertThat(m06.values(PLACES)).containsExactly("6");
        assertThat(m06.values(UNITS)).containsExactly("6");
        assertThat(m06.values(TARGET_GROUP)).containsExactly("LVB");
        assertThat(m06.values(START_FROM)).containsExactly("2027-07-01");
    }

    @Test
    void aForwardIsAskedByWhoWroteItFirst() {
        Recognised m03 = read(TwelveMails.M03);

        assertThat(m03.original()).isNotNull();
        assertThat(m03.original().from().address()).isEqualTo("a.verstraten@merwestroom.example");
        assertThat(m03.original().sentAt()).hasToString("2026-03-03T08:52:00Z");
        assertThat(m03.original().to()).extracting("address").containsExactly("info@woonkracht.example");
        assertThat(m03.original().evidence()).contains("Verzonden: dinsdag 3 maart 2026 09:52");
        assertThat(m03.values(CARE_ORGANISATION)).containsExactly("Merwestroom GGZ");
        assertThat(m03.values(MUNICIPALITY)).doesNotContain("GM0590");
        assertThat(m03.ownText()).startsWith("Geacht bestuur").doesNotContain("Annelies");
    }

    @Test
    void theNewOutlookForwardsWithoutALine() {
        Hop m05 = read(TwelveMails.M05).original();

        assertThat(m05.from().address()).isEqualTo("r.kamphuis@waterlelie.example");
        assertThat(m05.sentAt()).hasToString("2026-03-05T07:15:00Z");
        assertThat(m05.to()).hasSize(2);
    }

    @Test
    void aReplyThatQuotesIsNoForward() {
        ReadMessage reply = Letter.from("", "a@merwestroom.example").answers("<x@y.example>").subject("RE: vraag").text("""
                Dank u.
                -----Oorspronkelijk bericht-----
                Van: Trivire <info@trivire.example>
                Verzonden: dinsdag 3 maart 2026 09:52
                Aan: A <a@merwestroom.example>
                Onderwerp: vraag

                Wij kijken ernaar.
                """).read();

        assertThat(read(reply).original()).isNull();
        assertThat(read(reply).ownText()).isEqualTo("Dank u.");
    }

    @Test
    void anEnclosedMessageIsTheOriginal() {
        ReadMessage forward = Letter.from("", "wijk@tablis.example").subject("Fwd").text("Ter info").enclose(TwelveMails.M04).read();

        assertThat(read(forward).original().from().address()).isEqualTo("r.kamphuis@waterlelie.example");
        assertThat(read(forward).original().confidence()).isEqualTo(1.0);
        assertThat(read(forward).values(PLACES)).containsExactly("8");
    }

    @Test
    void everyFactQuotesItsSource() {
        read(TwelveMails.M01).facts().stream().filter(fact -> fact.source().equals("tekst")).forEach(fact ->
                assertThat(TwelveMails.M01.text()).contains(fact.quote()));
    }

    @Test
    void whatIsNotSaidHasNoValue() {
        Recognised vague = read(letter("Wij zoeken een locatie voor een groep. Kunt u ons helpen?"));

        assertThat(vague.facts()).extracting(Fact::field).containsOnly(CARE_ORGANISATION, CONTACT_ADDRESS, FactField.CONTACT_NAME);
    }

    @Test
    void nothingIsWrittenDownAboutOneClient() {
        assertThat(read(TwelveMails.M09).facts()).extracting(Fact::field).containsExactly(CARE_ORGANISATION, CONTACT_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            voor 12 cliënten                                      | 12
            8 à 10 plaatsen                                       | 8-10
            een twaalftal bewoners                                | 12
            12 tot 14 bewoners                                    | 12-14
            12 t/m 14 bewoners                                    | 12-14
            2 x 6 plaatsen                                        | 12
            twee groepen van zes bewoners                         | 12
            acht volwassen mannen                                 | 8
            Aantal plaatsen: 15                                   | 15
            10-12 jongeren                                        | 10-12
            jongeren van 18 tot 27 jaar                           | -
            studio's van 25 tot 32 m2 voor onze cliënten          | -
            de 24-uurs zorg voor onze cliënten                    | -
            maximaal € 650 voor bewoners                          | -
            op 1 oktober 2026 komen onze cliënten                 | -
            """)
    void placesAreReadAsPeopleWriteThem(String words, String places) {
        assertThat(read(letter("Wij zoeken een locatie: " + words + ".")).fact(PLACES).map(Fact::value).orElse(null)).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            per 1 oktober 2026                            | 2026-10-01
            per 1-10-2026                                 | 2026-10-01
            vanaf Q1 2027                                 | 2027-01-01
            in het derde kwartaal van 2027                | 2027-07-01
            medio 2027                                    | 2027-07-01
            vanaf januari 2027                            | 2027-01-01
            uiterlijk 1 mei                               | 2026-05-01
            onze brief van 1 februari 2026                | -
            graag uw reactie voor 1 april 2026            | -
            per 31 juni 2026                              | -
            """)
    void theStartIsReadAsPeopleWriteIt(String words, String day) {
        assertThat(read(letter("Wij zoeken een locatie voor 10 cliënten; " + words + ".")).fact(START_FROM).map(Fact::value).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in Dordt                                              | GM0505
            in Hendrik Ido Ambacht                                | GM0531
            in de wijk Wielwijk                                   | GM0505
            bij voorkeur in Sliedrecht, niet in Papendrecht       | GM0610
            kantoor Spuiboulevard 1, 3311 AB Dordrecht            | ''
            met een ambacht als dagbesteding                      | ''
            """)
    void aTownIsAWishOnlyWhenItIsWishedFor(String words, String codes) {
        assertThat(String.join(" ", read(letter("Wij zoeken een locatie voor 10 cliënten " + words + ".")).values(MUNICIPALITY))).isEqualTo(codes);
    }

    @Test
    void anExcludedNeighbourhoodIsNoWish() {
        Recognised read = read(letter("Wij zoeken een locatie in Dordrecht, niet in Krispijn."));
        assertThat(read.values(NEIGHBOURHOOD)).isEmpty();
        assertThat(read.values(MUNICIPALITY)).containsExactly("GM0505");
    }

    @Test
    void whatStandsInASignatureIsNoWish() {
        assertThat(read(letter("Wij zoeken een locatie in Sliedrecht.\n\nMet vriendelijke groet,\nRob\nLocatie Dordrecht")).values(MUNICIPALITY))
                .containsExactly("GM0610");
    }

    @Test
    void factsAreReadFromAnAttachmentToo() {
        Recognised read = recogniser.recognise(letter("Wij hebben een huisvestingsvraag, zie bijlage."),
                List.of(new AttachmentText("pve.docx", "Gemeente: Papendrecht\nAantal plaatsen: 9\nDoelgroep: ouderen met dementie")));

        assertThat(read.values(PLACES)).containsExactly("9");
        assertThat(read.fact(MUNICIPALITY)).get().extracting(Fact::value, Fact::source).containsExactly("GM0590", "bijlage: pve.docx");
        assertThat(read.values(TARGET_GROUP)).containsExactly("OUD");
    }

    private Recognised read(ReadMessage letter) {
        return recogniser.recognise(letter, List.of());
    }

    private static ReadMessage letter(String text) {
        return Letter.from("Rob", "rob@waterlelie.example").subject("Vraag").text(text).read();
    }
}
