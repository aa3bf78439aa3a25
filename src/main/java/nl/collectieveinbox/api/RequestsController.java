package nl.collectieveinbox.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;
import nl.collectieveinbox.privacy.Withholding;
import nl.collectieveinbox.triage.Board;
import nl.collectieveinbox.triage.HousingProfile.Evidence;
import nl.collectieveinbox.triage.Outcome;
import nl.collectieveinbox.triage.RequestFile;
import nl.collectieveinbox.triage.RequestFile.LinkedMessage;
import nl.collectieveinbox.triage.RequestState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every unique request, in the order in which it was registered. */
@RestController
@RequestMapping("/api/v1/requests")
class RequestsController {

    private static final Member NOBODY = new Member(0, "api", "API", Role.ANALYST, "");

    private final Board board;
    private final Withholding withholding;
    private final ApiSettings settings;

    RequestsController(Board board, Withholding withholding, ApiSettings settings) {
        this.withholding = withholding;
        this.board = board;
        this.settings = settings;
    }

    record Item(
            long id,
            String reference,
            RequestState.Status status,
            Instant firstReceivedAt,
            List<Long> messages,
            List<String> askedCorporations,
            @Nullable String claimedBy,
            @Nullable Outcome outcome,
            Map<String, @Nullable Object> facts,
            Map<String, Evidence> evidence) {}

    @GetMapping
    Page<Item> requests(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "100") int limit) {
        Page.Asked asked = Page.Asked.checked(after, limit, settings);
        return Page.of(
                board.references(asked.after(), asked.limit()).stream().map(this::request).toList(),
                asked.limit(), Item::id);
    }

    @GetMapping("/{reference}")
    Item request(@PathVariable String reference) {
        RequestFile file = board.file(NOBODY, reference);
        RequestState state = file.card().state();
        List<Long> messages = file.messages().stream().map(LinkedMessage::messageId).toList();
        boolean withheld = !withholding.closedAmong(file.messages().stream()
                .filter(LinkedMessage::arrival).map(LinkedMessage::messageId).toList()).isEmpty();
        return new Item(
                file.card().id(),
                file.card().reference(),
                state.status(),
                file.card().firstReceivedAt(),
                messages,
                file.card().askedCorporations(),
                claimedBy(state),
                state instanceof RequestState.Closed closed ? closed.outcome() : null,
                FactItems.of(file.profile()),
                withheld ? file.profile().withoutQuotes().evidence() : file.profile().evidence());
    }

    private static @Nullable String claimedBy(RequestState state) {
        return switch (state) {
            case RequestState.Claimed claimed -> claimed.corporation();
            case RequestState.Closed closed -> closed.corporation();
            case RequestState.New other -> null;
            case RequestState.ToClarify other -> null;
            case RequestState.Offered other -> null;
        };
    }
}
