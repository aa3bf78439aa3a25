package nl.collectieveinbox.triage;

import static nl.collectieveinbox.triage.Checklist.Need.NEEDED;
import static nl.collectieveinbox.triage.Checklist.Need.USEFUL;

import java.util.List;
import nl.collectieveinbox.recognition.FactField;
import nl.collectieveinbox.triage.Checklist.Need;
import nl.collectieveinbox.triage.Checklist.Point;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is missing for a decision: a list of named rules, each with the reason why it is asked. */
@Service
public class Completeness {

    private record Rule(String name, String label, Need need, List<FactField> fields, String why, String question) {}

    private static final List<Rule> RULES = List.of(
            new Rule("organisation", "Organisatie", NEEDED, List.of(FactField.CARE_ORGANISATION),
                    "Een corporatie moet weten wie er huurt en begeleidt.",
                    "Namens welke organisatie vraagt u dit?"),
            new Rule("contact", "Contact", NEEDED, List.of(FactField.CONTACT_ADDRESS, FactField.CONTACT_PHONE),
                    "Zonder adres of telefoonnummer kan niemand verder vragen of iets aanbieden.",
                    "Met wie kunnen wij contact opnemen, en hoe?"),
            new Rule("group", "Doelgroep", NEEDED, List.of(FactField.MAIN_TARGET_GROUP, FactField.TARGET_GROUP),
                    "Welk gebouw en welke buurt passen, hangt af van de groep.",
                    "Voor welke doelgroep zoekt u woonruimte?"),
            new Rule("size", "Omvang", NEEDED, List.of(FactField.PLACES, FactField.UNITS),
                    "Zonder aantal is niet te zeggen of een gebouw groot genoeg is.",
                    "Voor hoeveel bewoners zoekt u woonruimte, en om hoeveel woningen of kamers gaat het?"),
            new Rule("where", "Gemeente", NEEDED, List.of(FactField.MUNICIPALITY, FactField.PREFERRED_MUNICIPALITY),
                    "Corporaties werken elk in hun eigen gemeenten.",
                    "In welke gemeente of gemeenten zoekt u, of is de hele regio bespreekbaar?"),
            new Rule("start", "Ingangsdatum", NEEDED, List.of(FactField.START_FROM, FactField.START_KIND),
                    "Wat volgend jaar vrijkomt, helpt niet wie nu iets nodig heeft, en andersom.",
                    "Vanaf wanneer, of uiterlijk wanneer, hebt u de woonruimte nodig?"),
            new Rule("contract", "Contractvorm", NEEDED, List.of(FactField.CONTRACT_FORM),
                    "Of de organisatie huurt of de bewoner zelf, bepaalt de inkomenstoets en de huurbescherming.",
                    "Huurt uw organisatie het geheel, of huren de bewoners zelf?"),
            new Rule("guidance", "Begeleiding", NEEDED, List.of(FactField.GUIDANCE),
                    "De buurt en de corporatie willen weten wie er is als het misgaat.",
                    "Welke begeleiding is er, en op welke uren is die aanwezig of bereikbaar?"),
            new Rule("period", "Huurperiode", USEFUL, List.of(FactField.RENT_PERIOD),
                    "Een gebouw dat over drie jaar wordt gesloopt, past bij een korte vraag.",
                    "Voor hoe lang wilt u huren?"),
            new Rule("unit", "Soort woning", USEFUL, List.of(FactField.UNIT_TYPE, FactField.UNIT_SIZE, FactField.TOTAL_AREA),
                    "Studio's, kamers en appartementen staan in andere gebouwen.",
                    "Wat voor woningen zoekt u (studio's, kamers, appartementen), en hoe groot ongeveer?"),
            new Rule("rooms", "Andere ruimten", USEFUL, List.of(FactField.COMMON_ROOM, FactField.STAFF_ROOM),
                    "Een huiskamer of een kamer voor de nachtdienst kost een woning.",
                    "Hebt u ook een gemeenschappelijke ruimte of een ruimte voor begeleiders nodig?"),
            new Rule("access", "Toegankelijkheid", USEFUL, List.of(FactField.ACCESSIBILITY),
                    "Een gebouw zonder lift is voor sommige bewoners geen aanbod.",
                    "Moet het gebouw toegankelijk zijn voor een rolstoel, of een lift hebben?"),
            new Rule("rent", "Huurprijs", USEFUL, List.of(FactField.RENT_LIMIT),
                    "Wat de huur mag zijn, sluit nieuwbouw soms uit.",
                    "Wat mag de huur per woning ongeveer zijn?"),
            new Rule("funding", "Financiering", USEFUL, List.of(FactField.FUNDING),
                    "De financiering zegt hoe zeker de begeleiding en de huur op termijn zijn.",
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
        return new Point(rule.name(), rule.label(), rule.need(), known, rule.why(), rule.question(), rule.fields());
    }
}
