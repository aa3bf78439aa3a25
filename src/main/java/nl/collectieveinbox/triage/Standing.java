package nl.collectieveinbox.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.collectieveinbox.triage.RequestState.Status;
import org.jspecify.annotations.Nullable;

/** The state of a request as its row holds it; {@link #state} gives it its type. */
record Standing(
        Status status,
        Instant since,
        @Nullable Long ownerId,
        @Nullable LocalDate nextDate,
        @Nullable String corporation,
        @Nullable Long claimedBy,
        @Nullable Outcome outcome,
        @Nullable String reason) {

    static Standing fresh(Instant now) {
        return new Standing(Status.NEW, now, null, null, null, null, null, null);
    }

    static Standing toClarify(Instant now, long ownerId, LocalDate nextDate) {
        return new Standing(Status.TO_CLARIFY, now, ownerId, nextDate, null, null, null, null);
    }

    static Standing offered(Instant now) {
        return new Standing(Status.OFFERED, now, null, null, null, null, null, null);
    }

    static Standing claimed(Instant now, String corporation, long memberId) {
        return new Standing(Status.CLAIMED, now, null, null, corporation, memberId, null, null);
    }

    Standing closed(Instant now, Outcome outcome, String reason) {
        return new Standing(Status.CLOSED, now, null, null, corporation, claimedBy, outcome, reason);
    }

    /** Needs the columns of {@code request} and the names {@code owner_name} and {@code claimed_name}. */
    static RequestState state(ResultSet row) throws SQLException {
        Instant since = row.getTimestamp("status_since").toInstant();
        return switch (Status.valueOf(row.getString("status"))) {
            case NEW -> new RequestState.New(since);
            case TO_CLARIFY -> new RequestState.ToClarify(
                    since, row.getLong("owner_id"), named(row.getString("owner_name")),
                    row.getObject("next_date", LocalDate.class));
            case OFFERED -> new RequestState.Offered(since);
            case CLAIMED -> new RequestState.Claimed(
                    since, row.getString("corporation"), row.getLong("claimed_by"), named(row.getString("claimed_name")));
            case CLOSED -> new RequestState.Closed(
                    since, Outcome.valueOf(row.getString("outcome")),
                    Objects.requireNonNullElse(row.getString("outcome_reason"), ""), row.getString("corporation"));
        };
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : name;
    }
}
