package nl.collectieveinbox.recognition;

import java.util.Set;

/** "Merwestroom huurt": a name that rents is the organisation. */
final class TenantFacts implements ClauseReader {

    private static final Set<String> NO_NAMES = Set.of("niemand", "zij", "hij", "wie", "die", "men", "u", "iemand", "bewoner", "huurder", "client", "ieder", "iedereen", "elk", "elke", "kind", "jongere", "nu", "daar", "hier", "deze",
            "gezin", "echtpaar", "stel");
    private static final Set<String> THEMSELVES = Set.of("zelf", "zelfstandig", "rechtstreeks", "nu", "momenteel", "een deel", "eerste", "de eerste");

    @Override
    public void read(Clauses text, Findings found) {
        for (int i = 1; i < text.passage.tokens.size(); i++) {
            if (!text.passage.tokens.get(i).folded().equals("huurt")) {
                continue;
            }
            Clause clause = text.at(i);
            boolean name = i > clause.from() && text.passage.startsWithCapital(i - 1) && !NO_NAMES.contains(clause.word(i - 1));
            if (name && !clause.after(i, 3, THEMSELVES) && !clause.denies(i, i) && !clause.isNow(i)) {
                found.add(FactField.CONTRACT_FORM, "GEHEEL", text.passage, i - 1, i, 0.7);
            }
        }
    }
}
