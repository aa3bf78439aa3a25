package nl.collectieveinbox.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.correspondence.Answer.Refused;
import nl.collectieveinbox.correspondence.Draft.Template;
import nl.collectieveinbox.mail.MessageKind;
import org.springframework.stereotype.Service;

/** Writes answers that wait for somebody to send them. Asking twice gives the same one. */
@Service
public class Drafts {

    private static final Member SERVICE = new Member(0, "", "Collectieve Inbox", Role.LEAD, "");

    private final Letters letters;
    private final DraftRows rows;

    Drafts(Letters letters, DraftRows rows) {
        this.letters = letters;
        this.rows = rows;
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
        return written(SERVICE, messageId, letter -> individual(letter, removedOn), Template.INDIVIDUAL,
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
        return by.is(Role.LEAD)
                ? written(by, messageId, words, template, otherwise)
                : new Refused("the-lead-answers", "Alleen de regie beantwoordt berichten.");
    }

    private Answer written(Member by, long messageId, Words words, Template template, String otherwise) {
        Optional<Letter> letter = letters.find(messageId);
        if (letter.isEmpty()) {
            return new Refused("nothing-to-answer", "Dit bericht is er niet (meer) of is nog niet gelezen.");
        }
        Optional<Refused> against = NeverAnswer.against(letter.get());
        if (against.isPresent()) {
            return against.get();
        }
        return words.about(letter.get())
                .<Answer>map(text -> new Answer.Done(rows.write(letter.get(), template, text, by)))
                .orElseGet(() -> new Refused("not-of-this-kind", otherwise));
    }
}
