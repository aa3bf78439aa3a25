package nl.collectieveinbox.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

    private static final ZoneId REGION_TIME = ZoneId.of("Europe/Amsterdam");

    private final Letters letters;
    private final DraftRows rows;
    private final CorrespondenceSettings settings;
    private final Clock clock;

    Drafts(Letters letters, DraftRows rows, CorrespondenceSettings settings, Clock clock) {
        this.letters = letters;
        this.rows = rows;
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

    /** What was written in answer to a message, oldest first. */
    public List<Draft> of(long messageId) {
        return rows.of(messageId);
    }

    @FunctionalInterface
    private interface Words {
        Optional<DraftTexts.Text> about(Letter letter);
    }

    private Answer write(Member by, long messageId, Words words, Template template, String otherwise) {
        if (!by.is(Role.LEAD)) {
            return new Refused("the-lead-answers", "Alleen de regie beantwoordt berichten.");
        }
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
