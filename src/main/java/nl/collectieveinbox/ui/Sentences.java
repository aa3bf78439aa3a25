package nl.collectieveinbox.ui;

import com.vaadin.flow.component.Component;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.triage.Outcome;
import nl.collectieveinbox.triage.RequestCard;
import nl.collectieveinbox.triage.RequestState;
import nl.collectieveinbox.triage.StepResult.Overtaken;

/** How it stands with a request, said in one sentence. */
final class Sentences {

    private Sentences() {}

    /** Such as "CI-2026-0031 is opgepakt door Woonkracht10". */
    static String standing(Component screen, Region region, Dates dates, RequestCard card) {
        return switch (card.state()) {
            case RequestState.New now -> screen.getTranslation("standing.new", card.reference());
            case RequestState.ToClarify now -> screen.getTranslation(
                    "standing.to-clarify", card.reference(), now.ownerName(), dates.shortDay(screen, now.nextDate()));
            case RequestState.Offered now -> screen.getTranslation("standing.offered", card.reference());
            case RequestState.Claimed now -> screen.getTranslation(
                    "standing.claimed", card.reference(), region.corporationName(now.corporation()));
            case RequestState.Closed now -> screen.getTranslation(
                    "standing.closed", card.reference(), outcome(screen, now.outcome()));
        };
    }

    /** Such as "Al opgepakt door Karin de Bruin (Woonkracht10) om 10:42". */
    static String overtaken(Component screen, Region region, Dates dates, Overtaken overtaken) {
        String key = overtaken.now().state() instanceof RequestState.Claimed ? "overtaken.claimed" : "overtaken.changed";
        String corporation = overtaken.corporation() == null ? AppShell.NAME : region.corporationName(overtaken.corporation());
        return screen.getTranslation(key, overtaken.who(), corporation, dates.time(overtaken.at()));
    }

    static String outcome(Component screen, Outcome outcome) {
        return screen.getTranslation(switch (outcome) {
            case HONOURED -> "outcome.honoured";
            case PARTLY -> "outcome.partly";
            case DECLINED -> "outcome.declined";
            case WITHDRAWN -> "outcome.withdrawn";
            case REFERRED -> "outcome.referred";
            case NOT_FOR_US -> "outcome.not-for-us";
        });
    }
}
