package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.recognition.Mention.Meaning;
import nl.collectieveinbox.recognition.SecureSender.Who;
import nl.collectieveinbox.region.Region;

/** What a notice tells of what waits: who sent it, and until when it can be opened. Of what is asked it tells nothing. */
final class SecureFacts implements FactFinder {

    private static final String STICHTING = "stichting ";

    private final Region region;

    SecureFacts(Region region) {
        this.region = region;
    }

    @Override
    public List<Fact> find(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        SecureText text = SecureText.of(reading);
        Optional<Who> who = SecureSender.of(text);
        who.ifPresent(sender -> facts.add(new Fact(FactField.CONTACT_ADDRESS, SecureSender.lower(sender.address()), sender.quote(),
                sender.source(), sender.confidence())));
        name(text, who).ifPresent(name -> facts.add(new Fact(FactField.CONTACT_NAME, name, name, Passage.TEXT, 0.8)));
        organisation(reading, text, who).ifPresent(facts::add);
        Stream.of(text.prose(), text.subject()).flatMap(passage -> SecureExpiry.in(passage, text.sent())
                        .map(until -> new Fact(FactField.OPEN_BEFORE, until.day().toString(), until.quote(), passage.source, until.confidence())).stream())
                .findFirst().ifPresent(facts::add);
        return facts;
    }

    private static Optional<String> name(SecureText text, Optional<Who> who) {
        return names(text, who).filter(SecureNames::isPerson).findFirst();
    }

    private static Stream<String> names(SecureText text, Optional<Who> who) {
        return Stream.of(who.map(Who::address).map(Address::name), Optional.of(beforeVia(text.from().name())),
                        SecureNames.announced(text.text().text), SecureNames.announced(text.subject().text))
                .flatMap(Optional::stream).map(String::strip).filter(name -> !name.isEmpty());
    }

    private Optional<Fact> organisation(Reading reading, SecureText text, Optional<Who> who) {
        return who.flatMap(sender -> region.careOrganisationByDomain(sender.address().domain(), reading.day)
                        .map(known -> new Fact(FactField.CARE_ORGANISATION, known.name(), sender.quote(), sender.source(), 0.97)))
                .or(() -> reading.mentions(Meaning.CARE_ORGANISATION).stream().findFirst()
                        .map(mention -> new Fact(FactField.CARE_ORGANISATION, mention.code(), mention.quote(), mention.passage().source, 0.8)))
                .or(() -> names(text, who).filter(SecureNames::isOrganisation).filter(name -> !SecureText.isMachine(new Address(name, "x@x"))).findFirst()
                        .map(name -> new Fact(FactField.CARE_ORGANISATION, bare(name), name, Passage.TEXT, 0.65)));
    }

    /** "F. el Idrissi via Veilige Mail" is F. el Idrissi. */
    private static String beforeVia(String name) {
        int via = name.toLowerCase(java.util.Locale.ROOT).indexOf(" via ");
        return via > 0 ? name.substring(0, via) : name;
    }

    /** Without "Stichting", and without the department. */
    private static String bare(String name) {
        String whole = name.indexOf(',') > 0 ? name.substring(0, name.indexOf(',')) : name;
        return whole.toLowerCase(java.util.Locale.ROOT).startsWith(STICHTING) ? whole.substring(STICHTING.length()).strip() : whole.strip();
    }
}
