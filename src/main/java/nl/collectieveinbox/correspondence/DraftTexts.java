package nl.collectieveinbox.correspondence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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

    static Text registered(Letters.Known known) {
        return new Text("Uw huisvestingsvraag [" + known.reference() + "]", """
                Goedendag,

                Uw huisvestingsvraag is %sgeregistreerd als %s. U hoeft de andere corporaties niet te mailen: zij zien uw vraag \
                hier ook. Vermeld dit kenmerk als u ons opnieuw schrijft.

                Met vriendelijke groet,
                de gezamenlijke woningcorporaties
                """.formatted(known.before() ? "al " : "", known.reference()));
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
