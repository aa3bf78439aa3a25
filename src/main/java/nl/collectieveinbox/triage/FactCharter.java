package nl.collectieveinbox.triage;

import static nl.collectieveinbox.access.Role.LEAD;
import static nl.collectieveinbox.access.Role.PARTNER;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.triage.FactResult.Refused;

/** Who may say what a request asks for: named rules, each with its reason. The lead may always, also for the year figures. */
final class FactCharter {

    private record Rule(String name, BiPredicate<Member, RequestState> against, String reason) {}

    private static final List<Rule> RULES = List.of(
            new Rule("only-corporations-decide", (member, state) -> !member.is(LEAD, PARTNER),
                    "Alleen corporaties beslissen over verzoeken."),
            new Rule("closed-is-closed", (member, state) -> !member.is(LEAD) && state instanceof RequestState.Closed,
                    "Dit verzoek is afgerond. Alleen de regie verandert er nog iets aan."),
            new Rule("facts-of-your-own", (member, state) -> !member.is(LEAD)
                    && !(state instanceof RequestState.Claimed claimed && claimed.corporation().equals(member.corporation())),
                    "Alleen de regie, of de corporatie die het verzoek heeft opgepakt, bevestigt en corrigeert gegevens."));

    private FactCharter() {}

    static Optional<Refused> against(Member member, RequestState state) {
        return RULES.stream().filter(rule -> rule.against().test(member, state))
                .map(rule -> new Refused(rule.name(), rule.reason())).findFirst();
    }
}
