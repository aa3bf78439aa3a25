package nl.collectieveinbox.pipeline;

import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.correspondence.Drafts;
import nl.collectieveinbox.duplicates.Candidate;
import nl.collectieveinbox.duplicates.Duplicates;
import nl.collectieveinbox.duplicates.Placement;
import nl.collectieveinbox.duplicates.Possible;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.privacy.Retention;
import nl.collectieveinbox.privacy.Withholding;
import nl.collectieveinbox.recognition.OwnReference;
import nl.collectieveinbox.recognition.SecureBrand;
import nl.collectieveinbox.triage.HousingProfile;
import nl.collectieveinbox.triage.Intake;
import nl.collectieveinbox.triage.Intake.Likeness;
import nl.collectieveinbox.triage.Intake.Why;
import nl.collectieveinbox.triage.OpenByHand;
import nl.collectieveinbox.triage.ProfileMaker;
import nl.collectieveinbox.triage.RequestFacts;
import org.springframework.stereotype.Component;

/** Gives each message its place: a request of its own, part of a known one, or neither. */
@Component
class PlaceStation implements Station {

    private static final String MACHINE = "Collectieve Inbox";
    private static final String WITHHELD_SUBJECT = "Verzoek in een afgeschermd bericht";
    private static final Placement.NewRequest NOTHING_KNOWN = new Placement.NewRequest(List.of(), List.of());
    private static final Why ANSWERED_EARLIER =
            new Why("thread", "Antwoord op dit verzoek, dat eerder binnenkwam dan het verzoek zelf");

    private final Register register;
    private final Duplicates duplicates;
    private final Intake intake;
    private final ProfileMaker profiles;
    private final AskedCorporations asked;
    private final RequestFacts facts;
    private final Withholding withholding;
    private final Retention retention;
    private final Drafts drafts;
    private final Known known;
    private final OpenByHand openByHand;
    private final FirstReceipt firstReceipt;

    PlaceStation(
            Register register, Duplicates duplicates, Intake intake, ProfileMaker profiles, AskedCorporations asked,
            RequestFacts facts, Withholding withholding, Retention retention, Drafts drafts, Known known, OpenByHand openByHand,
            FirstReceipt firstReceipt) {
        this.withholding = withholding;
        this.retention = retention;
        this.drafts = drafts;
        this.register = register;
        this.duplicates = duplicates;
        this.intake = intake;
        this.profiles = profiles;
        this.asked = asked;
        this.facts = facts;
        this.known = known;
        this.openByHand = openByHand;
        this.firstReceipt = firstReceipt;
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
        List<Long> read = intake.requestsOf(batch.stream().map(Journey::id).toList());
        List<Placement> placements = duplicates.placeAll(batch.stream().map(PlaceStation::candidate).toList());
        // one after the other: what joins a message of this batch finds its request
        for (int i = 0; i < batch.size(); i++) {
            place(batch.get(i), placements.get(i));
            openByHand(batch.get(i));
        }
        // what belonged somewhere already was read again, and may say something else now
        facts.refresh(read, MACHINE);
        read.forEach(firstReceipt::reckon);
    }

    private static Candidate candidate(Journey journey) {
        return new Candidate(journey.id(), journey.message().sha256(), journey.read(), journey.recognised());
    }

    private void place(Journey journey, Placement placement) {
        switch (placement) {
            case Placement.NewRequest fresh -> open(journey, fresh);
            case Placement.SameAs same -> join(journey, same.messageId(), true, new Why(same.rule(), same.reason()));
            case Placement.FollowUpOf follow ->
                    join(journey, follow.messageId(), false, new Why(follow.rule(), follow.reason()));
            case Placement.NoRequest none -> joinByReference(journey);
        }
        if (journey.recognised().kind() == MessageKind.INDIVIDUAL) {
            // the answer promises the day; it waits until somebody sends it
            drafts.redirect(journey.id(), retention.begin(journey.id()));
        }
    }

    private void openByHand(Journey journey) {
        if (journey.recognised().kind() == MessageKind.SECURE_NOTICE) {
            openByHand.note(journey.id(), journey.message().receivedAt(), SecureBrand.of(journey.read()), journey.recognised());
        } else {
            openByHand.withdraw(journey.id());
            openByHand.placed(journey.id());
        }
    }

    private void join(Journey journey, long knownMessage, boolean arrival, Why why) {
        Optional<Long> joined = intake.join(
                journey.id(), knownMessage, arrival, why, FirstReceipt.of(journey), asked.by(journey));
        // what it joins may be no request itself, while this one asks: losing it is the worst that can happen
        if (joined.isEmpty() && journey.recognised().kind() == MessageKind.REQUEST) {
            open(journey, NOTHING_KNOWN);
        }
    }

    private void joinByReference(Journey journey) {
        if (journey.recognised().kind() == MessageKind.FOLLOW_UP) {
            OwnReference.in(journey.read().subject()).ifPresent(reference -> intake.joinByReference(
                    journey.id(), reference, journey.read().from().domain(),
                    new Why("own-reference", "Ons kenmerk " + reference + " staat in het onderwerp"),
                    journey.message().receivedAt()));
        }
    }

    private void open(Journey journey, Placement.NewRequest fresh) {
        long request = intake.open(journey.id(), FirstReceipt.of(journey),
                profile(journey), asked.by(journey));
        intake.resembles(request, fresh.possible().stream().map(PlaceStation::likeness).toList());
        fresh.earlierFollowUps().forEach(earlier -> register.find(earlier).ifPresent(message -> intake.join(
                earlier, journey.id(), false, ANSWERED_EARLIER, message.receivedAt(), List.of())));
    }

    /** No word of a message that is withheld goes with it. */
    private HousingProfile profile(Journey journey) {
        boolean closed = withholding.isClosed(journey.id());
        HousingProfile profile = profiles.of(
                journey.id(), journey.recognised(), closed ? WITHHELD_SUBJECT : subject(journey));
        return closed ? profile.withoutQuotes() : profile;
    }

    private static String subject(Journey journey) {
        String subject = journey.recognised().originalSubject();
        return subject.isBlank() ? journey.read().subject() : subject;
    }

    private static Likeness likeness(Possible possible) {
        return new Likeness(possible.messageId(), possible.score(),
                possible.reasons().stream().map(reason -> new Why(reason.code(), reason.text())).toList());
    }
}
