package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.collectieveinbox.mail.ReadMessage;
import nl.collectieveinbox.region.Region;
import nl.collectieveinbox.unwrapping.Fold;

/** What the rules for the kind look at, computed once. */
final class Evidence {

    private static final Set<String> ASKS = Set.of("zoek", "zoeken", "zoekt", "zoekvraag", "huisvestingsvraag", "huisvestingsaanvraag",
            "woonvraag", "vraag", "aanvraag", "verzoek", "gezocht", "nodig", "behoefte", "huisvesten", "ruimtevraag", "locatievraag", "woningvraag",
            "huisvestingsverzoek", "woonwens", "beschikbaar", "mogelijkheden", "denken", "helpen", "op zoek");
    private static final Set<String> GROUP = Set.of("plaatsen", "plekken", "clienten", "bewoners", "wooneenheden", "eenheden", "appartementen",
            "studio", "studios", "locatie", "groep", "woongroep", "groepswoning", "jongeren", "jongvolwassenen", "volwassenen", "ouderen",
            "senioren", "vrouwen", "statushouders", "pand", "gebouw", "complex", "woningen", "units", "woonvoorziening", "woonvorm",
            "doelgroep", "personen", "mensen", "kinderen", "plekje", "appartementjes", "huis", "woonplekken", "zorgplaatsen", "gezinnen", "studenten", "arbeidsmigranten", "ontheemden");
    private static final Set<String> HOUSING = Set.of("huisvesting", "huisvestingsvraag", "huisvestingsaanvraag", "woonruimte", "wonen",
            "locatie", "pand", "woning", "woningen", "appartement", "appartementen", "studio", "studios", "wooneenheden", "woonvorm",
            "woonvoorziening", "gebouw", "plaatsen", "plekje", "appartementjes", "huis");

    final Reading reading;
    final ReadMessage message;
    final String subject;
    final String headers;
    final boolean fromCareOrganisation;
    final boolean fromCorporation;
    final boolean passedOn;
    final boolean asks;
    final boolean asksItself;
    final boolean namesGroup;
    final boolean namesHousing;
    final boolean countsGroup;
    final boolean countsGroupItself;

    Evidence(Reading reading, Region region) {
        this.reading = reading;
        this.message = reading.message;
        this.subject = Fold.text(message.subject().substring(0, Math.min(1_000, message.subject().length()))).strip();
        this.headers = message.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        this.fromCareOrganisation = region.careOrganisationByDomain(reading.asker.domain(), reading.day).isPresent();
        this.fromCorporation = region.corporationByDomain(message.from().domain(), reading.day).isPresent();
        this.passedOn = reading.original != null;
        this.asks = any(ASKS);
        this.asksItself = words(ASKS) > 0;
        this.namesGroup = any(GROUP);
        this.namesHousing = any(HOUSING);
        this.countsGroupItself = AmountFacts.namesAGroup(reading.subjectPassage()) || AmountFacts.namesAGroup(reading.textPassage());
        this.countsGroup = reading.passages.stream().anyMatch(AmountFacts::namesAGroup);
    }

    boolean hasHeader(String name) {
        return message.header(name).filter(value -> !value.isBlank()).isPresent();
    }

    String header(String name) {
        return message.header(name).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    boolean subjectStarts(List<String> starts) {
        return starts.stream().anyMatch(subject::startsWith);
    }

    /** How many of the phrases stand in the subject or in what the sender wrote. */
    long count(List<String> phrases) {
        return phrases.stream()
                .filter(phrase -> subject.contains(phrase) || reading.textPassage().folded.contains(phrase))
                .count();
    }

    /** How many of these words stand in the subject or in what the sender wrote. */
    long words(Set<String> words) {
        return List.of(reading.subjectPassage(), reading.textPassage()).stream()
                .flatMap(passage -> passage.tokens.stream()).map(Token::folded).filter(words::contains).distinct().count();
    }

    private boolean any(Set<String> words) {
        return reading.passages.stream().flatMap(passage -> passage.tokens.stream()).anyMatch(token -> words.contains(token.folded()));
    }
}
