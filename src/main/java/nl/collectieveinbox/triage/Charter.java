package nl.collectieveinbox.triage;

import static nl.collectieveinbox.access.Role.LEAD;
import static nl.collectieveinbox.access.Role.PARTNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.RequestState.Claimed;
import nl.collectieveinbox.triage.RequestState.Closed;
import nl.collectieveinbox.triage.RequestState.Offered;
import nl.collectieveinbox.triage.StepResult.Refused;

/**
 * Which role may take which step when: a list of named rules, each of which gives leave or a reason. A screen asks the
 * same rules to hide a button that the service asks to refuse the act.
 */
public final class Charter {

    private record Situation(Member member, RequestState state, Step step, LocalDate today) {}

    @FunctionalInterface
    private interface Check {
        /** A reason against it, in Dutch; empty gives leave. */
        Optional<String> against(Situation situation);
    }

    private record Rule(String name, Check check) {}

    private static final List<Rule> RULES = List.of(
            new Rule("only-corporations-decide", Charter::onlyCorporationsDecide),
            new Rule("closed-is-closed", Charter::closedIsClosed),
            new Rule("only-closed-reopens", Charter::onlyClosedReopens),
            new Rule("the-lead-triages", Charter::theLeadTriages),
            new Rule("claim-for-your-own", Charter::claimForYourOwn),
            new Rule("claim-what-is-offered", Charter::claimWhatIsOffered),
            new Rule("claimed-is-taken", Charter::claimedIsTaken),
            new Rule("only-who-has-it", Charter::onlyWhoHasIt),
            new Rule("a-next-date-lies-ahead", Charter::aNextDateLiesAhead),
            new Rule("some-outcomes-need-a-reason", Charter::someOutcomesNeedAReason),
            new Rule("a-note-says-something", Charter::aNoteSaysSomething));

    private Charter() {}

    /** The first rule that is against this step, or empty when it may be taken. */
    public static Optional<Refused> against(Member member, RequestState state, Step step, LocalDate today) {
        Situation situation = new Situation(member, state, step, today);
        return RULES.stream()
                .flatMap(rule -> rule.check().against(situation).map(why -> new Refused(rule.name(), why)).stream())
                .findFirst();
    }

    private static Optional<String> onlyCorporationsDecide(Situation s) {
        return reason(!s.member().is(LEAD, PARTNER), "Alleen corporaties beslissen over verzoeken.");
    }

    private static Optional<String> closedIsClosed(Situation s) {
        boolean allowed = s.step() instanceof Step.Reopen || s.step() instanceof Step.Note;
        return reason(s.state() instanceof Closed && !allowed, "Dit verzoek is afgerond. Heropen het eerst.");
    }

    private static Optional<String> onlyClosedReopens(Situation s) {
        return reason(
                s.step() instanceof Step.Reopen && !(s.state() instanceof Closed), "Dit verzoek is niet afgerond.");
    }

    private static Optional<String> theLeadTriages(Situation s) {
        boolean triage = s.step() instanceof Step.Clarify || s.step() instanceof Step.Offer
                || s.step() instanceof Step.Reopen;
        return reason(triage && !s.member().is(LEAD), "Alleen de regie zet een verzoek uit of laat het uitzoeken.");
    }

    private static Optional<String> claimForYourOwn(Situation s) {
        return reason(
                s.step() instanceof Step.Claim claim && !s.member().is(LEAD)
                        && !claim.corporation().equals(s.member().corporation()),
                "U kunt een verzoek alleen voor uw eigen corporatie oppakken.");
    }

    private static Optional<String> claimWhatIsOffered(Situation s) {
        return reason(
                s.step() instanceof Step.Claim && !s.member().is(LEAD)
                        && !(s.state() instanceof Offered || s.state() instanceof Claimed),
                "Dit verzoek is nog niet te verdelen; de regie beoordeelt het eerst.");
    }

    private static Optional<String> claimedIsTaken(Situation s) {
        boolean triage = s.step() instanceof Step.Clarify || s.step() instanceof Step.Offer;
        return reason(
                s.state() instanceof Claimed && triage, "Dit verzoek is opgepakt. Geef het eerst terug.");
    }

    private static Optional<String> onlyWhoHasIt(Situation s) {
        boolean itsOwn = s.step() instanceof Step.Release || s.step() instanceof Step.HandOver
                || s.step() instanceof Step.Close;
        if (!itsOwn || s.member().is(LEAD) && s.step() instanceof Step.Close) {
            return Optional.empty();
        }
        return switch (s.state()) {
            case Claimed claimed -> reason(
                    !s.member().is(LEAD) && !claimed.corporation().equals(s.member().corporation()),
                    "Alleen de corporatie die het verzoek heeft, of de regie, kan dit doen.");
            case RequestState.New other -> notClaimed();
            case RequestState.ToClarify other -> notClaimed();
            case Offered other -> notClaimed();
            case Closed other -> notClaimed();
        };
    }

    private static Optional<String> notClaimed() {
        return Optional.of("Niemand heeft dit verzoek opgepakt.");
    }

    private static Optional<String> aNextDateLiesAhead(Situation s) {
        return reason(
                s.step() instanceof Step.Clarify clarify && clarify.nextDate().isBefore(s.today()),
                "De volgende datum ligt in het verleden.");
    }

    private static Optional<String> someOutcomesNeedAReason(Situation s) {
        return reason(
                s.step() instanceof Step.Close close && close.outcome().needsReason() && close.why().isBlank(),
                "Geef een reden bij deze uitkomst.");
    }

    private static Optional<String> aNoteSaysSomething(Situation s) {
        return reason(s.step() instanceof Step.Note note && note.text().isBlank(), "De notitie is leeg.");
    }

    private static Optional<String> reason(boolean against, String why) {
        return against ? Optional.of(why) : Optional.empty();
    }
}
