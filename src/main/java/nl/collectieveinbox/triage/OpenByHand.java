package nl.collectieveinbox.triage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.recognition.Recognised;
import nl.collectieveinbox.triage.OpenByHandResult.Done;
import nl.collectieveinbox.triage.OpenByHandResult.Refused;
import nl.collectieveinbox.triage.OpenByHandTask.How;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages that wait behind a notice of secure mail, each a task with a clock. The lead opens them; no program does. */
@Service
public class OpenByHand {

    private static final int LONGEST_LIFE_YEARS = 3;
    private static final String SECURED = "SECURED";

    private final OpenByHandRows rows;
    private final TimeLine timeLine;
    private final OpenByHandSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenByHand(OpenByHandRows rows, TimeLine timeLine, OpenByHandSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.timeLine = timeLine;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Makes the task of a notice, or brings what it says up to date; one that has ended stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(long messageId, Instant receivedAt, String brand, Recognised notice) {
        Optional<LocalDate> said = notice.fact(FactField.OPEN_BEFORE).flatMap(fact -> day(fact.value()));
        LocalDate received = receivedAt.atZone(Intake.REGION_TIME).toLocalDate();
        LocalDate openBefore = said.filter(day -> day.isBefore(received.plusYears(LONGEST_LIFE_YEARS)))
                .orElse(received.plusDays(settings.secureNoticeDays()));
        rows.note(new OpenByHandTask(messageId, receivedAt, "", brand, value(notice, FactField.CONTACT_NAME),
                value(notice, FactField.CONTACT_ADDRESS), value(notice, FactField.CARE_ORGANISATION), openBefore, said.isEmpty(), null));
        events.publishEvent(new OpenByHandChanged(messageId));
    }

    /** What is no notice (any more) is no task, unless it was one and has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(long messageId) {
        if (rows.withdraw(messageId)) {
            events.publishEvent(new OpenByHandChanged(messageId));
        }
    }

    /** When this is what somebody opened by hand, its request says so; once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void placed(long messageId) {
        rows.byContent(messageId).ifPresent(notice -> rows.requestWithout(messageId, SECURED).ifPresent(request -> timeLine.machine(
                request, notice.done() == null ? "" : notice.done().by(), SECURED,
                "Kwam beveiligd binnen" + (notice.brand().isBlank() ? "" : " (" + notice.brand() + ")") + "; met de hand geopend")));
    }

    /** Those to be opened, the first to expire first; expired ones are before all others. */
    public List<OpenByHandTask> open() {
        return rows.open();
    }

    /** Those that ended, the latest first. */
    public List<OpenByHandTask> ended(int limit) {
        return rows.ended(limit);
    }

    public long count() {
        return rows.count();
    }

    public Optional<OpenByHandTask> find(long messageId) {
        return rows.find(messageId);
    }

    /** How this message was put in by hand; empty when it came by itself. */
    public Optional<OpenedByHand> putIn(long contentMessageId) {
        return rows.putIn(contentMessageId);
    }

    /** What was last put in for a notice, also when that was taken back; empty when nobody opened it. */
    public Optional<OpenedByHand> lastPutIn(long messageId) {
        return rows.lastPutIn(messageId);
    }

    /** Whether this member deals with them; for hiding what the acts refuse. */
    public boolean mayAct(Member member) {
        return member.is(Role.LEAD);
    }

    /** Holds the task for the rest of the transaction; empty when it may be ended by this member now, else why not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Refused> against(Member by, long messageId) {
        if (!mayAct(by)) {
            return Optional.of(new Refused("Alleen de regie handelt beveiligde berichten af."));
        }
        Optional<OpenByHandTask> task = rows.hold(messageId);
        return task.isEmpty() ? Optional.of(new Refused("Dit bericht is geen melding van een beveiligd bericht (meer)."))
                : task.map(OpenByHandTask::done).map(done -> new Refused("Al afgehandeld door " + done.by() + "."));
    }

    /** Its content was put in as this message. */
    @Transactional
    public OpenByHandResult opened(Member by, long messageId, long contentMessageId) {
        return end(by, messageId, How.OPENED, "", contentMessageId);
    }

    /** Ends it without content; {@code why} may be empty. */
    @Transactional
    public OpenByHandResult close(Member by, long messageId, How how, String why) {
        return how == How.OPENED ? new Refused("Wie opent, plakt de inhoud.") : end(by, messageId, how, why, null);
    }

    /** Takes its end back. What was put in by hand stays kept as the message that it is. */
    @Transactional
    public OpenByHandResult undo(Member by, long messageId) {
        if (!mayAct(by)) {
            return new Refused("Alleen de regie handelt beveiligde berichten af.");
        }
        if (!rows.reopen(messageId)) {
            return new Refused("Deze taak staat al open.");
        }
        return remembered(by, messageId, "REOPENED", "", null);
    }

    /** The content of a message about one client was removed: who sent it, as its notice said, and what was typed go as well. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(long messageId) {
        rows.forget(messageId);
        events.publishEvent(new OpenByHandChanged(messageId));
    }

    private OpenByHandResult end(Member by, long messageId, How how, String why, @org.jspecify.annotations.Nullable Long content) {
        Optional<Refused> against = against(by, messageId);
        if (against.isPresent()) {
            return against.get();
        }
        rows.end(messageId, by, clock.instant().atOffset(ZoneOffset.UTC), how, why, content);
        return remembered(by, messageId, how.name(), why, content);
    }

    private OpenByHandResult remembered(Member by, long messageId, String type, String why, @org.jspecify.annotations.Nullable Long content) {
        rows.remember(messageId, by, clock.instant().atOffset(ZoneOffset.UTC), type, why, content);
        events.publishEvent(new OpenByHandChanged(messageId));
        return new Done(rows.find(messageId).orElseThrow());
    }

    private static String value(Recognised notice, FactField field) {
        return notice.fact(field).map(fact -> fact.value().strip()).orElse("");
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            // then the notice does not say it
            return Optional.empty();
        }
    }
}
