package nl.collectieveinbox.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.screening.Findings;
import nl.collectieveinbox.screening.Screen;
import nl.collectieveinbox.screening.Screen.Screened;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps messages with personal data from view: their numbers are covered before anything of them is kept, and they stay
 * closed until the controller releases them ({@link WithheldMails}).
 */
@Service
public class Withholding {

    private final WithheldRows rows;
    private final Releases releases;

    Withholding(WithheldRows rows, Releases releases) {
        this.rows = rows;
        this.releases = releases;
    }

    /**
     * What may be kept of a message that was read: with its numbers covered, unless the controller called exactly these
     * findings a false alarm.
     */
    public Screened<ReadMessage> screen(long messageId, ReadMessage read) {
        Screened<ReadMessage> screened = Screen.message(read);
        boolean falseAlarm = screened.findings().withholds() && releases.way(messageId).filter(Way.FALSE_ALARM::equals).isPresent()
                && screened.findings().within(rows.inMessage(messageId));
        return falseAlarm ? new Screened<>(read, screened.findings()) : screened;
    }

    /**
     * What is found in a message that no reader understands, as far as its bytes are text; what is encoded in it stays
     * unseen.
     *
     * @param raw its first bytes
     */
    public Findings screenUnread(byte[] raw) {
        return Screen.message(RawMail.asText(raw)).findings();
    }

    /**
     * Notes what was found in the message itself; in the transaction that keeps its reading. A release that was given for
     * less ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(long messageId, Findings findings) {
        keep(messageId, WithheldRows.NOT_IN_ONE, rows.inMessage(messageId), findings);
    }

    /** Notes what was found in its attachments, by position; in the transaction that moves it on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteAttachments(long messageId, List<Findings> byPosition) {
        List<Findings> known = rows.inAttachments(messageId, byPosition.size());
        for (int i = 0; i < byPosition.size(); i++) {
            keep(messageId, i, known.get(i), byPosition.get(i));
        }
    }

    private void keep(long messageId, int position, Findings known, Findings found) {
        if (!found.within(known)) {
            releases.endFor(messageId);
        }
        if (!found.equals(known)) {
            rows.replace(messageId, position, found);
        }
    }

    /** Whether nobody may read it. */
    public boolean isClosed(long messageId) {
        return !closedAmong(List.of(messageId)).isEmpty();
    }

    /** Which of these nobody may read. */
    public Set<Long> closedAmong(Collection<Long> messageIds) {
        return rows.closedAmong(messageIds);
    }
}
