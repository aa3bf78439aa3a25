package nl.collectieveinbox.pipeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.region.Corporation;
import nl.collectieveinbox.region.Region;
import org.springframework.stereotype.Component;

/** Which corporations a message says it went to, or came through, by the domains of its addresses. */
@Component
class AskedCorporations {

    private static final ZoneId REGION_TIME = ZoneId.of("Europe/Amsterdam");

    private final Region region;

    AskedCorporations(Region region) {
        this.region = region;
    }

    List<String> by(Journey journey) {
        LocalDate day = journey.message().receivedAt().atZone(REGION_TIME).toLocalDate();
        Stream<Address> envelope = Stream.of(
                        Stream.of(journey.read().from()), journey.read().to().stream(), journey.read().cc().stream())
                .flatMap(each -> each);
        Stream<Address> road = journey.recognised().chain().stream()
                .flatMap(hop -> Stream.of(Stream.of(hop.from()), hop.to().stream(), hop.cc().stream()).flatMap(each -> each));
        return Stream.concat(envelope, road)
                .map(Address::domain)
                .filter(domain -> !domain.isEmpty())
                .flatMap(domain -> region.corporationByDomain(domain, day).stream())
                .map(Corporation::code)
                .distinct()
                .toList();
    }
}
