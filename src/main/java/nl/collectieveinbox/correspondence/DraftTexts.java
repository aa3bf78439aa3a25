package nl.collectieveinbox.correspondence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
}
