package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Fold;

/** Who asks: by mail domain, else by name. A corporation that passes on is not who asks. */
final class SenderFacts implements FactFinder {

    private final Region region;
    private final ContactFacts contacts;

    SenderFacts(Region region) {
        this.region = region;
        this.contacts = new ContactFacts(region);
    }

    @Override
    public List<Fact> find(Reading reading) {
        Address sender = answerTo(reading);
        Signature signature = signature(reading);
        List<Fact> facts = new ArrayList<>();
        Optional<Fact> organisation = organisation(reading, signature, sender);
        organisation.ifPresent(facts::add);
        facts.addAll(contacts.find(reading, signature, sender, organisation.map(Fact::value).orElse("")));
        return facts;
    }

    static Signature signature(Reading reading) {
        return new Signature(reading.original == null ? reading.unwrapped.parts() : reading.original.parts(), Persons.personOf(reading.askerName));
    }

    /** Whom an answer reaches: of a letter that a robot sends for somebody, that somebody. */
    static Address answerTo(Reading reading) {
        String address = Fold.text(reading.asker.address());
        boolean robot = address.startsWith("noreply") || address.startsWith("no-reply") || address.startsWith("donotreply");
        boolean elsewhere = reading.original == null && robot && !reading.message.replyTo().isEmpty();
        return elsewhere ? reading.message.replyTo().getFirst() : reading.asker;
    }

    private Optional<Fact> organisation(Reading reading, Signature signature, Address sender) {
        return region.careOrganisationByDomain(sender.domain(), reading.day)
                .map(known -> new Fact(FactField.CARE_ORGANISATION, known.name(),
                        sender.name().isBlank() ? sender.address() : sender.name() + " <" + sender.address() + ">", "afzender", 0.97))
                .or(() -> Organisations.asked(reading, signature, sender, region));
    }
}
