package nl.collectieveinbox.mailbox;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectieveinbox.archive.Folder;
import nl.collectieveinbox.archive.Progress;
import nl.collectieveinbox.archive.Register;
import org.springframework.stereotype.Service;

/** Says whether all mail is registered: from memory, or by asking the server. */
@Service
public class MailboxHealth {

    private final MailboxTarget target;
    private final Connector connector;
    private final Progress progress;
    private final Register register;
    private final Clock clock;

    MailboxHealth(MailboxTarget target, Connector connector, Progress progress, Register register, Clock clock) {
        this.target = target;
        this.connector = connector;
        this.progress = progress;
        this.register = register;
        this.clock = clock;
    }

    /** As it was at the last poll; quick, the server is not asked. */
    public MailboxStatus status() {
        Optional<Folder> folder = target.settings().map(MailboxSettings::registered);
        List<MissedMessage> missed = folder.map(progress::missed).orElse(List.of()).stream()
                .map(m -> new MissedMessage(m.uid(), m.attempts(), m.since(), m.nextTryAt(), m.problem()))
                .toList();
        long registered = register.countFetched();
        return folder.flatMap(progress::cursor)
                .map(cursor -> new MailboxStatus(
                        cursor.onServer(), registered, cursor.lastPolledAt(), cursor.lastSuccessAt(),
                        cursor.problem(), missed,
                        cursor.problem() == null && cursor.lastSuccessAt() != null && missed.isEmpty()))
                .orElseGet(() -> new MailboxStatus(0, registered, null, null, null, missed, false));
    }

    /** Asks the server for every UID and looks each up in the register. What is missing is fetched at the next poll. */
    public Reconciliation reconcile() {
        return target.settings().map(this::reconcile)
                .orElseGet(() -> new Reconciliation(0, 0, List.of(), "Er is geen mailbox ingesteld."));
    }

    private Reconciliation reconcile(MailboxSettings settings) {
        try (OpenMailbox mailbox = connector.open(settings)) {
            Folder folder = settings.registered();
            List<Long> onServer = mailbox.uidsFrom(1);
            List<Long> missing = new ArrayList<>(onServer);
            missing.removeAll(progress.registered(folder, mailbox.uidValidity()));
            noteMissing(folder, mailbox.uidValidity(), missing);
            return new Reconciliation(onServer.size(), onServer.size() - missing.size(), List.copyOf(missing), null);
        } catch (IOException e) {
            return new Reconciliation(0, 0, List.of(), Problems.ofMailbox(settings, e));
        }
    }

    /** Only those that the cursor has passed; the others are simply new. */
    private void noteMissing(Folder folder, long uidValidity, List<Long> missing) {
        Set<Long> noted = progress.missed(folder).stream().map(Progress.Missed::uid).collect(Collectors.toSet());
        long passed = progress.cursor(folder)
                .filter(cursor -> cursor.uidValidity() == uidValidity)
                .map(Progress.Cursor::lastUid)
                .orElse(0L);
        for (long uid : missing) {
            if (uid <= passed && !noted.contains(uid)) {
                progress.missed(folder, uidValidity, uid, "Wel op de server, niet in het register.", clock.instant());
            }
        }
    }
}
