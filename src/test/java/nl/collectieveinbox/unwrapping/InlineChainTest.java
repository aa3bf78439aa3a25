package nl.collectieveinbox.unwrapping;

import static nl.collectieveinbox.unwrapping.Chains.BLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.collectieveinbox.mail.Address;
import org.junit.jupiter.api.Test;

class InlineChainTest {

    @Test
    void anOutlookForwardShowsWhoAskedAndWhen() {
        Chains read = Chains.in("FW: Huisvestingsvraag beschermd wonen", "Deze kwam hier binnen.\n\nGr. Karin\n\n" + BLOCK + "\nGeacht bestuur,\nwij zoeken\n");

        InlineHop hop = read.hop(0);
        assertThat(hop.from()).isEqualTo(new Address("Annelies Verstraten", "a.verstraten@merwestroom.example"));
        assertThat(hop.to()).containsExactly(new Address("Klantcontact", "info@woonkracht.example"));
        assertThat(hop.sentAt()).isEqualTo(Instant.parse("2026-03-03T08:52:00Z"));
        assertThat(hop.zone()).isNull();
        assertThat(hop.subject()).isEqualTo("Huisvestingsvraag beschermd wonen");
        assertThat(hop.evidence()).startsWith("Van: Annelies").contains("Verzonden: dinsdag 3 maart 2026 09:52");
        assertThat(read.body(0)).isEqualTo("Geacht bestuur,\nwij zoeken");
        assertThat(read.cover()).isEqualTo("Deze kwam hier binnen.\n\nGr. Karin");
    }

    @Test
    void theSeparatorIsNoPartOfTheCover() {
        Chains read = Chains.in("FW: x", "Hoi\n\n________________________________\n" + BLOCK + "\nGeacht bestuur");

        assertThat(read.cover()).isEqualTo("Hoi");
        assertThat(read.start()).isEqualTo(2);
        assertThat(read.hop(0).headerStart()).isEqualTo(3);
    }

    @Test
    void aNoticeThatNamesSenderAndTimeIsNoForward() {
        assertThat(Chains.in("U heeft een veilig bericht", "Van:    Huisvesting <huisvesting@ggz.example>\nVerzonden:  maandag 9 maart 2026 09:10\n\nBericht lezen").size()).isZero();
    }

    @Test
    void quoteMarksOfAnyDepthAndKindAreNoPartOfIt() {
        for (String mark : new String[] {"> ", ">", ">> ", "> > ", "| ", ">>> > "}) {
            Chains read = Chains.in("Fwd: x", "Ter info\n\n" + (BLOCK + "\nGeacht bestuur,\n").lines().map(line -> mark + line + "\n").reduce("", String::concat));
            assertThat(read.senders()).as(mark).containsExactly("a.verstraten@merwestroom.example");
            assertThat(read.body(0)).as(mark).isEqualTo("Geacht bestuur,");
        }
    }

    @Test
    void theRestOfAQuotedLineThatWasCutBelongsToTheQuote() {
        Chains read = Chains.in("Fwd: x", "Forwarded message:\n\n" + BLOCK.lines().map(line -> "> " + line + "\n").reduce("", String::concat)
                + ">\n> Geacht bestuur, wij zoeken een locatie voor twaalf cliënten met een\npsychische kwetsbaarheid.\n>\n> Annelies\n\nGroet, Karin");

        assertThat(read.body(0)).endsWith("psychische kwetsbaarheid.\n\nAnnelies");
        assertThat(read.below()).isEqualTo("Groet, Karin");
    }

    @Test
    void whatTheForwarderWritesBelowTheQuoteIsHis() {
        Chains read = Chains.in("Fwd: x", "Begin doorgestuurd bericht:\n\n" + (BLOCK + "\nGeacht bestuur,\n").lines().map(line -> "> " + line + "\n").reduce("", String::concat)
                + "\nKunnen jullie hier iets mee?\nGroet, Karin\n");

        assertThat(read.body(0)).isEqualTo("Geacht bestuur,");
        assertThat(read.below()).isEqualTo("Kunnen jullie hier iets mee?\nGroet, Karin");
        assertThat(read.start()).isZero();
    }

    @Test
    void aForwardOfAForwardOfAForwardIsAChain() {
        Chains read = Chains.in("FW: negen kamers", """
                Ter info.

                Van: Marjan Boer <m.boer@trivire.example>
                Verzonden: woensdag 27 mei 2026 15:40
                Aan: Klantcontact <info@woonkracht.example>
                Onderwerp: FW: negen kamers

                Deze kreeg ik via Rhiant.

                ________________________________
                From: Tim Hordijk <t.hordijk@rhiant.example>
                Sent: Wednesday, May 27, 2026 11:18:04 AM
                To: Marjan Boer <m.boer@trivire.example>
                Subject: Fwd: negen kamers

                Marjan, iets voor jullie?

                Begin doorgestuurd bericht:

                > Van: Ada Pieterse <ada@brugwachter.example>
                > Datum: 26 mei 2026 om 17:02:11 CEST
                > Aan: info@rhiant.example
                > Onderwerp: negen kamers
                >
                > Goedemiddag,
                > wij zoeken

                Groet van Tim
                """);

        assertThat(read.senders()).containsExactly("m.boer@trivire.example", "t.hordijk@rhiant.example", "ada@brugwachter.example");
        assertThat(read.body(0)).isEqualTo("Deze kreeg ik via Rhiant.");
        assertThat(read.body(1)).isEqualTo("Marjan, iets voor jullie?");
        assertThat(read.body(2)).isEqualTo("Goedemiddag,\nwij zoeken");
        assertThat(read.hop(1).end()).isGreaterThan(read.hop(2).end());
        assertThat(read.hop(2).sentAt()).isEqualTo(Instant.parse("2026-05-26T15:02:11Z"));
        assertThat(read.hop(2).zone()).isEqualTo(ZoneOffset.ofHours(2));
    }

    @Test
    void insideAForwardWithoutPrefixTheRecipientsTellWhoPassedOn() {
        String outer = "Van: Tim <t.hordijk@rhiant.example>\nVerzonden: woensdag 27 mei 2026 11:18\nAan: Marjan <m.boer@trivire.example>\nOnderwerp: negen kamers\n\nIets voor jullie?\n\n";
        String passedOn = "Van: Ada <ada@brugwachter.example>\nVerzonden: dinsdag 26 mei 2026 17:02\nAan: Tim <t.hordijk@rhiant.example>\nOnderwerp: negen kamers\n\nWij zoeken";
        String answered = "Van: Marjan <m.boer@trivire.example>\nVerzonden: dinsdag 26 mei 2026 17:02\nAan: Tim <t.hordijk@rhiant.example>\nOnderwerp: negen kamers\n\nHeb jij nog iets?";

        assertThat(Chains.in("FW: negen kamers", outer + passedOn).senders()).containsExactly("t.hordijk@rhiant.example", "ada@brugwachter.example");
        assertThat(Chains.in("FW: negen kamers", outer + answered).senders()).containsExactly("t.hordijk@rhiant.example");
    }

    @Test
    void insideAForwardOfAReplyItsQuoteIsNoLink() {
        String reply = "Van: Ada <ada@brugwachter.example>\nVerzonden: woensdag 27 mei 2026 11:18\nAan: Tim <t.hordijk@rhiant.example>\nOnderwerp: RE: negen kamers\n\nHet worden er tien.\n\n";

        assertThat(Chains.in("FW: negen kamers", reply + "Van: Tim <t.hordijk@rhiant.example>\nVerzonden: dinsdag 26 mei 2026 17:02\nAan: Ada\nOnderwerp: negen kamers\n\nHoeveel?")
                .senders()).containsExactly("ada@brugwachter.example");
        assertThat(Chains.in("FW: negen kamers", reply + "Op 26 mei 2026 om 17:02 schreef Tim <t.hordijk@rhiant.example>:\n> Hoeveel?").senders())
                .containsExactly("ada@brugwachter.example");
    }

    @Test
    void aReplyThatQuotesIsNoForward() {
        assertThat(Chains.in("RE: Huisvestingsvraag", "Dank.\n\n" + BLOCK + "\nGeacht bestuur").size()).isZero();
        assertThat(Chains.inReply("Huisvestingsvraag", "Dank.\n\n" + BLOCK + "\nGeacht bestuur").size()).isZero();
        assertThat(Chains.in("Antw: Huisvestingsvraag", "Dank.\n\n-----Oorspronkelijk bericht-----\n" + BLOCK + "\nGeacht bestuur").size()).isZero();
        assertThat(Chains.in("Vraag", "Dank.\n\nOp 3 mrt 2026 om 10:00 schreef Jan <jan@trivire.example>:\n> hallo").size()).isZero();
        assertThat(Chains.in("Vraag", "Dank.\n\n" + BLOCK.replace("a.verstraten@merwestroom.example", "collectief@wonen-drechtsteden.example") + "\nOntvangen").size()).isZero();
    }

    @Test
    void aReplyWhoseQuoteHoldsAForwardIsAReply() {
        String forward = "---------- Forwarded message ---------\n" + BLOCK + "\nGeacht bestuur\n";
        assertThat(Chains.inReply("Re: Fwd: Vraag", "Dank.\n\nOp 3 mrt 2026 om 10:00 schreef Jan <jan@trivire.example>:\n\n" + forward).size()).isZero();
        assertThat(Chains.inReply("Re: Fwd: Vraag", "Dank.\n\nOp 3 mrt 2026 om 10:00 schreef Jan <jan@trivire.example>:\n"
                + forward.lines().map(line -> "> " + line + "\n").reduce("", String::concat)).size()).isZero();
        assertThat(Chains.inReply("Re: Fwd: Vraag", "Dank.\n\n" + forward.lines().map(line -> "> " + line + "\n").reduce("", String::concat)).size()).isZero();
        assertThat(Chains.in("RE: FW: Vraag", "Dank.\n\n-----Oorspronkelijk bericht-----\n\nTer info\n\n" + forward).size()).isZero();
        assertThat(Chains.in("RE: FW: Vraag", "Dank.\n\n" + BLOCK.replace("Onderwerp: ", "Onderwerp: FW: ") + "\nZie onder\n\n" + BLOCK + "\nGeacht bestuur").size()).isZero();
    }

    @Test
    void aForwardThatLostItsPrefixOrWasSentOnAThreadIsOne() {
        assertThat(Chains.in("Huisvestingsvraag", "Zie onder.\n\n" + BLOCK + "\nGeacht bestuur").senders()).containsExactly("a.verstraten@merwestroom.example");
        assertThat(Chains.inReply("RE: Huisvestingsvraag", "Zie onder.\n\n-------- Doorgestuurd bericht --------\n" + BLOCK + "\nGeacht bestuur").senders())
                .containsExactly("a.verstraten@merwestroom.example");
        assertThat(Chains.inReply("FW: Huisvestingsvraag", "Zie onder.\n\n" + BLOCK + "\nGeacht bestuur").size()).isOne();
        assertThat(Chains.inReply("Re: Huisvestingsvraag", "Zie ook wat ik kreeg.\n\nOp 1 mrt 2026 om 10:00 schreef Jan <jan@trivire.example>:\n> hallo\n\n"
                + "Begin doorgestuurd bericht:\n\n" + BLOCK + "\nGeacht bestuur").size()).isOne();
    }

    @Test
    void outlookOf2019WritesASentenceInsteadOfHeaderLines() {
        Chains read = Chains.in("FW: Huisvestingsvraag", "Voor jullie.\n\nOp 03-03-2026 09:52 heeft Annelies Verstraten <a.verstraten@merwestroom.example> geschreven:\n\n    Geacht bestuur");

        assertThat(read.hop(0).from()).isEqualTo(new Address("Annelies Verstraten", "a.verstraten@merwestroom.example"));
        assertThat(read.hop(0).sentAt()).isEqualTo(Instant.parse("2026-03-03T08:52:00Z"));
        assertThat(read.hop(0).subject()).isEmpty();
        assertThat(read.body(0)).isEqualTo("Geacht bestuur");
    }

    @Test
    void aConversationPassedOnIsNoChain() {
        Chains read = Chains.in("Fwd: negen kamers", """
                ---------- Forwarded message ---------
                Van: Ada <ada@brugwachter.example>
                Date: di 26 mei 2026 om 17:02
                Subject: negen kamers
                To: <info@rhiant.example>

                Wij zoeken negen kamers.

                ---------- Forwarded message ---------
                Van: Tim <t.hordijk@rhiant.example>
                Date: wo 27 mei 2026 om 11:18
                Subject: Re: negen kamers
                To: <ada@brugwachter.example>

                Waar precies?
                """);

        assertThat(read.senders()).containsExactly("ada@brugwachter.example");
        assertThat(read.body(0)).isEqualTo("Wij zoeken negen kamers.");
    }

    @Test
    void memosAndFormsAreNoForwards() {
        assertThat(Chains.in("Memo", "Van: directie\nAan: alle medewerkers\nDatum: 3 maart 2026\nOnderwerp: parkeren\n\nTekst").size()).isZero();
        assertThat(Chains.in("FW: Rooster", "Van: 9:00\nTot: 17:00\nOnderwerp: overleg\nDatum: 3 maart 2026 10:00\n").size()).isZero();
        assertThat(Chains.in("Aanvraag", "Naam: Rob\nVan: 1 oktober 2026\nAan: cliënten met een LVB\nE-mail: rob@waterlelie.example").size()).isZero();
        assertThat(Chains.in("FW: Aanvraag", "Neem contact op met rob@waterlelie.example of ada@brugwachter.example.").size()).isZero();
    }
}
