package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;

/** Answers on a form that say nothing without their label: "Wie huurt: zorgorganisatie", "Begeleiding: overdag". */
final class AnswerFacts implements ClauseReader {

    private static final Set<String> TENANT = Set.of("huurder", "huurt", "contract", "huurcontract", "contractvorm", "huurvorm", "contractpartij", "verhuur", "huurconstructie", "huurders", "hoofdhuurder");
    private static final Set<String> CARE = Set.of("begeleiding", "toezicht", "zorg", "bezetting", "aanwezigheid", "personeel", "begeleidingsvorm");
    private static final Set<String> TERM = Set.of("huurtermijn", "termijn", "looptijd", "huurperiode", "contractduur", "duur", "periode", "huurduur");

    private record Answer(Set<String> label, Set<String> words, FactField field, String code) {}

    private static final List<Answer> ANSWERS = List.of(
            new Answer(TENANT, Set.of("bewoner", "bewoners", "client", "clienten", "huurder zelf", "huurders", "zelf", "jongeren", "individueel", "rechtstreeks"), FactField.CONTRACT_FORM, "ZELF"),
            new Answer(TENANT, Set.of("organisatie", "zorgorganisatie", "stichting", "zorgaanbieder", "instelling", "zorginstelling", "geheel", "aanvrager"), FactField.CONTRACT_FORM, "GEHEEL"),
            new Answer(CARE, Set.of("overdag", "kantooruren", "dagdelen"), FactField.GUIDANCE, "OVERDAG"),
            new Answer(TERM, Set.of("onbepaald", "onbepaalde"), FactField.RENT_PERIOD, "INDEFINITE"));

    @Override
    public void read(Clauses text, Findings found) {
        text.all.stream().filter(clause -> clause.hasLabel() && clause.value() < clause.to()).forEach(clause -> ANSWERS.forEach(answer -> {
            int end = Math.min(clause.to(), clause.value() + 5);
            boolean both = clause.has(clause.from(), clause.value(), answer.label) && clause.has(clause.value(), end, answer.words);
            // "Cliënten via de stichting" is neither the one nor the other.
            boolean mixed = answer.label == TENANT && ANSWERS.stream().filter(each -> each.label == TENANT && clause.has(clause.value(), end, each.words)).count() > 1;
            if (both && !mixed && !clause.denies(clause.value(), clause.value()) && !clause.isUnanswered(clause.from())) {
                found.add(answer.field, answer.code, text.passage, clause.from(), end - 1, 0.8);
            }
        }));
    }
}
