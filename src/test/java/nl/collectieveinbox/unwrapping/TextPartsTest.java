package nl.collectieveinbox.unwrapping;

import static nl.collectieveinbox.unwrapping.TextPart.Kind.DISCLAIMER;
import static nl.collectieveinbox.unwrapping.TextPart.Kind.OWN;
import static nl.collectieveinbox.unwrapping.TextPart.Kind.QUOTED;
import static nl.collectieveinbox.unwrapping.TextPart.Kind.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.collectieveinbox.unwrapping.TextPart.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPartsTest {

    private static final String LETTER = "Beste collega's,\n\nWij zoeken 12 studio's in Dordrecht.\n\n";

    @ParameterizedTest
    @ValueSource(strings = {
        "Op 3 mrt. 2026 om 10:00 schreef Jan de Vries <jan@zorg.example>:",
        "Op di 3 mrt 2026 om 10:00 schreef\nJan de Vries <jan@zorg.example>:",
        "Op 3 mrt 2026, om 10:00 heeft Jan de Vries <jan@zorg.example> het volgende\ngeschreven:",
        "Jan de Vries <jan@zorg.example> schreef op 3 mrt 2026 10:00:",
        "On Tue, Mar 3, 2026 at 10:00 AM Jan de Vries <\njan@zorg.example>\nwrote:",
        "Am 03.03.2026 um 10:00 schrieb Jan de Vries:",
        "Le mar. 3 mars 2026 \u00e0 10:00, Jan de Vries <jan@zorg.example> a \u00e9crit\u00a0:",
        "-----Oorspronkelijk bericht-----", "-----Original Message-----", "________________________________\nVan: Jan de Vries <jan@zorg.example>\nVerzonden: dinsdag 3 maart 2026 10:00\nAan: Inbox\nOnderwerp: Vraag"})
    void whatStandsBelowTheLineOfAMailProgramIsQuoted(String introduction) {
        List<TextPart> parts = TextParts.of(LETTER + introduction + "\n\nUw vraag is ontvangen.\n\nGroet, Inbox");

        assertThat(TextPart.joined(parts, OWN)).isEqualTo(LETTER.strip());
        assertThat(TextPart.joined(parts, QUOTED)).startsWith(introduction).contains("Uw vraag is ontvangen.", "Groet, Inbox");
    }

    @Test
    void answersBetweenQuotedLinesAreTheSenders() {
        List<TextPart> parts = TextParts.of("""
                Zie mijn antwoorden.

                Op 3 maart 2026 om 10:00 schreef Inbox <inbox@wonen.example>:
                > Hoeveel plaatsen zoekt u?

                Twaalf.

                > En waar?
                In Dordrecht.

                Groet,
                Jan""");

        assertThat(TextPart.joined(parts, OWN)).contains("Zie mijn", "Twaalf.", "In Dordrecht.").doesNotContain("Hoeveel", "schreef", "Jan");
        assertThat(TextPart.joined(parts, SIGNATURE)).isEqualTo("Groet,\nJan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Op 3 maart schreef u ons het volgende:\n12 plaatsen", "Op dit moment wonen er 12 mensen:\nacht mannen en vier vrouwen",
        "Groeten van de bewoners brengen ons bij het punt waar het om gaat: 12 studio's.", "Groeten uit Dordrecht zijn altijd welkom, maar een locatie nog meer.",
        "De gegevens van de bewoners zijn vertrouwelijk en gaan niet naar de gemeente.", "De studio's zijn uitsluitend bestemd voor onze cli\u00ebnten.",
        "Wij zijn niet verzonden om te wachten; verzonden plannen liggen al bij u.", "Best Practice Wonen zoekt 8 kamers.",
        "Voorkeur:\n\nDordrecht\nZwijndrecht", "Wij zoeken:\n> 12 studio's\n> een huiskamer", "Wensen:\n- 12 studio's\n- een huiskamer", "Naam: Jan de Vries\nTelefoon: 078-000 00 12\nAantal: 12 studio's"})
    void whatOnlyLooksLikeAnEndIsStillSaid(String sentence) {
        assertThat(TextPart.joined(TextParts.of(LETTER + sentence), OWN)).endsWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Met vriendelijke groet,\n\nAnnelies Verstraten\nprojectleider huisvesting\nStichting Merwestroom\nT 078-000 00 12\nwww.merwestroom.example",
        "Mvg Milan, ambulant begeleider", "Mvg,\nMilan", "Groet, Joost Hagenaar, adviseur vastgoed", "groetjes joost", "Hartelijke groeten van het hele team\nDe Brug",
        "Kind regards,\nRob Kamphuis\nReal estate manager", "Mit freundlichen Gr\u00fc\u00dfen\nAnna", "Cordialement,\nMarie", "Alvast dank en met vriendelijke groet,\nRob",
        "In afwachting van uw reactie verblijf ik,\nhoogachtend,\nRob", "-- \nRob Kamphuis\nWaterlelie", "Verzonden vanaf mijn iPhone", "Outlook voor Android<https://aka.ms/x> downloaden",
        "Get Outlook for iOS", "Verstuurd met Proton Mail", "Rob Kamphuis\nvastgoedmanager Waterlelie\n06-00 00 00 12\nr.kamphuis@waterlelie.example", "Joost", "Tessa in 't Veld, woonconsulent",
        "Gr. Karin\n\n[cid:image001.png]\nWerkdagen: ma, di en do\nVolg ons op LinkedIn"})
    void howALetterIsSignedIsTheSignature(String signature) {
        List<TextPart> parts = TextParts.of(LETTER + signature);

        assertThat(TextPart.joined(parts, OWN)).isEqualTo(signature.startsWith("In afwachting") ? LETTER + "In afwachting van uw reactie verblijf ik," : LETTER.strip());
        assertThat(TextPart.joined(parts, SIGNATURE)).isEqualTo(signature.substring(signature.startsWith("In afwachting") ? signature.indexOf("hoog") : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PS: het mag ook in Zwijndrecht.", "NB de twee plaatsen voor ouderen vervallen.", "Kunt u ons ook nog laten weten of er in Papendrecht iets vrij komt?",
        "Bijlagen: programma van eisen, plattegrond", "Onze wensen op een rij:\n- 12 studio's\n- een huiskamer"})
    void whatIsSaidBelowTheSignatureIsStillSaid(String postscript) {
        String text = LETTER + "Met vriendelijke groet,\nAnnelies Verstraten\n078-000 00 12\n\n" + postscript;

        assertThat(TextPart.joined(TextParts.of(text), OWN)).endsWith(postscript).doesNotContain("Annelies");
    }

    @Test
    void aNameUnderAWordOfThanksIsTheSignature() {
        List<TextPart> parts = TextParts.of(LETTER + "Alvast bedankt!\nAnnelies");

        assertThat(TextPart.joined(parts, SIGNATURE)).isEqualTo("Annelies");
        assertThat(TextPart.joined(parts, OWN)).endsWith("Alvast bedankt!");
    }

    @Test
    void aLetterBelowItsOwnSignatureIsNotLost() {
        List<TextPart> parts = TextParts.of("-- \nRob Kamphuis\n\n" + "Wij zoeken acht appartementen bij elkaar in Sliedrecht, kunt u ons helpen? ".repeat(5));

        assertThat(TextPart.joined(parts, OWN)).startsWith("Wij zoeken acht");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dit bericht kan vertrouwelijke informatie bevatten. Indien u niet de geadresseerde bent, verzoeken wij u dit te melden.",
        "De informatie verzonden met dit e-mailbericht is\nuitsluitend bestemd voor de geadresseerde.", "Denk aan het milieu voordat u deze e-mail print.", "DISCLAIMER\nGeen rechten.",
        "This e-mail and any attachments are confidential.", "Virusvrij. www.avg.com", "Deze e-mail is veilig verzonden met Zivver en voldoet aan de NTA 7516.",
        "Diese E-Mail enth\u00e4lt vertrauliche Informationen.", "Ce message et ses pi\u00e8ces jointes sont confidentiels."})
    void whatTheOrganisationAddsIsADisclaimer(String notice) {
        List<TextPart> parts = TextParts.of(LETTER + "Groet,\nJan\n\n" + notice);

        assertThat(TextPart.joined(parts, DISCLAIMER)).isEqualTo(notice);
        assertThat(TextPart.joined(parts, OWN)).isEqualTo(LETTER.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LET OP: deze e-mail komt van buiten de organisatie. Klik niet op links.", "[EXTERN]", "U ontvangt niet vaak e-mail van jan@zorg.example. Meer informatie over waarom dit belangrijk is",
        "You don't often get email from jan@zorg.example. Learn why this is important", "CAUTION: This email originated from outside of the organization.\nDo not click links or open attachments."})
    void theWarningAtTheTopIsADisclaimer(String warning) {
        List<TextPart> parts = TextParts.of(warning + "\n" + LETTER);

        assertThat(TextPart.joined(parts, DISCLAIMER)).isEqualTo(warning);
        assertThat(TextPart.joined(parts, OWN)).isEqualTo(LETTER.strip());
    }

    @Test
    void aGreetingBehindTheLastSentenceIsNotWhatHeAsks() {
        List<TextPart> parts = TextParts.of("Graag voor 1 oktober. Hoor graag! Groet, Joost Hagenaar, adviseur vastgoed");

        assertThat(TextParts.own(parts)).isEqualTo("Graag voor 1 oktober. Hoor graag!");
    }

    @Test
    void nothingIsLostWhateverStandsThere() {
        String[] pieces = {"", "> ", "Groet,", "-- ", "Op 3 mrt 2026 om 10:00 schreef Jan <j@x.example>:", "Van: a@b.example", "Verzonden: 1", "Aan: c", "Onderwerp: d", "disclaimer", "PS: x",
            "*", ":", "T 078-0000012", "Bijlagen:", "________________________________", "\u0000", "\ud800", "Wij zoeken 12 studio's, kunt u helpen?", "Jan", ">", "[EXTERN]", "a".repeat(500), " ", "\t", "\r"};
        Random random = new Random(7);
        for (int run = 0; run < 20_000; run++) {
            String text = random.ints(random.nextInt(12), 0, pieces.length).mapToObj(i -> pieces[i] + (random.nextInt(4) == 0 ? "" : "\n")).collect(Collectors.joining());

            assertThat(TextParts.of(text).stream().map(TextPart::text).collect(Collectors.joining("\n"))).isEqualTo(text);
            List<Line> lines = Line.of(text);
            int start = random.nextInt(lines.size() + 1);
            int end = start + random.nextInt(lines.size() - start + 1);
            assertThat(TextParts.of(lines, start, end).stream().map(TextPart::text).collect(Collectors.joining("\n"))).isEqualTo(text);
        }
    }

    @Test
    void everyLineHasAKind() {
        assertThat(TextParts.of("").stream().map(TextPart::kind)).containsExactly(Kind.OWN);
    }
}
