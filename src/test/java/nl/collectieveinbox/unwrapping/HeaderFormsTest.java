package nl.collectieveinbox.unwrapping;

import static nl.collectieveinbox.unwrapping.Chains.BLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.collectieveinbox.mail.Address;
import org.junit.jupiter.api.Test;

class HeaderFormsTest {

    @Test
    void namesOfHeaderLinesMayBeBold() {
        assertThat(Chains.in("Fwd: x", "*Van:* Rob <rob@waterlelie.example>\n*Verzonden:* donderdag 5 maart 2026 08:15\n*Aan:* info@tablis.example\n*Onderwerp:* Aanvraag\n\nHallo")
                .senders()).containsExactly("rob@waterlelie.example");
        assertThat(Chains.in("Fwd: x", "**Van**: Rob <rob@waterlelie.example>\n**Datum**: donderdag 5 maart 2026 08:15\n**Aan**: info@tablis.example\n**Onderwerp**: Aanvraag\n\nHallo")
                .hop(0).subject()).isEqualTo("Aanvraag");
        assertThat(Chains.in("Fwd: x", "> *From: *Rob <rob@waterlelie.example>\n> *Subject: **Aanvraag*\n> *Date: *5 March 2026 at 08:15:00 CET\n> *To: *info@tablis.example\n>\n> Hallo")
                .hop(0).subject()).isEqualTo("Aanvraag");
    }

    @Test
    void longListsOfRecipientsAreFolded() {
        Chains read = Chains.in("FW: x", """
                Van: Rob <rob@waterlelie.example>
                Verzonden: donderdag 5 maart 2026 08:15
                Aan: Tablis <info@tablis.example>; Trivire <info@trivire.example>;
                 Rhiant <info@rhiant.example>;
                 Woonbron
                <info@woonbron.example>
                CC: Jansen, Piet <p.jansen@waterlelie.example>; collectief@wonen-drechtsteden.example
                Onderwerp: Aanvraag

                Hallo
                """);

        assertThat(read.hop(0).to()).hasSize(4).endsWith(new Address("Woonbron", "info@woonbron.example"));
        assertThat(read.hop(0).cc()).containsExactly(new Address("Jansen, Piet", "p.jansen@waterlelie.example"),
                new Address("", "collectief@wonen-drechtsteden.example"));
        assertThat(read.hop(0).subject()).isEqualTo("Aanvraag");
        assertThat(read.body(0)).isEqualTo("Hallo");
    }

    @Test
    void aSubjectCutAtTheMarginIsWhole() {
        assertThat(Chains.in("FW: x", """
                Van: Rob <rob@waterlelie.example>
                Verzonden: donderdag 5 maart 2026 08:15
                Aan: info@tablis.example
                Onderwerp: Aanvraag van acht appartementen voor jongvolwassenen met een
                licht verstandelijke beperking

                Goedemorgen
                """).hop(0).subject()).isEqualTo("Aanvraag van acht appartementen voor jongvolwassenen met een licht verstandelijke beperking");
        assertThat(Chains.in("FW: x", """
                Van: Rob <rob@waterlelie.example>
                Datum: donderdag, 5 maart 2026 om 08:15
                Aan: info@tablis.example
                Onderwerp: Aanvraag van acht appartementen voor jongvolwassenen met een LVB
                Goedemorgen

                zie bijlage
                """).hop(0).subject()).endsWith("met een LVB");
    }

    @Test
    void fieldsWrappedByAClientOfPlainTextAreWhole() {
        Chains read = Chains.in("Fwd: x", """
                > *From:* rob@waterlelie.example [mailto:
                > rob@waterlelie.example]
                > *Sent:* Thursday, March 5, 2026
                > 8:15 AM
                > *Subject:* Two
                > line subject
                > *To:* Jan Jansen; Piet
                > Pietersen; Klaas
                > *Cc:* info@tablis.example
                >
                > Hello
                """);

        assertThat(read.hop(0).from()).isEqualTo(new Address("", "rob@waterlelie.example"));
        assertThat(read.hop(0).sentAt()).isEqualTo(Instant.parse("2026-03-05T07:15:00Z"));
        assertThat(read.hop(0).to()).extracting(Address::name).containsExactly("Jan Jansen", "Piet Pietersen", "Klaas");
        assertThat(read.hop(0).subject()).isEqualTo("Two line subject");
        assertThat(read.body(0)).isEqualTo("Hello");
    }

    @Test
    void foldedFieldsAreIndented() {
        Chains read = Chains.in("te bespreken", """
                ------ Origineel bericht ------
                Van: "Maksym de Rooij - Thuisland"
                  <maksym@thuisland.example>
                Aan: "Balie" <balie@heerjansdam.example>;
                  "Gemeente" <opvang@zwijndrecht.example>
                Verzonden: 7-8-2026 16:31:22
                Onderwerp: Woningen voor vierentwintig ontheemden
                  i.v.m. vertrek

                Beste
                """);

        assertThat(read.hop(0).from()).isEqualTo(new Address("Maksym de Rooij - Thuisland", "maksym@thuisland.example"));
        assertThat(read.hop(0).to()).hasSize(2);
        assertThat(read.hop(0).subject()).isEqualTo("Woningen voor vierentwintig ontheemden i.v.m. vertrek");
        assertThat(read.body(0)).isEqualTo("Beste");
    }

    @Test
    void unknownFieldsBetweenKnownOnesAreSkipped() {
        Chains read = Chains.in("Fwd: x", BLOCK.replace("Aan:", "Betrouwbaarheid: hoog\nAan:") + "\nGeacht bestuur");

        assertThat(read.hop(0).to()).hasSize(1);
        assertThat(read.body(0)).isEqualTo("Geacht bestuur");
    }

    @Test
    void labelsMayStandInCellsOrOnLinesOfTheirOwn() {
        String cells = "Van:\tRob <rob@waterlelie.example>\nVerzonden:\tdonderdag 5 maart 2026 08:15\nAan:\tinfo@tablis.example\nOnderwerp:\tAanvraag\n\nHallo";
        String bareCells = cells.replace(":\t", "\t");
        String apart = "Van:\nRob <rob@waterlelie.example>\nVerzonden:\ndonderdag 5 maart 2026 08:15\nAan:\ninfo@tablis.example\nOnderwerp:\nAanvraag\n\nHallo";
        String spaced = cells.replace(":\t", ": ").replace("\n", "\n\n");
        String everything = apart.replace("\n", "\n\n");
        for (String text : new String[] {cells, bareCells, apart, spaced, everything}) {
            Chains read = Chains.in("FW: Aanvraag", text);
            assertThat(read.senders()).as(text).containsExactly("rob@waterlelie.example");
            assertThat(read.hop(0).sentAt()).as(text).isEqualTo(Instant.parse("2026-03-05T07:15:00Z"));
            assertThat(read.hop(0).to()).as(text).containsExactly(new Address("", "info@tablis.example"));
            assertThat(read.hop(0).subject()).as(text).isEqualTo("Aanvraag");
            assertThat(read.body(0)).as(text).isEqualTo("Hallo");
        }
    }

    @Test
    void withoutAddressTheNameIsAllThatIsKnown() {
        Chains read = Chains.in("FW: Vraag", "Van: Annelies Verstraten\nVerzonden: dinsdag 3 maart 2026 09:52\nAan: Klantcontact\nOnderwerp: Vraag\n\nGeacht bestuur");

        assertThat(read.hop(0).from()).isEqualTo(new Address("Annelies Verstraten", ""));
        assertThat(read.hop(0).confidence()).isLessThan(0.7);
    }

    @Test
    void onBehalfOfNamesTheWriter() {
        assertThat(Chains.in("FW: Vraag", BLOCK.replace("Van: ", "Van: Secretariaat <sec@merwestroom.example> namens ") + "\nGeacht bestuur").senders())
                .containsExactly("a.verstraten@merwestroom.example");
    }

    @Test
    void fieldsMayBeMissingBelowAnAnnouncement() {
        assertThat(Chains.in("x", "---------- Doorgestuurd bericht ---------\nVan: Ada <ada@brugwachter.example>\nOnderwerp: kamers\n\nHallo").hop(0).sentAt()).isNull();
        assertThat(Chains.in("x", "---------- Doorgestuurd bericht ---------\nVan: Ada <ada@brugwachter.example>\nDatum: 3 mrt 2026 09:52\n\nHallo").hop(0).subject()).isEmpty();
        assertThat(Chains.in("FW: x", "Van: Ada <ada@brugwachter.example>\nVerzonden: 3 mrt 2026 09:52\n\nHallo").size()).isOne();
    }
}
