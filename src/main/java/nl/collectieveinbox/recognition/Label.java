package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a label of a form asks for; the first whose words stand in the label is meant. */
enum Label {
    /** Not what is asked: the present house, an address, square metres, money. */
    ELSE("huidig*", "bestaand*", "adres", "postcode*", "postadres", "bezoekadres", "vestigingsplaats", "kantoor*", "parkeren", "parkeer*", "oppervlak*", "m2",
            "bvo", "huur*", "huurprijs", "budget", "team", "personeel", "begroting", "kenmerk", "nummer", "nr", "kvk", "eerder*", "reden", "aanleiding",
            "corporaties", "van", "aan", "cc", "indiening", "aanvraagdatum", "uitgangspunt", "wachtlijst*", "duur", "contractduur", "looptijd", "huurperiode", "termijn",
            "fte", "kosten", "iban", "bank", "website", "ruimte", "grond*", "bijlage*", "opgesteld", "ingevuld"),
    EXCLUDED("uitgesloten", "uitsluiting*", "ongewenst*", "niet"),
    MAIL("mail", "email", "mailadres", "emailadres"),
    PHONE("telefoon*", "tel", "mobiel*", "telefoonnummer", "gsm"),
    ROLE("functie", "rol"),
    CONTACT("contactpersoon", "contact", "contactgegevens", "indiener", "aanmelder", "ingediend"),
    ORGANISATION("organisatie*", "zorgaanbieder", "instelling", "aanvrager", "initiatiefnemer", "zorgorganisatie", "zorginstelling", "stichting", "organisation",
            "aanbieder", "zorgpartij", "opdrachtgever"),
    AGE("leeftijd*", "leeftijdscategorie"),
    UNITS("wooneenheden", "eenheden", "woningen", "appartementen", "studio", "units", "kamers", "wooneenheid"),
    PLACES("plaatsen", "plekken", "clienten", "bewoners", "personen", "capaciteit", "hoeveel", "deelnemers", "mensen", "groepsgrootte", "jongeren", "aantal"),
    START("start*", "ingang*", "wanneer", "oplever*", "gereed", "beschikbaar*", "planning", "vanaf", "streefdatum", "inhuizing", "ingebruikname", "tijdpad", "datum"),
    NEIGHBOURHOOD("wijk*", "buurt*", "voorkeurswijk"),
    MUNICIPALITY("gemeente*", "plaats", "plaatsnaam", "locatie*", "waar", "voorkeursgemeente", "zoekgebied", "regio", "voorkeur", "woonplaats", "keus", "keuze", "werkgebied"),
    GROUP("doelgroep*", "wie", "clientgroep", "zorgvraag", "problematiek"),
    ASKED("gevraagd", "betreft", "onderwerp", "vraag", "gezocht", "wens", "aanvraag", "wat");

    /** A date on a form is that of the form, unless its label says what begins then. */
    private static final Set<String> DATE_OF_START = Set.of("gewenste", "start", "ingang", "oplevering", "van", "ingebruikname");
    private static final Set<String> VERBS = Set.of("zoekt", "zoeken", "wil", "willen", "geeft", "heeft", "hebben", "is", "zijn", "wij", "we", "ik", "gaat", "kunt", "kan", "vraagt", "vangt", "biedt");
    private static final int MOST_WORDS = 7;
    /** A longer label begins with one of these; else it is a sentence. */
    private static final int MOST_WORDS_OF_ANY = 3;
    private static final Set<String> BEGINS = Set.of("naam", "gewenste", "gewenst", "aantal", "datum", "type", "hoeveel", "voor", "welke", "uw", "huidige", "totaal", "beoogde", "verwachte", "voorkeur", "gemeente",
            "organisatie", "doelgroep", "adres", "maximale", "plaats", "per", "bestaande", "wie", "waar", "eerdere", "startdatum", "contactpersoon", "reden", "andere", "vestigingsplaats", "postcode", "soort", "indien", "in");

    private final Set<String> words;
    private final List<String> starts;

    Label(String... words) {
        this.words = Stream.of(words).filter(word -> !word.endsWith("*")).collect(Collectors.toUnmodifiableSet());
        this.starts = Stream.of(words).filter(word -> word.endsWith("*")).map(word -> word.substring(0, word.length() - 1)).toList();
    }

    /** What a label asks for, or null when these words are none. */
    static @Nullable Label of(List<String> label) {
        boolean sentence = label.size() > MOST_WORDS_OF_ANY && !BEGINS.contains(label.getFirst())
                || label.stream().anyMatch(word -> VERBS.contains(word) || (!label.contains("aantal") && Character.isDigit(word.charAt(0)) && !word.endsWith("e") && !word.equals("m2")));
        if (label.isEmpty() || label.size() > MOST_WORDS || sentence) {
            return null;
        }
        boolean counts = label.contains("aantal");
        boolean date = label.contains("datum");
        if (date && label.stream().noneMatch(DATE_OF_START::contains)) {
            return ELSE;
        }
        if (date || label.equals(List.of("per"))) {
            return START;
        }
        for (Label each : values()) {
            boolean counted = each == UNITS || each == PLACES || each == ELSE;
            if ((!counts || counted) && label.stream().anyMatch(each::says)) {
                return each == ELSE && counts && label.stream().noneMatch(word -> word.startsWith("huidig") || word.startsWith("bestaand")
                        || word.startsWith("parkeer") || word.startsWith("wachtlijst") || word.equals("fte")) ? null : each;
            }
        }
        return null;
    }

    private boolean says(String word) {
        if (words.contains(word)) {
            return true;
        }
        for (String start : starts) {
            if (word.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its value says who asks, and nothing about what is asked. */
    boolean isAboutTheSender() {
        return this == ORGANISATION || this == CONTACT || this == ROLE || this == PHONE || this == MAIL;
    }
}
