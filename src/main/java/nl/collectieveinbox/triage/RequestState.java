package nl.collectieveinbox.triage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a request stands. Each state holds exactly what belongs to it. */
public sealed interface RequestState {

    /** Since when it stands here. */
    Instant since();

    /** The name of this state in the database, the API and the URL. */
    Status status();

    /** Arrived; nobody has looked yet. */
    record New(Instant since) implements RequestState {
        @Override
        public Status status() {
            return Status.NEW;
        }
    }

    /** Something must be found out first; somebody does, before a date. */
    record ToClarify(Instant since, long ownerId, String ownerName, LocalDate nextDate) implements RequestState {
        @Override
        public Status status() {
            return Status.TO_CLARIFY;
        }
    }

    /** Open to all corporations. */
    record Offered(Instant since) implements RequestState {
        @Override
        public Status status() {
            return Status.OFFERED;
        }
    }

    /** One corporation handles it. */
    record Claimed(Instant since, String corporation, long memberId, String memberName) implements RequestState {
        @Override
        public Status status() {
            return Status.CLAIMED;
        }
    }

    /** Done; {@code corporation} is who had it, if anybody. */
    record Closed(Instant since, Outcome outcome, String reason, @Nullable String corporation) implements RequestState {
        @Override
        public Status status() {
            return Status.CLOSED;
        }
    }

    /** The states by name, in the order of the board. */
    enum Status {
        NEW,
        TO_CLARIFY,
        OFFERED,
        CLAIMED,
        CLOSED
    }
}
