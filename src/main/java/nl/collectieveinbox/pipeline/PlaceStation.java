package nl.collectieveinbox.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.duplicates.Candidate;
import nl.collectieveinbox.duplicates.Duplicates;
import nl.collectieveinbox.duplicates.Placement;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.recognition.Original;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.triage.Intake;
import nl.collectieveinbox.triage.Intake.Why;
import org.springframework.stereotype.Component;

/** Gives each message its place: a request of its own, part of a known one, or neither. */
@Component
class PlaceStation implements Station {

    private final Duplicates duplicates;
    private final Intake intake;
    private final ProfileMaker profiles;
    private final AskedCorporations asked;
    private final Known known;

    PlaceStation(Duplicates duplicates, Intake intake, ProfileMaker profiles, AskedCorporations asked, Known known) {
        this.duplicates = duplicates;
        this.intake = intake;
        this.profiles = profiles;
        this.asked = asked;
        this.known = known;
    }

    @Override
    public Stage stage() {
        return Stage.PLACE;
    }

    @Override
    public void work(List<Journey> batch) {
        for (Journey journey : batch) {
            try {
                known.recognised(journey);
            } catch (RuntimeException e) {
                journey.failed(Problems.passing(e));
            }
        }
    }

    @Override
    public void keep(List<Journey> batch) {
        // one after the other, so that copies in one poll see each other
        batch.forEach(this::place);
    }

    private void place(Journey journey) {
        Placement placement = duplicates.place(new Candidate(
                journey.id(), journey.message().sha256(), journey.read(), journey.recognised()));
        switch (placement) {
            case Placement.NewRequest fresh -> open(journey);
            case Placement.SameAs same -> join(journey, same.messageId(), true, new Why(same.rule(), same.reason()));
            case Placement.FollowUpOf follow ->
                    join(journey, follow.messageId(), false, new Why(follow.rule(), follow.reason()));
            case Placement.NoRequest none -> joinByReference(journey);
        }
    }

    private void join(Journey journey, long knownMessage, boolean arrival, Why why) {
        Optional<Long> joined = intake.join(
                journey.id(), knownMessage, arrival, why, firstReceived(journey), asked.by(journey));
        // what it joins may be no request itself, while this one asks: losing it is the worst that can happen
        if (joined.isEmpty() && journey.recognised().kind() == MessageKind.REQUEST) {
            open(journey);
        }
    }

    private void joinByReference(Journey journey) {
        if (journey.recognised().kind() == MessageKind.FOLLOW_UP) {
            References.in(journey.read().subject()).ifPresent(reference -> intake.joinByReference(journey.id(), reference,
                    new Why("own-reference", "Ons kenmerk " + reference + " staat in het onderwerp"),
                    journey.message().receivedAt()));
        }
    }

    private void open(Journey journey) {
        intake.open(journey.id(), firstReceived(journey), profiles.of(journey), asked.by(journey));
    }

    /** When it first reached anybody we know of: a forward tells of an earlier day. */
    private static Instant firstReceived(Journey journey) {
        Instant received = journey.message().receivedAt();
        return Optional.of(journey.recognised())
                .map(Recognised::original)
                .map(Original::sentAt)
                .filter(sent -> sent.isBefore(received))
                .orElse(received);
    }
}
