package nl.collectieveinbox.privacy;

import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.archive.AttachmentRow;
import nl.collectieveinbox.archive.Readings;
import nl.collectieveinbox.extraction.AttachmentReader;
import nl.collectieveinbox.privacy.PrivacyResult.Done;
import nl.collectieveinbox.privacy.PrivacyResult.Refused;
import nl.collectieveinbox.screening.Findings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages with personal data, for the people who answer for them. The lead sees which there are, the controller
 * releases and closes them; each of these acts is remembered.
 *
 * <p>Every method that shows throws {@link NotAllowed} when the member may not.
 */
@Service
public class WithheldMails {

    private final WithheldList list;
    private final Releases releases;
    private final Readings readings;
    private final AttachmentReader attachments;
    private final CoveredLines lines;
    private final Viewings viewings;
    private final ApplicationEventPublisher events;

    WithheldMails(
            WithheldList list, Releases releases, Readings readings, AttachmentReader attachments, CoveredLines lines,
            Viewings viewings, ApplicationEventPublisher events) {
        this.list = list;
        this.releases = releases;
        this.readings = readings;
        this.attachments = attachments;
        this.lines = lines;
        this.viewings = viewings;
        this.events = events;
    }

    /** How many are closed now. */
    public long closed() {
        return list.count(true);
    }

    /** How many were released. */
    public long released() {
        return list.count(false);
    }

    /** How many hold eight digits that may be a number: a hint, these are open. */
    public long possible() {
        return list.possible();
    }

    /** Latest first: those that are closed, or those that were released. */
    public List<WithheldMail> list(Member member, boolean closed, int offset, int limit) {
        PrivacyRules.check(PrivacyRules.toSee(member));
        return list.page(closed, offset, limit);
    }

    /** The lines in which something was found, covered, so that the controller can judge it; remembered as a look. */
    public List<String> coveredLines(Member member, long messageId) {
        PrivacyRules.check(PrivacyRules.toDecide(member));
        viewings.remember(member, messageId, "COVERED_LINES", -1);
        return lines.of(messageId);
    }

    /** Whether this member may release and close; for hiding the buttons. */
    public boolean mayDecide(Member member) {
        return PrivacyRules.toDecide(member).isEmpty();
    }

    /** Lets the message be read and found. */
    @Transactional
    public PrivacyResult release(Member member, long messageId, Way way, String why) {
        Optional<Refused> against = PrivacyRules.toDecide(member)
                .or(() -> PrivacyRules.reason(why))
                .or(() -> list.isClosed(messageId) ? Optional.empty() : PrivacyRules.notClosed());
        if (against.isPresent()) {
            return against.get();
        }
        releases.give(member, messageId, way, why.strip());
        found(messageId).forEach(content -> attachments.release(content, way == Way.COVERED));
        events.publishEvent(new WithholdingChanged(messageId, false));
        return new Done();
    }

    /** Takes a release back; no reason is needed to keep something from view. */
    @Transactional
    public PrivacyResult closeAgain(Member member, long messageId, String why) {
        Optional<Refused> against = PrivacyRules.toDecide(member)
                .or(() -> releases.way(messageId).isPresent() ? Optional.empty() : PrivacyRules.notReleased());
        if (against.isPresent()) {
            return against.get();
        }
        releases.takeBack(member, messageId, why.strip());
        found(messageId).stream().filter(content -> !list.isReleasedElsewhere(content)).forEach(attachments::shut);
        events.publishEvent(new WithholdingChanged(messageId, true));
        return new Done();
    }

    /** The contents of its attachments that hold something. */
    private List<String> found(long messageId) {
        List<String> contents = readings.attachments(messageId).stream()
                .map(AttachmentRow::attachment).map(part -> part.blob().sha256()).distinct().toList();
        return attachments.findings(contents).entrySet().stream()
                .filter(each -> each.getValue().withholds()).map(java.util.Map.Entry<String, Findings>::getKey).toList();
    }
}
