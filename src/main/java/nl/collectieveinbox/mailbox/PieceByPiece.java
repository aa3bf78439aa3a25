package nl.collectieveinbox.mailbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A message as a stream that holds one piece of it in memory. */
final class PieceByPiece extends InputStream {

    private static final int PIECE_BYTES = 1 << 20;

    private final OpenMailbox mailbox;
    private final Listed message;
    private InputStream piece = InputStream.nullInputStream();
    private long offset;
    private boolean ended;

    PieceByPiece(OpenMailbox mailbox, Listed message) {
        this.mailbox = mailbox;
        this.message = message;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = piece.read(target, from, length);
        while (read < 0 && !ended) {
            next();
            read = piece.read(target, from, length);
        }
        return read;
    }

    private void next() throws ServerFault {
        ByteArrayInputStream bytes = mailbox.bytes(List.of(message.uid()), offset, PIECE_BYTES).get(message.uid());
        boolean beyond = offset > 0 && offset >= message.sizeBytes();
        if (bytes == null && !beyond) {
            throw new ServerFault(ServerFault.Kind.REFUSED, "the server gave nothing from byte " + offset, null);
        }
        int length = bytes == null ? 0 : bytes.available();
        offset += length;
        // the announced size may be a guess: only an empty piece, or a short one beyond it, is the end
        ended = length == 0 || length < PIECE_BYTES && offset >= message.sizeBytes();
        piece = bytes == null ? InputStream.nullInputStream() : bytes;
    }
}
