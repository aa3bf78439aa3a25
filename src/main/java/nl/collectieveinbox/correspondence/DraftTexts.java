package nl.collectieveinbox.correspondence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of our answers. No word of the message that is answered stands in them. */
final class DraftTexts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private DraftTexts() {}

    record Text(String subject, String body) {}

    static Text individual(LocalDate removedOn) {
        return new Text("Uw bericht aan de collectieve inbox", """
                Goedendag,

                Deze inbox is voor huisvestingsvragen voor groepen. Voor één cliënt geldt de route Thuis in de wijk. \
                Wij hebben uw bericht wegens persoonsgegevens afgeschermd en verwijderen het op %s. \
                Stuur geen BSN of medische gegevens per gewone e-mail.

                Met vriendelijke groet,
                de gezamenlijke woningcorporaties
                """.formatted(DAY.format(removedOn)));
    }

    /** Only what is missing, numbered; what we know is not repeated. */
    static Text question(String reference, List<String> questions) {
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < questions.size(); i++) {
            numbered.append(i + 1).append(". ").append(questions.get(i)).append('\n');
        }
        return new Text("Vraag over uw huisvestingsvraag [" + reference + "]", """
                Goedendag,

                Dank voor uw huisvestingsvraag, bij ons bekend als %s. Om haar aan de corporaties voor te leggen, weten wij \
                graag nog het volgende:

                %s
                Antwoorden kan op dit bericht; laat het kenmerk in het onderwerp staan. Stuur geen namen of andere gegevens \
                van bewoners mee.

                Met vriendelijke groet,
                de gezamenlijke woningcorporaties
                """.formatted(reference, numbered));
    }

    static Text registered(Letters.Known known) {
        return new Text("Uw huisvestingsvraag [" + known.reference() + "]", """
                Goedendag,

                Uw huisvestingsvraag is %sgeregistreerd als %s. U hoeft de andere corporaties niet te mailen: zij zien uw vraag \
                hier ook. Vermeld dit kenmerk als u ons opnieuw schrijft.

                Met vriendelijke groet,
                de gezamenlijke woningcorporaties
                """.formatted(known.before() ? "al " : "", known.reference()));
    }

    static Text personalData(Optional<String> reference) {
        return new Text("Persoonsgegevens in uw bericht" + reference.map(known -> " [" + known + "]").orElse(""), """
                Goedendag,

                In uw bericht of in een bijlage daarvan staan persoonsgegevens van cliënten, zoals een burgerservicenummer. \
                Wij mogen die niet verwerken en hebben uw bericht daarom afgeschermd. Stuur geen BSN, namenlijsten of medische \
                gegevens per gewone e-mail; voor een huisvestingsvraag zijn zij niet nodig.

                %sWilt u nagaan of u dit bij uw eigen organisatie als datalek moet melden?

                Met vriendelijke groet,
                de gezamenlijke woningcorporaties
                """.formatted(reference.map(known -> "Uw huisvestingsvraag zelf is geregistreerd als " + known
                        + "; u hoeft haar niet opnieuw te sturen. ").orElse("")));
    }

    static Text secureExpired(LocalDate sentOn) {
        return new Text("Uw beveiligde bericht is verlopen", """
                Goedendag,

                U stuurde ons op %s een beveiligd bericht. Het is verlopen voordat wij het konden openen. Wilt u het opnieuw \
                sturen, of ons mailen zonder persoonsgegevens? Voor een huisvestingsvraag voor een groep hebben wij die niet nodig.

                Met vriendelijke groet,
                de gezamenlijke woningcorporaties
                """.formatted(DAY.format(sentOn)));
    }
}
