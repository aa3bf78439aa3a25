package nl.collectieveinbox.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.collectieveinbox.access.Member;
import nl.collectieveinbox.access.Role;

/** Who may read what people wrote: named rules, each of which gives leave or a reason. */
final class ReadingRules {

    private record Rule(String name, Function<Member, Optional<String>> against) {}

    private static final List<Rule> RULES = List.of(
            new Rule("counting-needs-no-mail", member -> member.is(Role.ANALYST)
                    ? Optional.of("Wie telt, leest geen berichten. Vraag de regie als u iets wilt nakijken.")
                    : Optional.empty()));

    private ReadingRules() {}

    static void check(Member member) {
        RULES.stream().flatMap(rule -> rule.against().apply(member).stream()).findFirst().ifPresent(reason -> {
            throw new NotAllowed(reason);
        });
    }
}
