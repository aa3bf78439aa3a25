package nl.collectieveinbox.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.correspondence.Answer.Refused;
import nl.collectieveinbox.correspondence.Draft.Template;
import nl.collectieveinbox.mail.MessageKind;
import nl.collectieveinbox.triage.Checklist;
import nl.collectieveinbox.triage.Completeness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes answers that wait for somebody to send them. Asking twice gives the same one. */
@Service
public class Drafts {

    private static final ZoneId REGION_TIME = ZoneId.of("Europe/Amsterdam");

    private final Letters letters;
    private final DraftRows rows;
    private final Completeness completeness;
    private final CorrespondenceSettings settings;
    private final Clock clock;

    Drafts(Letters letters, DraftRows rows, Completeness completeness, CorrespondenceSettings settings, Clock clock) {
        this.letters = letters;
        this.rows = rows;
        this.completeness = completeness;
        this.settings = settings;
        this.clock = clock;
    }

    /** Points the way to whoever asks for one client. */
    public Answer individual(Member by, long messageId) {
        return write(by, messageId, letter -> letter.kind() == MessageKind.INDIVIDUAL
                ? Optional.of(DraftTexts.individual(LocalDate.now(clock.withZone(REGION_TIME)).plusDays(settings.individualDays())))
                : Optional.empty(), Template.INDIVIDUAL, "Dit bericht gaat niet over één cliënt.");
    }

    /** Says under which reference the request of this message is known. */
    public Answer registered(Member by, long messageId) {
        return write(by, messageId, letter -> letters.known(messageId).map(DraftTexts::registered),
                Template.REGISTERED, "Dit bericht is geen verzoek dat geregistreerd is.");
    }

    /**
     * Asks whoever asks for housing what is missing for a decision, and nothing else: a short letter is answered. It
     * waits for somebody to look at it and send it.
     */
    public Answer question(Member by, long requestId) {
        Optional<Letters.Asked> asked = letters.asked(requestId);
        if (asked.isEmpty()) {
            return new Refused("nothing-to-answer", "Dit verzoek is er niet (meer).");
        }
        String contact = asked.get().contactAddress();
        if (contact == null) {
            return new Refused("no-contact", "Er is geen e-mailadres bekend om een vraag aan te stellen. Vul dat eerst in.");
        }
        Checklist checklist = completeness.of(requestId);
        List<String> questions = checklist.missing().stream().map(Checklist.Point::question).toList();
        return write(by, asked.get().messageId(), contact, letter -> checklist.complete() ? Optional.empty()
                : Optional.of(DraftTexts.question(asked.get().reference(), questions)),
                Template.QUESTION, "Alles wat voor een besluit nodig is, is bekend.");
    }

    /** Changes the words of a draft that is not on its way. */
    public Answer edit(Member by, long draftId, String subject, String body) {
        if (subject.isBlank() || body.isBlank()) {
            return new Refused("an-answer-says-something", "Het onderwerp en de tekst mogen niet leeg zijn.");
        }
        if (subject.chars().anyMatch(Character::isISOControl)) {
            return new Refused("a-subject-is-one-line", "Het onderwerp is één regel.");
        }
        return changed(by, draftId, () -> rows.edit(draftId, subject.strip(), body));
    }

    /** Throws a draft away that is not on its way; another can be written then. */
    public Answer discard(Member by, long draftId) {
        return changed(by, draftId, () -> rows.discard(draftId));
    }

    private Answer changed(Member by, long draftId, BooleanSupplier change) {
        if (!by.is(Role.LEAD)) {
            return new Refused("the-lead-answers", "Alleen de regie beantwoordt berichten.");
        }
        return change.getAsBoolean() ? new Answer.Done(rows.find(draftId).orElseThrow())
                : new Refused("sent-once", "Dit concept is er niet (meer), of is al verzonden of onderweg.");
    }

    /** What was written in answer to a message, oldest first. */
    public List<Draft> of(long messageId) {
        return rows.of(messageId);
    }

    @FunctionalInterface
    private interface Words {
        Optional<DraftTexts.Text> about(Letter letter);
    }

    private Answer write(Member by, long messageId, Words words, Template template, String otherwise) {
        return write(by, messageId, null, words, template, otherwise);
    }

    /** @param to null: whoever sent the message */
    private Answer write(
            Member by, long messageId, @Nullable String to, Words words, Template template, String otherwise) {
        if (!by.is(Role.LEAD)) {
            return new Refused("the-lead-answers", "Alleen de regie beantwoordt berichten.");
        }
        Optional<Letter> letter = letters.find(messageId);
        if (letter.isEmpty()) {
            return new Refused("nothing-to-answer", "Dit bericht is er niet (meer) of is nog niet gelezen.");
        }
        String recipient = to == null ? letter.get().read().from().address() : to;
        Optional<Refused> against = NeverAnswer.against(letter.get(), recipient);
        if (against.isPresent()) {
            return against.get();
        }
        return words.about(letter.get())
                .<Answer>map(text -> new Answer.Done(rows.write(letter.get(), template, recipient, text, by)))
                .orElseGet(() -> new Refused("not-of-this-kind", otherwise));
    }
}
