package nl.collectieveinbox.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.privacy.MailView;
import nl.collectieveinbox.region.CareOrganisation;
import nl.collectieveinbox.region.Corporation;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Hop;
import org.jspecify.annotations.Nullable;

/** The road of a message: who asks, which corporations were asked, who passed it on, and us. */
final class Road {

    /** What somebody did on the road. */
    enum Part { ASKS, ASKED, PASSED_ON, US }

    /**
     * One stop.
     *
     * @param organisation as the region knows it; empty when it does not
     * @param at when it was sent from here; for us when it came; null when nobody says
     * @param evidence the lines that say so; empty when it is the message itself
     */
    record Station(Part part, String organisation, Address who, @Nullable Instant at, String evidence) {}

    private final Region region;

    Road(Region region) {
        this.region = region;
    }

    /**
     * The stops of a message, in order; empty when it was not read.
     *
     * @param asker what the organisation that asks is called, where the region does not know it; empty when nobody knows
     */
    List<Station> of(MailView mail, String asker) {
        if (mail.message() == null) {
            return List.of();
        }
        Instant sent = mail.message().sentAt() == null ? mail.receivedAt() : mail.message().sentAt();
        List<Station> stations = new ArrayList<>();
        if (mail.chain().isEmpty()) {
            stations.add(asks(mail.message().from(), sent, "", asker));
            asked(mail.message().to(), mail.message().cc(), mail.message().from(), sent, "").ifPresent(stations::add);
        } else {
            Hop first = mail.chain().getFirst();
            List<Hop> later = mail.chain().subList(1, mail.chain().size());
            stations.add(asks(first.from(), first.sentAt(), first.evidence(), asker));
            Address next = later.isEmpty() ? mail.message().from() : later.getFirst().from();
            asked(first.to(), first.cc(), next, first.sentAt(), first.evidence()).ifPresent(stations::add);
            later.forEach(hop -> stations.add(station(Part.PASSED_ON, hop.from(), hop.sentAt(), hop.evidence())));
            stations.add(station(Part.PASSED_ON, mail.message().from(), sent, ""));
        }
        stations.add(new Station(Part.US, AppShell.NAME, Address.NOBODY, mail.receivedAt(), ""));
        return List.copyOf(stations);
    }

    private Station asks(Address who, @Nullable Instant at, String evidence, String asker) {
        String known = organisation(who, at);
        return new Station(Part.ASKS, known.isEmpty() ? asker : known, who, at, evidence);
    }

    private Station station(Part part, Address who, @Nullable Instant at, String evidence) {
        return new Station(part, organisation(who, at), who, at, evidence);
    }

    /** The corporations it was sent to, but for the one that passes it on: that one stands on the road itself. */
    private Optional<Station> asked(List<Address> to, List<Address> cc, Address next, @Nullable Instant at, String evidence) {
        List<String> names = Stream.concat(to.stream(), cc.stream())
                .filter(address -> !address.domain().equals(next.domain()))
                .flatMap(address -> corporation(address, at).stream()).distinct().toList();
        return names.isEmpty() ? Optional.empty()
                : Optional.of(new Station(Part.ASKED, String.join(", ", names), Address.NOBODY, at, evidence));
    }

    private String organisation(Address who, @Nullable Instant at) {
        return corporation(who, at)
                .or(() -> region.careOrganisationByDomain(who.domain(), day(at)).map(CareOrganisation::name))
                .orElse("");
    }

    private Optional<String> corporation(Address who, @Nullable Instant at) {
        return region.corporationByDomain(who.domain(), day(at)).map(Corporation::name);
    }

    /** Without a day the region's lists are read as they stand. */
    private static LocalDate day(@Nullable Instant at) {
        return at == null ? LocalDate.MAX : at.atZone(Dates.REGION_TIME).toLocalDate();
    }
}
