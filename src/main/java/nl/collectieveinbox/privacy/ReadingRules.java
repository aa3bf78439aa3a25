package nl.collectieveinbox.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;

/** Who may read what people wrote: named rules, each of which gives leave or a reason. */
final class ReadingRules {

    /** What somebody wants to look at. */
    record Look(long messageId, boolean closed) {}

    private record Rule(String name, BiFunction<Member, Look, Optional<String>> against) {}

    private static final List<Rule> RULES = List.of(
            new Rule("counting-needs-no-mail", (member, look) -> member.is(Role.ANALYST)
                    ? Optional.of("Wie telt, leest geen berichten. Vraag de regie als u iets wilt nakijken.")
                    : Optional.empty()),
            // the controller too: it is released first, with a reason
            new Rule("personal-data-stays-closed", (member, look) -> look.closed()
                    ? Optional.of("Dit bericht is afgeschermd, omdat er persoonsgegevens in staan. "
                            + "De privacy-functionaris kan het vrijgeven.")
                    : Optional.empty()));

    private ReadingRules() {}

    static void check(Member member, Look look) {
        RULES.stream().flatMap(rule -> rule.against().apply(member, look).stream()).findFirst().ifPresent(reason -> {
            throw new NotAllowed(reason);
        });
    }
}
