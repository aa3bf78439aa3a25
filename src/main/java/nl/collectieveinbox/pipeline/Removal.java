package nl.collectieveinbox.pipeline;

import java.util.List;
import nl.collectieveinbox.archive.AttachmentRow;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.archive.Register;
import nl.collectieveinbox.correspondence.Drafts;
import nl.collectieveinbox.duplicates.Duplicates;
import nl.collectieveinbox.extraction.AttachmentReader;
import nl.collectieveinbox.privacy.Retention;
import nl.collectieveinbox.recognition.Recognitions;
import nl.collectieveinbox.search.SearchIndex;
import nl.collectieveinbox.triage.OpenByHand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes the content of mail whose time has come, from every room. What stays is a tombstone: that something of this
 * kind arrived then, so that the figures of the year stay the same and the mailbox cannot bring it back.
 */
@Service
public class Removal {

    private static final Logger log = LoggerFactory.getLogger(Removal.class);

    private final Retention retention;
    private final SearchIndex index;
    private final Readings readings;
    private final AttachmentReader attachments;
    private final Recognitions recognitions;
    private final Duplicates duplicates;
    private final Drafts drafts;
    private final OpenByHand openByHand;
    private final Register register;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Removal(
            Retention retention, SearchIndex index, Readings readings, AttachmentReader attachments, Recognitions recognitions,
            Duplicates duplicates, Drafts drafts, OpenByHand openByHand, Register register, JdbcClient database,
            TransactionTemplate transaction) {
        this.retention = retention;
        this.index = index;
        this.readings = readings;
        this.attachments = attachments;
        this.recognitions = recognitions;
        this.duplicates = duplicates;
        this.drafts = drafts;
        this.openByHand = openByHand;
        this.register = register;
        this.database = database;
        this.transaction = transaction;
    }

    /** Removes all that is due, each for itself; what fails is tried again the next night. Returns how many are gone. */
    public int run() {
        int removed = 0;
        for (long id : retention.due()) {
            try {
                removed += remove(id) ? 1 : 0;
            } catch (RuntimeException e) {
                log.warn("The content of message {} was not removed and is tried again: {}", id, e.toString());
            }
        }
        drafts.forgetWhomWeAnswered();
        if (removed > 0) {
            log.info("The content of {} messages was removed, their time had come", removed);
        }
        return removed;
    }

    private boolean remove(long id) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!rests(id)) {
                return false;
            }
            List<String> only = readings.attachments(id).stream().map(AttachmentRow::attachment)
                    .map(part -> part.blob().sha256()).distinct().filter(content -> isOnlyHere(content, id)).toList();
            // first, so that nothing is found of which the row is gone; the index can always be made anew
            index.remove(List.of(id));
            only.forEach(attachments::forget);
            only.forEach(attachments::shut);
            recognitions.erase(id);
            duplicates.forget(id);
            drafts.forget(id);
            openByHand.forget(id);
            corrected(id);
            database.sql("delete from stage_done where message_id = ?").param(id).update();
            database.sql("delete from walk where message_id = ?").param(id).update();
            retention.removed(id);
            // last, because a file that is gone does not come back when the rest fails
            register.erase(id);
            return true;
        }));
    }

    /** Nobody takes it up again before this transaction ends. */
    private boolean rests(long id) {
        return database.sql("select 1 from walk where message_id = ? and state in ('DONE', 'SET_ASIDE') for update").param(id)
                .query(Integer.class).optional().isPresent();
    }

    /** That something was corrected stays; of whom is said there, nothing. */
    private void corrected(long id) {
        database.sql("update correction set shown = '', reason = '', before = jsonb_set(before, '{reason}', '\"\"') where message_id = ?").param(id).update();
        database.sql("update sender_choice set name = '', address = '' where message_id = ?").param(id).update();
        database.sql("update reread_change set before = '', after = '' where message_id = ?").param(id).update();
    }

    private boolean isOnlyHere(String content, long id) {
        return !database.sql("select exists (select from attachment where sha256 = ? and message_id <> ?)")
                .params(content, id).query(Boolean.class).single();
    }
}
