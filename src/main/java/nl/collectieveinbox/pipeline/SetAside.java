package nl.collectieveinbox.pipeline;

import java.util.List;
import nl.collectieveinbox.access.Member;

/** Placeholder until the room comes. */
public class SetAside {
    public List<SetAsideMessage> list(int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public long count() {
        throw new UnsupportedOperationException();
    }

    public void retry(long messageId) {
        throw new UnsupportedOperationException();
    }

    public void makeRequest(Member member, long messageId) {
        throw new UnsupportedOperationException();
    }
}
