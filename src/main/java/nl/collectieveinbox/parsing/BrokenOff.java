package nl.collectieveinbox.parsing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;

/** A decoded part that ends where its encoding breaks, with a remark: half a file is more than none. */
final class BrokenOff extends FilterInputStream {

    private final Predicate<IOException> brokenEncoding;
    private final Remarks remarks;
    private boolean ended;

    /** @param brokenEncoding which failures are the message's fault; all others are thrown on */
    BrokenOff(InputStream decoded, Predicate<IOException> brokenEncoding, Remarks remarks) {
        super(decoded);
        this.brokenEncoding = brokenEncoding;
        this.remarks = remarks;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        try {
            int read = super.read(bytes, offset, length);
            return read == 0 && length > 0 ? oneByOne(bytes, offset) : read;
        } catch (IOException e) {
            if (!brokenEncoding.test(e)) {
                throw e;
            }
            return end();
        } catch (RuntimeException e) {
            return end(); // a decoder that stumbles over its input; the remark says so
        }
    }

    private int oneByOne(byte[] bytes, int offset) throws IOException {
        int one = super.read();
        if (one < 0) {
            return -1;
        }
        bytes[offset] = (byte) one;
        return 1;
    }

    private int end() {
        ended = true;
        remarks.add("De codering van een deel is kapot; dat deel is gelezen tot waar het goed ging.");
        return -1;
    }
}
