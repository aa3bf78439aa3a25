package nl.collectieveinbox.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectieveinbox.archive.RegisteredMessage;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.triage.Origins;
import nl.collectieveinbox.unwrapping.Hop;
import org.springframework.stereotype.Component;

/** When a request first reached anybody we know of, and who was asked: both follow from the roads of its messages. */
@Component
class FirstReceipt {

    private final Register register;
    private final Readings readings;
    private final Recognitions recognitions;
    private final AskedCorporations asked;
    private final Origins origins;

    FirstReceipt(Register register, Readings readings, Recognitions recognitions, AskedCorporations asked, Origins origins) {
        this.register = register;
        this.readings = readings;
        this.recognitions = recognitions;
        this.asked = asked;
        this.origins = origins;
    }

    /** Of one message: a forward tells of an earlier day than its own. */
    static Instant of(Journey journey) {
        Instant received = journey.message().receivedAt();
        return Optional.of(journey.recognised())
                .map(Recognised::original)
                .map(Hop::sentAt)
                .filter(sent -> sent.isBefore(received))
                .orElse(received);
    }

    /** Reckons both again from all messages of a request; as they are when one of those cannot be read (any more). */
    void reckon(long requestId) {
        List<Origins.Linked> linked = origins.messages(requestId);
        List<Journey> arrivals = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Origins.Linked each : linked) {
            Optional<Journey> journey = register.find(each.messageId()).flatMap(this::known);
            if (journey.isEmpty()) {
                return;
            }
            named.addAll(asked.by(journey.get()));
            if (each.arrival()) {
                arrivals.add(journey.get());
            }
        }
        arrivals.stream().map(FirstReceipt::of).min(Instant::compareTo).ifPresent(first -> {
            Set<String> went = new HashSet<>();
            arrivals.forEach(arrival -> went.addAll(asked.by(arrival)));
            origins.putRight(requestId, first, went, named);
        });
    }

    private Optional<Journey> known(RegisteredMessage message) {
        Journey journey = new Journey(message, Stage.PLACE, 0);
        readings.find(message.id()).ifPresent(journey::read);
        recognitions.find(message.id()).ifPresent(journey::recognised);
        return message.erased() || !journey.hasRead() || !journey.hasRecognised() ? Optional.empty() : Optional.of(journey);
    }
}
