package nl.collectieveinbox.triage;

import static nl.collectieveinbox.triage.Checklist.Need.NEEDED;
import static nl.collectieveinbox.triage.Checklist.Need.USEFUL;

import java.util.List;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.Checklist.Need;
import nl.collectieveinbox.triage.Checklist.Point;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is missing for a decision: a list of named rules; the screen says of each why it is asked. */
@Service
public class Completeness {

    private record Rule(String name, Need need, List<FactField> fields, String question) {}

    private static final List<Rule> RULES = List.of(
            new Rule("organisation", NEEDED, List.of(FactField.CARE_ORGANISATION),
                    "Namens welke organisatie vraagt u dit?"),
            new Rule("contact", NEEDED, List.of(FactField.CONTACT_ADDRESS, FactField.CONTACT_PHONE),
                    "Met wie kunnen wij contact opnemen, en hoe?"),
            new Rule("group", NEEDED, List.of(FactField.MAIN_TARGET_GROUP, FactField.TARGET_GROUP),
                    "Voor welke doelgroep zoekt u woonruimte?"),
            new Rule("size", NEEDED, List.of(FactField.PLACES, FactField.UNITS),
                    "Voor hoeveel bewoners zoekt u woonruimte, en om hoeveel woningen of kamers gaat het?"),
            new Rule("where", NEEDED, List.of(FactField.MUNICIPALITY, FactField.PREFERRED_MUNICIPALITY),
                    "In welke gemeente of gemeenten zoekt u, of is de hele regio bespreekbaar?"),
            new Rule("start", NEEDED, List.of(FactField.START_FROM, FactField.START_KIND),
                    "Vanaf wanneer, of uiterlijk wanneer, hebt u de woonruimte nodig?"),
            new Rule("contract", NEEDED, List.of(FactField.CONTRACT_FORM),
                    "Huurt uw organisatie het geheel, of huren de bewoners zelf?"),
            new Rule("guidance", NEEDED, List.of(FactField.GUIDANCE),
                    "Welke begeleiding is er, en op welke uren is die aanwezig of bereikbaar?"),
            new Rule("period", USEFUL, List.of(FactField.RENT_PERIOD),
                    "Voor hoe lang wilt u huren?"),
            new Rule("unit", USEFUL, List.of(FactField.UNIT_TYPE, FactField.UNIT_SIZE, FactField.TOTAL_AREA),
                    "Wat voor woningen zoekt u (studio's, kamers, appartementen), en hoe groot ongeveer?"),
            new Rule("rooms", USEFUL, List.of(FactField.COMMON_ROOM, FactField.STAFF_ROOM),
                    "Hebt u ook een gemeenschappelijke ruimte of een ruimte voor begeleiders nodig?"),
            new Rule("access", USEFUL, List.of(FactField.ACCESSIBILITY),
                    "Moet het gebouw toegankelijk zijn voor een rolstoel, of een lift hebben?"),
            new Rule("rent", USEFUL, List.of(FactField.RENT_LIMIT),
                    "Wat mag de huur per woning ongeveer zijn?"),
            new Rule("funding", USEFUL, List.of(FactField.FUNDING),
                    "Uit welke regeling wordt de zorg betaald (bijvoorbeeld Wlz of Wmo)?"));

    private final FactReader facts;

    Completeness(FactReader facts) {
        this.facts = facts;
    }

    /** The list of a request as it is known now. */
    @Transactional(readOnly = true)
    public Checklist of(long requestId) {
        return of(facts.sheet(requestId));
    }

    /** The list of what a sheet says. */
    public static Checklist of(FactSheet sheet) {
        return new Checklist(sheet.requestId(), RULES.stream().map(rule -> point(rule, sheet)).toList());
    }

    private static Point point(Rule rule, FactSheet sheet) {
        boolean known = rule.fields().stream().anyMatch(field -> !sheet.values(field).isEmpty());
        return new Point(rule.name(), rule.need(), known, rule.question(), rule.fields());
    }
}
