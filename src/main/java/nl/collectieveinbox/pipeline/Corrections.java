package nl.collectieveinbox.pipeline;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.archive.RegisteredMessage;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.pipeline.CorrectionResult.Done;
import nl.collectieveinbox.pipeline.CorrectionResult.Refused;
import nl.collectieveinbox.pipeline.CorrectionRows.KindBefore;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.recognition.SenderChoice;
import nl.collectieveinbox.recognition.Tellings;
import nl.collectieveinbox.triage.MessageSteps;
import nl.collectieveinbox.triage.MessageSteps.Left;
import nl.collectieveinbox.triage.StepResult;
import nl.collectieveinbox.unwrapping.Hop;
import nl.collectieveinbox.unwrapping.Unwrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People correct what was read from a message: of what kind it is, and who really asks. Their word sticks through every
 * later reading; the message walks again by it at once, and taking it back brings back what stood there.
 */
@Service
public class Corrections {

    private final CorrectionRows rows;
    private final SenderWords words;
    private final Recognitions recognitions;
    private final Tellings tellings;
    private final Register register;
    private final Readings readings;
    private final Known known;
    private final MessageSteps steps;
    private final Queue queue;
    private final Walkers walkers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Corrections(
            CorrectionRows rows, SenderWords words, Recognitions recognitions, Tellings tellings, Register register, Readings readings,
            Known known, MessageSteps steps, Queue queue, Walkers walkers, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.words = words;
        this.recognitions = recognitions;
        this.tellings = tellings;
        this.register = register;
        this.readings = readings;
        this.known = known;
        this.steps = steps;
        this.queue = queue;
        this.walkers = walkers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether this member may correct messages; the reason when not. For hiding a button. */
    public Optional<Refused> against(Member member) {
        return member.is(Role.LEAD) ? Optional.empty()
                : Optional.of(new Refused("the-lead-corrects", "Alleen de regie verandert wat een bericht is en van wie het komt."));
    }

    /** What was corrected in a message, oldest first. */
    public List<Correction> of(long messageId) {
        return rows.of(messageId);
    }

    /** Everybody through whom a message came, the first sender first, whoever was chosen; empty when it is no forward. */
    public List<Hop> road(long messageId) {
        return register.find(messageId).filter(found -> readings.find(messageId).isPresent()).map(this::road).orElse(List.of());
    }

    private List<Hop> road(RegisteredMessage message) {
        Journey journey = new Journey(message, Stage.RECOGNISE, 0);
        known.extracted(journey);
        return Unwrapper.unwrap(journey.read(), journey.extracted().stream().flatMap(each -> each.messages().stream()).toList())
                .chain();
    }

    /**
     * Says what a message is. To a request: it gets one, when it has none. From a request: its request is closed, when
     * nothing else hangs on it.
     *
     * @param reason may be empty
     */
    public CorrectionResult kind(Member member, long messageId, MessageKind kind, String reason) {
        if (kind == MessageKind.UNREADABLE) {
            return new Refused("people-read-what-is-unreadable", "Onleesbaar is wat geen lezer begreep; kies wat het wel is.");
        }
        return corrected(member, messageId, before -> changeKind(member, messageId, before, kind, reason.strip()));
    }

    /**
     * Says who really asks in a message.
     *
     * @param reason may be empty
     */
    public CorrectionResult sender(Member member, long messageId, SenderChoice choice, String reason) {
        Optional<Refused> wrong = SenderWords.wrong(choice);
        return wrong.isPresent() ? wrong.get() : corrected(member, messageId, before -> {
            String shown = words.sender(messageId) + " → " + words.shown(messageId, choice);
            long chosen = tellings.sender(messageId, choice, member.name(), clock.instant());
            steps.remember(member, messageId, "SENDER", "Afzender: " + shown, reason.strip());
            return new Done(rows.sender(messageId, chosen, shown, reason.strip(), member));
        });
    }

    /** Takes a correction back, if it is the last of its sort. */
    public CorrectionResult undo(Member member, long correctionId) {
        Optional<CorrectionRows.Row> found = rows.find(correctionId);
        if (found.isEmpty()) {
            return new Refused("nothing-to-take-back", "Deze correctie is er niet.");
        }
        return corrected(member, found.get().correction().messageId(), before -> {
            CorrectionRows.Row row = rows.find(correctionId).orElseThrow();
            if (!row.correction().undoable()) {
                return new Refused("undo-the-last-step", "Er is daarna al iets anders gedaan; dit kan niet meer terug.");
            }
            Optional<Refused> refused = row.before() == null ? Optional.empty() : putKindBack(member, row, before);
            if (refused.isPresent()) {
                return refused.get();
            }
            if (row.choice() != null) {
                tellings.withdraw(row.choice(), clock.instant());
            }
            rows.undone(correctionId);
            steps.remember(member, row.correction().messageId(), "UNDONE", "Ongedaan gemaakt: " + row.correction().shown(), "");
            return new Done(correctionId);
        });
    }

    @FunctionalInterface
    private interface Change {
        CorrectionResult make(KindBefore before);
    }

    /** One transaction: all of it, or nothing when a rule is against it. */
    private CorrectionResult corrected(Member member, long messageId, Change change) {
        Optional<Refused> against = against(member);
        if (against.isPresent()) {
            return against.get();
        }
        CorrectionResult result = transaction.execute(status -> {
            // whoever corrects or reads the same message waits for us here
            Optional<String> by = recognitions.hold(messageId);
            Optional<Recognised> now = by.flatMap(who -> recognitions.find(messageId));
            CorrectionResult made = now.isEmpty()
                    ? new Refused("not-read", "Dit bericht is (nog) niet gelezen.")
                    : change.make(new KindBefore(now.get().kind(), now.get().kindReason(), by.orElseThrow()));
            switch (made) {
                case Done done -> queue.again(messageId, Stage.RECOGNISE);
                case Refused refused -> status.setRollbackOnly();
            }
            return made;
        });
        walkers.wake();
        return result;
    }

    private CorrectionResult changeKind(Member member, long messageId, KindBefore before, MessageKind kind, String reason) {
        boolean said = !before.by().equals(Recognitions.MACHINE);
        if (before.kind() == kind && said) {
            return new Refused("that-it-is-already", "Dit bericht is al: " + KindWords.of(kind) + ".");
        }
        Optional<String> request = kind == MessageKind.REQUEST ? steps.followsUp(messageId) : Optional.empty();
        if (request.isPresent()) {
            return new Refused("belongs-elsewhere", "Dit bericht hoort als vervolg bij " + request.get()
                    + ". Corrigeer daar de gegevens; losmaken kan nog niet.");
        }
        String shown = KindWords.of(before.kind()) + " → " + KindWords.of(kind);
        Moved moved = move(member, messageId, before.kind(), kind, reason);
        if (moved.refused() != null) {
            return moved.refused();
        }
        String why = reason.isEmpty() ? "Volgens " + member.name() : reason;
        recognitions.correctKind(messageId, kind, member.name(), why);
        steps.remember(member, messageId, "KIND", "Soort bericht: " + shown, reason);
        return new Done(rows.kind(messageId, before, shown, reason, member, moved.step()));
    }

    private record Moved(@Nullable Refused refused, @Nullable Long step) {

        static final Moved NOWHERE = new Moved(null, null);
    }

    /** What a change of kind does to the request of the message. */
    private Moved move(Member member, long messageId, MessageKind from, MessageKind to, String reason) {
        if (from == to) {
            return Moved.NOWHERE;
        }
        if (from == MessageKind.REQUEST) {
            String why = "Geen verzoek: " + KindWords.of(to) + (reason.isEmpty() ? "" : ". " + reason);
            return switch (steps.leave(member, messageId, KindWords.outcome(to), why)) {
                case Left.Closed closed -> new Moved(null, closed.eventId());
                case Left.Refuses refuses -> new Moved(new Refused(refuses.rule(), refuses.reason()), null);
            };
        }
        return to == MessageKind.REQUEST
                ? steps.reopen(member, messageId, "Toch een verzoek").map(Corrections::moved).orElse(Moved.NOWHERE)
                : Moved.NOWHERE;
    }

    private static Moved moved(StepResult result) {
        return switch (result) {
            case StepResult.Done done -> new Moved(null, done.eventId());
            case StepResult.Refused refused -> new Moved(new Refused(refused.rule(), refused.reason()), null);
            case StepResult.Overtaken overtaken -> new Moved(new Refused("overtaken",
                    overtaken.who() + " heeft dit verzoek net veranderd. Kijk eerst hoe het nu staat."), null);
        };
    }

    private Optional<Refused> putKindBack(Member member, CorrectionRows.Row row, KindBefore now) {
        KindBefore before = row.before();
        long messageId = row.correction().messageId();
        Moved moved = row.step() != null ? moved(steps.takeBack(member, row.step()))
                : now.kind() == MessageKind.REQUEST ? move(member, messageId, now.kind(), before.kind(), "") : Moved.NOWHERE;
        if (moved.refused() == null) {
            recognitions.correctKind(messageId, before.kind(), before.by(), before.reason());
        }
        return Optional.ofNullable(moved.refused());
    }
}
