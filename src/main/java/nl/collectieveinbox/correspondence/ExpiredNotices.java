package nl.collectieveinbox.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.correspondence.Answer.Refused;
import nl.collectieveinbox.correspondence.Draft.Template;
import nl.collectieveinbox.triage.OpenByHand;
import nl.collectieveinbox.triage.OpenByHandTask;
import org.springframework.stereotype.Service;

/** Writes to who sent a secured message that nobody opened in time; never to the robot that told of it. */
@Service
public class ExpiredNotices {

    private static final ZoneId REGION_TIME = ZoneId.of("Europe/Amsterdam");

    private final Letters letters;
    private final DraftRows rows;
    private final OpenByHand tasks;
    private final Clock clock;

    ExpiredNotices(Letters letters, DraftRows rows, OpenByHand tasks, Clock clock) {
        this.letters = letters;
        this.rows = rows;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Drafts the question to send it again. Asking twice gives the same draft. */
    public Answer ask(Member by, long noticeId) {
        if (!by.is(Role.LEAD)) {
            return new Refused("the-lead-answers", "Alleen de regie beantwoordt berichten.");
        }
        Optional<OpenByHandTask> task = tasks.find(noticeId);
        Optional<Letter> letter = letters.find(noticeId);
        if (task.isEmpty() || letter.isEmpty()) {
            return new Refused("nothing-to-answer", "Dit bericht is er niet (meer) of is nog niet gelezen.");
        }
        if (!task.get().openBefore().isBefore(LocalDate.now(clock.withZone(REGION_TIME)))) {
            return new Refused("not-expired", "Dit bericht kan nog geopend worden.");
        }
        String recipient = task.get().senderAddress();
        Optional<Refused> against = NeverAnswer.againstWritingTo(recipient, letter.get().own());
        if (against.isPresent()) {
            return against.get();
        }
        // no In-Reply-To: who sent it has never seen the Message-ID of the notice
        return new Answer.Done(rows.write(letter.get(), Template.SECURE_EXPIRED, recipient,
                DraftTexts.secureExpired(task.get().receivedAt().atZone(REGION_TIME).toLocalDate()), by));
    }
}
