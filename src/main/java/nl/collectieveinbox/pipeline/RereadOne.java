package nl.collectieveinbox.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.archive.RegisteredMessage;
import nl.collectieveinbox.extraction.AttachmentReader;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.pipeline.Differences.Difference;
import nl.collectieveinbox.pipeline.RereadRows.Outcome;
import nl.collectieveinbox.pipeline.Rereads.Run;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.recognition.Tellings;
import nl.collectieveinbox.recognition.Told;
import nl.collectieveinbox.triage.Intake;
import nl.collectieveinbox.triage.RequestFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads one message again through the same stations as the walk, and keeps what changed in one transaction with it. */
@Component
class RereadOne {

    private static final String ACTOR = "Herlezen";
    private static final int MOST_TRIES = 3;

    private final ReadStation read;
    private final ExtractStation extract;
    private final RecogniseStation recognise;
    private final Known known;
    private final AttachmentReader attachments;
    private final Recognitions recognitions;
    private final Tellings tellings;
    private final Differences differences;
    private final Intake intake;
    private final RequestFacts facts;
    private final Queue queue;
    private final RereadRows rows;
    private final TransactionTemplate transaction;

    RereadOne(
            ReadStation read, ExtractStation extract, RecogniseStation recognise, Known known, AttachmentReader attachments,
            Recognitions recognitions, Tellings tellings, Differences differences, Intake intake, RequestFacts facts,
            Queue queue, RereadRows rows, TransactionTemplate transaction) {
        this.read = read;
        this.extract = extract;
        this.recognise = recognise;
        this.known = known;
        this.attachments = attachments;
        this.recognitions = recognitions;
        this.tellings = tellings;
        this.differences = differences;
        this.intake = intake;
        this.facts = facts;
        this.queue = queue;
        this.rows = rows;
        this.transaction = transaction;
    }

    Outcome read(Run run, RegisteredMessage message) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            if (message.erased() || !queue.isDone(message.id())) {
                return queued(run, message);
            }
            Optional<Outcome> outcome = tried(run, message);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        // people keep correcting it: the walk reads it when they are done
        return queued(run, message);
    }

    /** What is on its way walks by itself; what was set aside is tried from its start; what was erased stays so. */
    private Outcome queued(Run run, RegisteredMessage message) {
        transaction.executeWithoutResult(status -> {
            if (!message.erased()) {
                queue.readAgain(message.id());
            }
            rows.passed(run.id(), message.id(), Outcome.QUEUED, null, List.of());
        });
        return Outcome.QUEUED;
    }

    /** Empty when a person said something of it meanwhile: then it must be read by that. */
    private Optional<Outcome> tried(Run run, RegisteredMessage message) {
        Told told = tellings.of(message.id());
        boolean open = run.fromRaw() || rows.wasOpenedByAnOlder(message.id());
        Journey journey = new Journey(message, Stage.READ, 0);
        Worked worked = work(journey, open);
        if (journey.failure().isPresent()) {
            String problem = journey.failure().get().problem();
            transaction.executeWithoutResult(status -> rows.passed(run.id(), message.id(), Outcome.PROBLEM,
                    intake.requestOf(message.id()).orElse(null), List.of(new Difference(Differences.PROBLEM, "", problem, false))));
            return Optional.of(Outcome.PROBLEM);
        }
        return Optional.ofNullable(transaction.execute(status -> {
            boolean same = recognitions.hold(message.id()).isPresent() && tellings.of(message.id()).equals(told);
            if (!same) {
                return null;
            }
            keep(run, journey, open, worked);
            return Outcome.READ;
        }));
    }

    /** @param extracted whether attachments were read again */
    private record Worked(boolean extracted) {}

    private Worked work(Journey journey, boolean open) {
        boolean older = false;
        try {
            List<Journey> alone = List.of(journey);
            if (open) {
                read.work(alone);
            } else {
                known.read(journey);
            }
            if (journey.failure().isEmpty()) {
                older = journey.read().attachments().stream().anyMatch(part -> attachments.known(part.blob().sha256()).isEmpty());
                extract.work(alone);
            }
            if (journey.failure().isEmpty()) {
                recognise.work(alone);
            }
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            journey.failed(Problems.broke(e));
        }
        return new Worked(older);
    }

    private void keep(Run run, Journey journey, boolean open, Worked worked) {
        List<Journey> alone = List.of(journey);
        long id = journey.id();
        Optional<Long> request = intake.requestOf(id);
        Recognised before = recognitions.find(id).orElseThrow();
        if (open) {
            read.keep(alone);
            queue.note(alone, Stage.READ);
        }
        extract.keep(alone);
        recognise.keep(alone);
        queue.note(alone, Stage.RECOGNISE);
        Recognised after = recognitions.find(id).orElseThrow();
        List<Difference> found = differences.between(before, after, request.isPresent());
        request.ifPresent(each -> facts.refresh(List.of(each), ACTOR));
        if (request.isEmpty() && asks(after) && before.kind() != after.kind()) {
            queue.again(id, Stage.PLACE);
        } else if (!found.isEmpty() || open || worked.extracted()) {
            queue.again(id, Stage.INDEX);
        }
        rows.passed(run.id(), id, Outcome.READ, request.orElse(null), new ArrayList<>(found));
    }

    private static boolean asks(Recognised recognised) {
        return recognised.kind() == MessageKind.REQUEST || recognised.kind() == MessageKind.FOLLOW_UP;
    }
}
