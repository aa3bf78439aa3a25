package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.recognition.Mention.Meaning;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Fold;

/** Who asks: by mail domain, else by name. A corporation that passes on is not who asks. */
final class SenderFacts implements FactFinder {

    private static final int LONGEST_NAME = 4;

    private final Region region;

    SenderFacts(Region region) {
        this.region = region;
    }

    @Override
    public List<Fact> find(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        organisation(reading).ifPresent(facts::add);
        Address contact = contact(reading);
        boolean corporation = region.corporationByDomain(contact.domain(), reading.day).isPresent();
        if (!contact.address().isEmpty() && !corporation) {
            facts.add(new Fact(FactField.CONTACT_ADDRESS, contact.address().toLowerCase(Locale.ROOT), line(contact), "afzender",
                    reading.original == null ? 0.95 : 0.9));
        }
        return facts;
    }

    private static Address contact(Reading reading) {
        boolean robot = Fold.text(reading.asker.address()).startsWith("noreply") || Fold.text(reading.asker.address()).startsWith("no-reply");
        boolean elsewhere = reading.original == null && robot && !reading.message.replyTo().isEmpty();
        return elsewhere ? reading.message.replyTo().getFirst() : reading.asker;
    }

    private Optional<Fact> organisation(Reading reading) {
        Address contact = contact(reading);
        return region.careOrganisationByDomain(contact.domain(), reading.day)
                .map(known -> new Fact(FactField.CARE_ORGANISATION, known.name(), line(contact), "afzender", 0.97))
                .or(() -> reading.mentions(Meaning.CARE_ORGANISATION).stream().findFirst()
                        .map(mention -> new Fact(FactField.CARE_ORGANISATION, mention.code(), mention.quote(), mention.passage().source, 0.8)))
                .or(() -> foundation(reading.textPassage()));
    }

    /** "Stichting Het Anker zoekt …": the capitals after the word are its name. */
    private static Optional<Fact> foundation(Passage passage) {
        for (int i = 0; i < passage.tokens.size(); i++) {
            if (passage.tokens.get(i).folded().equals("stichting") && passage.startsWithCapital(i)) {
                int last = i;
                while (last < i + LONGEST_NAME && !passage.near(last, 1).isEmpty() && passage.startsWithCapital(last + 1)
                        && passage.gapBefore(last + 1).isBlank()) {
                    last++;
                }
                if (last > i) {
                    String name = passage.text.substring(passage.tokens.get(i + 1).start(), passage.tokens.get(last).end());
                    return Optional.of(new Fact(FactField.CARE_ORGANISATION, name.replace('\n', ' '), passage.quote(i, last), passage.source, 0.65));
                }
            }
        }
        return Optional.empty();
    }

    private static String line(Address address) {
        return address.name().isBlank() ? address.address() : address.name() + " <" + address.address() + ">";
    }
}
