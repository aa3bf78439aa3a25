package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.collectieveinbox.mail.Address;
import nl.collectieveinbox.unwrapping.Fold;

/** A name from nothing but the mail domain: of one word, and only when an organisation writes there. */
final class DomainAlone {

    /** Whoever lends addresses to anybody has these in his domain. */
    private static final List<String> LENDERS = List.of("mail", "post", "net", "web", "inbox", "outlook", "online", "home", "planet", "xs4", "kpn", "ziggo", "telecom", "provider", "dorp", "formulier", "form",
            "werk", "dordrecht", "drecht", "stad", "kerk", "school", "live", "icloud", "cloud", "privat", "prive", "thuis", "zzp", "familie");
    /** Words of which one name is seldom made: how it is written nobody can tell. */
    private static final List<String> PIECES = List.of("zorg", "wonen", "woon", "huis", "opvang", "stichting", "begeleid", "samen", "voor", "vande", "vanhet", "opzuid", "aande", "zonder", "leven", "groep", "elkaar");
    private static final Set<String> DESKS = Set.of("info", "wonen", "contact", "post", "huisvesting", "vastgoed", "secretariaat", "bestuur", "directie", "welkom", "zorg", "administratie", "receptie", "bestuurssecretariaat", "team", "aanmelding");
    private static final Set<String> OURS = Set.of("onze", "ons", "wij", "we");
    private static final Set<String> CARED_FOR = Set.of("clienten", "bewoners", "begeleiders", "team", "locatie", "organisatie", "deelnemers", "medewerkers", "woonvoorziening", "locaties", "jongeren", "ouderen");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 14;

    private DomainAlone() {}

    static Optional<Fact> name(OwnDomain domain, Address sender, Reading reading, Signature signature) {
        String label = domain.label;
        boolean word = label.length() >= SHORTEST && label.length() <= LONGEST && label.chars().allMatch(Character::isLetter)
                && LENDERS.stream().noneMatch(label::contains) && PIECES.stream().noneMatch(label::contains) && !label.startsWith("de") && !label.startsWith("het");
        String person = OwnDomain.key(reading.askerName + signature.person());
        boolean family = label.length() > 3 && person.contains(label) && reading.askerName.indexOf(' ') > 0;
        String desk = Fold.text(sender.address().substring(0, Math.max(0, sender.address().indexOf('@'))));
        if (!word || family || !(DESKS.contains(desk) || !signature.role().isEmpty() && cares(reading.textPassage()) || owns(reading.textPassage()))) {
            return Optional.empty();
        }
        String name = label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        return Optional.of(new Fact(FactField.CARE_ORGANISATION, name, sender.address(), "afzender", 0.5));
    }

    private static boolean cares(Passage text) {
        return text.tokens.stream().limit(400).anyMatch(token -> CARED_FOR.contains(token.folded()));
    }

    /** "onze cliënten", "onze tien bewoners", "we hebben … voor cliënten". */
    private static boolean owns(Passage text) {
        for (int i = 0; i < Math.min(400, text.tokens.size()); i++) {
            String word = text.tokens.get(i).folded();
            if (word.equals("clienten") || CARED_FOR.contains(word) && text.shortlyBefore(i, 4, OURS)) {
                return true;
            }
        }
        return false;
    }
}
