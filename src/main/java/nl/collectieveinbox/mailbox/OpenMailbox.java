package nl.collectieveinbox.mailbox;

import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One folder, open for reading only. Asks by UID and peeks, so that nothing on the server changes and no other client
 * can shift what we read. Every question has a time limit.
 */
final class OpenMailbox implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OpenMailbox.class);
    private static final long HIGHEST_UID = 0xFFFF_FFFFL;

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final Line line;
    private final Duration limit;
    private final long uidValidity;
    private final long uidNext;
    private final long onServer;

    /** @param folder open, read-only */
    OpenMailbox(IMAPStore store, IMAPFolder folder, Line line, Duration limit) throws MessagingException {
        this.store = store;
        this.folder = folder;
        this.line = line;
        this.limit = limit;
        this.uidValidity = folder.getUIDValidity();
        long next = folder.getUIDNext();
        this.uidNext = next > 0 ? next : HIGHEST_UID + 1;
        this.onServer = folder.getMessageCount();
    }

    long uidValidity() {
        return uidValidity;
    }

    /** Higher than any UID in the folder when it was opened. */
    long uidNext() {
        return uidNext;
    }

    long onServer() {
        return onServer;
    }

    /** The UIDs from here up to UIDNEXT, ascending. Never {@code n:*}, which always names the last message. */
    List<Long> uidsFrom(long first) throws ServerFault {
        return first >= uidNext ? List.of() : search(first, uidNext - 1);
    }

    /** Whether the server still has it, after it was given the chance to tell what has gone. */
    boolean has(long uid) throws ServerFault {
        ask("NOOP", response -> { });
        return search(uid, uid).contains(uid);
    }

    private List<Long> search(long first, long last) throws ServerFault {
        List<Long> uids = new ArrayList<>();
        ask("UID SEARCH UID " + first + ":" + last, response -> {
            if (response.keyEquals("SEARCH")) {
                for (long uid; (uid = response.readLong()) != -1; ) {
                    if (uid >= first && uid <= last) {
                        uids.add(uid);
                    }
                }
            }
        });
        return uids.stream().sorted().distinct().toList();
    }

    /** What the server says of these; one that it does not mention is left out. */
    List<Listed> list(List<Long> uids) throws ServerFault {
        Map<Long, Listed> listed = new HashMap<>();
        fetch(uids, "UID RFC822.SIZE INTERNALDATE", (uid, response) -> {
            RFC822SIZE size = response.getItem(RFC822SIZE.class);
            if (size != null) {
                INTERNALDATE date = response.getItem(INTERNALDATE.class);
                Date received = date == null ? null : date.getDate();
                listed.put(uid, new Listed(uid, size.size, received == null ? null : received.toInstant()));
            }
        });
        return uids.stream().filter(listed::containsKey).map(listed::get).toList();
    }

    /** The bytes of these from {@code offset}, at most {@code length} each; one that the server left out is absent. */
    Map<Long, ByteArrayInputStream> bytes(List<Long> uids, long offset, int length) throws ServerFault {
        Map<Long, ByteArrayInputStream> bytes = new HashMap<>();
        fetch(uids, "UID BODY.PEEK[]<" + offset + "." + length + ">", (uid, response) -> {
            BODY body = response.getItem(BODY.class);
            ByteArrayInputStream content = body == null ? null : body.getByteArrayInputStream();
            if (content != null) {
                bytes.put(uid, content);
            }
        });
        return bytes;
    }

    /** The whole message, a piece at a time. */
    InputStream stream(Listed message) {
        return new PieceByPiece(this, message);
    }

    private void fetch(List<Long> uids, String items, Answer answer) throws ServerFault {
        ask("UID FETCH " + UidSet.of(uids) + " (" + items + ")", response -> {
            // the server also mentions what others flag meanwhile, without the UID
            if (response instanceof FetchResponse fetched && fetched.getItem(UID.class) != null) {
                answer.accept(fetched.getItem(UID.class).uid, fetched);
            }
        });
    }

    private void ask(String question, Consumer<IMAPResponse> answer) throws ServerFault {
        try (Line.Limit ignored = line.limit(limit)) {
            folder.doCommand(protocol -> converse(protocol, question, answer));
        } catch (MessagingException e) {
            throw fault(e);
        }
    }

    private static Object converse(IMAPProtocol protocol, String question, Consumer<IMAPResponse> answer)
            throws ProtocolException {
        Response[] responses = protocol.command(question, null);
        Response last = responses[responses.length - 1];
        for (int i = 0; i < responses.length - 1; i++) {
            if (responses[i] instanceof IMAPResponse response) {
                answer.accept(response);
                if (response instanceof FetchResponse) {
                    responses[i] = null;
                }
            }
        }
        protocol.notifyResponseHandlers(responses);
        protocol.handleResult(last);
        return last;
    }

    private ServerFault fault(MessagingException e) {
        if (line.wasCut()) {
            return new ServerFault(ServerFault.Kind.TOO_SLOW, "cut off after " + limit, e);
        }
        boolean refused = e.getCause() instanceof CommandFailedException || e.getCause() instanceof BadCommandException;
        return new ServerFault(
                refused ? ServerFault.Kind.REFUSED : ServerFault.Kind.LOST, String.valueOf(e.getMessage()), e);
    }

    /** Says goodbye when the server still listens; the sockets are closed in any case. */
    @Override
    public void close() {
        try (line; Line.Limit ignored = line.limit(limit)) {
            if (folder.isOpen()) {
                folder.close(false);
            }
            store.close();
        } catch (MessagingException e) {
            log.debug("The server did not say goodbye", e);
        }
    }

    /** What one FETCH response says of a UID. */
    private interface Answer {
        void accept(long uid, FetchResponse response);
    }
}
