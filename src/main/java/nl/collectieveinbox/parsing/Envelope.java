package nl.collectieveinbox.parsing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.mail.Address;
import org.jspecify.annotations.Nullable;

/** What the header says about who, when and which, with a remark for each thing that is odd. */
final class Envelope {

    private static final Duration AHEAD = Duration.ofDays(366);

    private final Fields fields;
    private final Remarks remarks;
    private final Clock clock;

    Envelope(Fields fields, Remarks remarks, Clock clock) {
        this.fields = fields;
        this.remarks = remarks;
        this.clock = clock;
    }

    String subject() {
        return fields.first("subject").map(HeaderText::decoded).orElse("");
    }

    Address from() {
        List<Address> senders = Addresses.in(fields.all("from"));
        if (senders.isEmpty()) {
            remarks.add("Het bericht noemt geen afzender.");
            return Address.NOBODY;
        }
        if (senders.size() > 1) {
            remarks.add("Het bericht noemt meer dan één afzender; de eerste is genomen.");
        }
        return senders.stream().filter(sender -> sender.address().contains("@")).findFirst().orElse(senders.getFirst());
    }

    List<Address> people(String header) {
        return Addresses.in(fields.all(header));
    }

    List<String> messageIds() {
        List<String> ids = MessageIds.own(fields.all("message-id"));
        if (ids.isEmpty()) {
            remarks.add("Het bericht heeft geen Message-ID.");
        } else if (ids.size() > 1) {
            remarks.add("Het bericht heeft meer dan één Message-ID.");
        }
        return ids;
    }

    List<String> ids(String header) {
        return MessageIds.named(fields.all(header));
    }

    @Nullable Instant sentAt() {
        if (fields.all("date").stream().allMatch(String::isBlank)) {
            remarks.add("Het bericht heeft geen datum.");
            return null;
        }
        Optional<Instant> date = fields.all("date").stream().flatMap(raw -> Dates.in(raw).stream()).findFirst();
        if (date.isEmpty()) {
            remarks.add("De datum van het bericht is onleesbaar.");
            return null;
        }
        Instant sentAt = date.get();
        if (sentAt.isBefore(Instant.EPOCH) || sentAt.isAfter(clock.instant().plus(AHEAD))) {
            remarks.add("De datum van het bericht kan niet kloppen en is niet overgenomen.");
            return null;
        }
        return sentAt;
    }
}
