package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestState;

/** What a card says at a glance: small labels, each with a tone; never the tone alone. */
final class CardFace {

    /**
     * One label. Public for the serialiser that sends it to the browser.
     *
     * @param tone grey, accent, good, mind or bad; a class in the style sheet
     */
    public record Chip(String text, String tone) {}

    private final Component screen;
    private final Region region;
    private final Dates dates;

    CardFace(Component screen, Region region, Dates dates) {
        this.screen = screen;
        this.region = region;
        this.dates = dates;
    }

    /** Where and when it is wanted, how often it was asked, and how it stands. */
    List<Chip> chips(RequestCard card) {
        List<Chip> chips = new ArrayList<>();
        List<String> towns = card.municipalities();
        if (!towns.isEmpty()) {
            chips.add(new Chip(region.municipalityName(towns.getFirst()), "grey"));
            towns.stream().skip(1).map(region::municipalityName)
                    .forEach(town -> chips.add(new Chip(screen.getTranslation("board.card.also", town), "grey")));
        }
        if (card.startFrom() != null) {
            chips.add(new Chip(screen.getTranslation("board.card.from", dates.fullDay(screen, card.startFrom())), "grey"));
        }
        if (card.arrivals() > 1) {
            chips.add(new Chip(screen.getTranslation("board.card.times", card.arrivals()), "accent"));
        }
        resembling(card.resembles()).ifPresent(chips::add);
        chips.addAll(standing(card.state()));
        return chips;
    }

    /** When there was last news of it, in words; the full date is for who asks. */
    String when(RequestCard card) {
        return switch (card.state()) {
            case RequestState.Claimed claimed ->
                screen.getTranslation("board.card.since", dates.relative(screen, claimed.since()));
            case RequestState.Closed closed -> dates.relative(screen, closed.since());
            case RequestState.New now -> dates.relative(screen, card.firstReceivedAt());
            case RequestState.ToClarify now -> dates.relative(screen, card.firstReceivedAt());
            case RequestState.Offered now -> dates.relative(screen, card.firstReceivedAt());
        };
    }

    String exactly(RequestCard card) {
        return screen.getTranslation("board.card.received", dates.absolute(screen, card.firstReceivedAt()));
    }

    private Optional<Chip> resembling(List<String> others) {
        return others.isEmpty() ? Optional.empty() : Optional.of(new Chip(
                screen.getTranslation("board.card.resembles", others.getFirst(), others.size() - 1), "mind"));
    }

    private List<Chip> standing(RequestState state) {
        return switch (state) {
            case RequestState.New now -> List.of();
            case RequestState.ToClarify now -> List.of(due(now));
            case RequestState.Offered now -> List.of();
            case RequestState.Claimed now -> List.of(new Chip(region.corporationName(now.corporation()), "good"));
            case RequestState.Closed now -> closed(now);
        };
    }

    private List<Chip> closed(RequestState.Closed state) {
        Chip outcome = new Chip(Sentences.outcome(screen, state.outcome()), "grey");
        return state.corporation() == null
                ? List.of(outcome)
                : List.of(outcome, new Chip(region.corporationName(state.corporation()), "good"));
    }

    private Chip due(RequestState.ToClarify state) {
        LocalDate today = dates.today();
        long late = ChronoUnit.DAYS.between(state.nextDate(), today);
        if (late > 0) {
            return new Chip(screen.getTranslation("board.card.late", late, state.ownerName()), "bad");
        }
        return new Chip(screen.getTranslation(
                "board.card.due", dates.shortDay(screen, state.nextDate()), state.ownerName()), "mind");
    }
}
