package nl.collectieveinbox.ui;

import java.util.List;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.privacy.MailView;
import nl.collectieveinbox.privacy.NotAllowed;
import nl.collectieveinbox.privacy.OriginalMail;
import nl.collectieveinbox.privacy.UnknownMessage;
import nl.collectieveinbox.triage.RequestFile.LinkedMessage;
import org.jspecify.annotations.Nullable;

/**
 * A message of a request, opened once for all that a screen shows of it; each opening is remembered.
 *
 * @param mail null when this member may not read it, or it is not there any more
 * @param closed why not, for people; null when it was erased
 */
record OpenedMail(LinkedMessage link, @Nullable MailView mail, @Nullable String closed) {

    static List<OpenedMail> all(List<LinkedMessage> links, Member viewer, OriginalMail originals) {
        return links.stream().map(link -> open(link, viewer, originals)).toList();
    }

    private static OpenedMail open(LinkedMessage link, Member viewer, OriginalMail originals) {
        try {
            return new OpenedMail(link, originals.read(viewer, link.messageId()), null);
        } catch (NotAllowed e) {
            return new OpenedMail(link, null, e.getMessage());
        } catch (UnknownMessage e) {
            return new OpenedMail(link, null, null);
        }
    }
}
