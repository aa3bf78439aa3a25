package nl.collectieveinbox.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.collectieveinbox.recognition.Fact;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.FactLine.Saying;
import nl.collectieveinbox.triage.FactLine.Word;
import nl.collectieveinbox.triage.FactReader.Said;
import org.jspecify.annotations.Nullable;

/**
 * Lays out who says what: the first arrival that says a thing leads, later ones fill gaps; what they say otherwise is
 * kept beside it. A person's word stands above all.
 */
final class SheetMaker {

    private SheetMaker() {}

    static FactSheet sheet(long requestId, List<Said> said, Map<FactField, Word> words) {
        return new FactSheet(requestId, Arrays.stream(FactField.values())
                // until when a secured message can be opened says nothing about a request
                .filter(field -> field != FactField.OPEN_BEFORE)
                .map(field -> line(field, said, words.get(field)))
                .toList());
    }

    private static FactLine line(FactField field, List<Said> said, @Nullable Word word) {
        List<Saying> sayings = new ArrayList<>();
        said.forEach(each -> sayings.addAll(sayings(field, each)));
        List<Saying> arrivals = sayings.stream().filter(Saying::arrival).toList();
        List<String> proposal = proposal(field, arrivals);
        boolean conflict = field.single() && word == null
                && arrivals.stream().map(each -> FactValues.essence(field, each.value())).distinct().count() > 1;
        return new FactLine(field, word == null ? proposal : word.values(), proposal, List.copyOf(sayings), conflict, word);
    }

    private static List<Saying> sayings(FactField field, Said said) {
        return said.recognised().facts().stream().filter(fact -> fact.field() == field)
                .map(fact -> saying(fact, said)).toList();
    }

    private static Saying saying(Fact fact, Said said) {
        return new Saying(fact.value(), fact.quote(), fact.source(), fact.confidence(), said.messageId(), said.arrival());
    }

    private static List<String> proposal(FactField field, List<Saying> arrivals) {
        if (arrivals.isEmpty()) {
            return List.of();
        }
        Saying first = arrivals.getFirst();
        return field.single() ? List.of(first.value())
                : arrivals.stream().filter(each -> each.messageId() == first.messageId()).map(Saying::value).distinct().toList();
    }
}
