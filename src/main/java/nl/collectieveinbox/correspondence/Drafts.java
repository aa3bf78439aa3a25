package nl.collectieveinbox.correspondence;

import java.time.LocalDate;
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

    private static final Member SERVICE = new Member(0, "", "Collectieve Inbox", Role.LEAD, "");

    private final Letters letters;
    private final DraftRows rows;
    private final Completeness completeness;

    Drafts(Letters letters, DraftRows rows, Completeness completeness) {
        this.letters = letters;
        this.rows = rows;
        this.completeness = completeness;
    }

    /**
     * Points the way to whoever asks for one client.
     *
     * @param removedOn the day on which the content is removed; it is promised
     */
    public Answer individual(Member by, long messageId, LocalDate removedOn) {
        return write(by, messageId, letter -> individual(letter, removedOn), Template.INDIVIDUAL,
                "Dit bericht gaat niet over één cliënt.");
    }

    /** The same, written by the service itself as such a message comes in; it waits for the lead like any other. */
    public Answer redirect(long messageId, LocalDate removedOn) {
        return written(SERVICE, messageId, null, letter -> individual(letter, removedOn), Template.INDIVIDUAL,
                "Dit bericht gaat niet over één cliënt.");
    }

    private static Optional<DraftTexts.Text> individual(Letter letter, LocalDate removedOn) {
        return letter.kind() == MessageKind.INDIVIDUAL ? Optional.of(DraftTexts.individual(removedOn)) : Optional.empty();
    }

    /** Asks whoever sent personal data along with something else not to do so; repeats nothing of it. */
    public Answer personalData(Member by, long messageId) {
        return write(by, messageId, letter -> letters.holdsPersonalData(messageId)
                ? Optional.of(DraftTexts.personalData(letters.known(messageId).map(Letters.Known::reference)))
                : Optional.empty(), Template.PERSONAL_DATA, "In dit bericht zijn geen persoonsgegevens gevonden.");
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

    /** The content of a message was removed: what was not sent goes, what was sent keeps no address. */
    public void forget(long messageId) {
        rows.forget(messageId);
    }

    /** Answers that were under way when their message was removed and have arrived since keep no address either. */
    public void forgetWhomWeAnswered() {
        rows.forgetWhomWeAnswered();
    }

    private Answer write(Member by, long messageId, Words words, Template template, String otherwise) {
        return write(by, messageId, null, words, template, otherwise);
    }

    /** @param to null: whoever sent the message */
    private Answer write(
            Member by, long messageId, @Nullable String to, Words words, Template template, String otherwise) {
        return by.is(Role.LEAD)
                ? written(by, messageId, to, words, template, otherwise)
                : new Refused("the-lead-answers", "Alleen de regie beantwoordt berichten.");
    }

    private Answer written(
            Member by, long messageId, @Nullable String to, Words words, Template template, String otherwise) {
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
