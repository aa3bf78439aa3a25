package nl.collectieveinbox.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectieveinbox.search.Ask.Clause;
import nl.collectieveinbox.search.Ask.Phrase;
import nl.collectieveinbox.search.Ask.Prefix;
import nl.collectieveinbox.search.Ask.Value;
import nl.collectieveinbox.search.Ask.Word;
import nl.collectieveinbox.search.SearchRequest.Facet;
import nl.collectieveinbox.search.SearchRequest.Filter;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Says an {@link Ask} in the words of Hibernate Search. */
final class Predicates {

    /** Where a word without a field is looked for, and how much a hit there counts. */
    private static final Map<String, Float> MESSAGE = ordered("subject", 4f, "profile", 4f, "people", 2f,
            "body", 1.2f, "attachments", 0.6f);
    private static final Map<String, Float> PROFILE = ordered("profile", 1f);

    /** How much more the word itself counts than its stem alone. */
    private static final float EXACT = 1f;

    private final SearchPredicateFactory all;
    private final Map<String, Float> anywhere;

    Predicates(SearchPredicateFactory all, boolean wholeMessage) {
        this.all = all;
        this.anywhere = wholeMessage ? MESSAGE : PROFILE;
    }

    SearchPredicate of(Ask ask, Set<Filter> filters) {
        var bool = all.bool();
        boolean hasWeight = ask.clauses().stream().anyMatch(clause -> !clause.excluded() && !clause.saysLittle());
        boolean finds = false;
        for (Clause clause : ask.clauses()) {
            SearchPredicate said = said(clause);
            if (clause.excluded()) {
                bool.mustNot(said);
            } else if (clause.saysLittle() && hasWeight) {
                continue;
            } else if (clause.ranks()) {
                bool.must(said);
                finds = true;
            } else {
                bool.filter(said);
                finds = true;
            }
        }
        if (!finds) {
            bool.must(all.matchAll().toPredicate());
        }
        filters.stream().collect(Collectors.groupingBy(Filter::facet, () -> new EnumMap<>(Facet.class),
                        Collectors.mapping(Filter::value, Collectors.toList())))
                .forEach((facet, values) ->
                        bool.filter(all.terms().field(facet.key()).matchingAny(values).toPredicate()));
        return bool.toPredicate();
    }

    private SearchPredicate said(Clause clause) {
        return switch (clause.term()) {
            case Word(String exact) -> word(fields(clause.field()), exact);
            case Phrase(List<String> exact) -> phrase(fields(clause.field()), exact);
            case Prefix(String exact) -> prefix(fields(clause.field()), exact);
            case Value(String typed) -> value(clause.field(), typed);
        };
    }

    private Map<String, Float> fields(AskField field) {
        return switch (field) {
            case ANY -> anywhere;
            case FROM -> ordered("sender", 1f);
            case TO -> ordered("recipients", 1f);
            case SUBJECT -> ordered("subject", 1f);
            case ATTACHMENT -> ordered("attachments", 1f);
            case MUNICIPALITY -> ordered("municipalityText", 1f);
            case TARGET_GROUP -> ordered("targetGroups", 1f);
            case STATUS, YEAR, KIND, REFERENCE -> throw new IllegalArgumentException(field + " holds no words");
        };
    }

    private SearchPredicate word(Map<String, Float> fields, String exact) {
        if (!Terms.stemmable(exact)) {
            return term(fields, exact, 1f);
        }
        return all.bool().must(term(fields, Terms.stem(exact), 1f)).should(term(fields, exact, EXACT)).toPredicate();
    }

    private SearchPredicate term(Map<String, Float> fields, String term, float weight) {
        var any = all.bool();
        fields.forEach((field, boost) ->
                any.should(all.match().field(field).matching(term).skipAnalysis().boost(boost * weight)));
        return any.toPredicate();
    }

    private SearchPredicate phrase(Map<String, Float> fields, List<String> exact) {
        var any = all.bool();
        fields.forEach((field, boost) -> any.should(all.phrase().field(field).matching(String.join(" ", exact))
                .analyzer(DutchAnalysis.EXACT).boost(boost * 2)));
        return any.toPredicate();
    }

    private SearchPredicate prefix(Map<String, Float> fields, String exact) {
        var any = all.bool();
        fields.forEach((field, boost) -> any.should(all.prefix().field(field).matching(exact).boost(boost)));
        return any.toPredicate();
    }

    private SearchPredicate value(AskField field, String typed) {
        return switch (field) {
            case STATUS -> all.terms().field("status").matchingAny(FieldValues.statuses(typed)).toPredicate();
            case KIND -> all.terms().field("kind").matchingAny(FieldValues.kinds(typed)).toPredicate();
            case YEAR -> all.match().field("year").matching(typed).toPredicate();
            case REFERENCE -> {
                String reference = FieldValues.reference(typed);
                yield reference.endsWith("*")
                        ? all.prefix().field("reference").matching(reference.replace("*", "")).toPredicate()
                        : all.match().field("reference").matching(reference).toPredicate();
            }
            case ANY, FROM, TO, SUBJECT, ATTACHMENT, MUNICIPALITY, TARGET_GROUP ->
                    throw new IllegalArgumentException(field + " holds words");
        };
    }

    private static Map<String, Float> ordered(Object... pairs) {
        Map<String, Float> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put((String) pairs[at], (Float) pairs[at + 1]);
        }
        return map;
    }
}
