package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.collectieveinbox.recognition.Names.Name;

/** How strongly the words around a name say that it is who asks. */
final class NameCues {

    /** "Stichting X", "ouderinitiatief X": what the writer founded or is part of, or what he has heard of. */
    private static final Set<String> FOUNDED = Set.of("stichting", "st", "zorgcooperatie", "cooperatie", "ouderinitiatief", "wooninitiatief", "vereniging",
            "zorgboerderij", "foundation", "stiftung",
            "burgerinitiatief", "bewonersinitiatief", "familie-initiatief", "wooncooperatie", "herstelhuis", "woonzorg", "initiatief", "werkgroep",
                    "inloophuis", "gemeenschap", "gezinshuis", "thomashuis");
    /** Nouns for anybody who cares. */
    private static final Set<String> PROVIDERS = Set.of("zorggroep", "zorginstelling", "woonzorgorganisatie", "zorgorganisatie", "organisatie",
            "uitzendbureau", "instelling", "zorgaanbieder",
            "jeugdhulporganisatie", "opvangorganisatie", "woonorganisatie", "jeugdzorgorganisatie", "uitzendorganisatie", "zorgpartij",
                    "thuiszorgorganisatie", "zorgondernemer", "opdrachtgever", "huurder", "client");
    private static final Set<String> SPEAKS_FOR = Set.of("namens", "opdracht", "oprichter", "oprichtster", "initiatiefnemer", "directeur", "bestuurder",
            "behalf", "opdrachtgever", "voorzitter", "penningmeester", "secretaris",
            "penvoerder", "t.b.v", "tbv", "ondergetekende", "auftrag");
    private static final Set<String> DOES = Set.of("zoekt", "vraagt", "ondersteunt", "begeleidt", "biedt", "vangt", "huisvest", "verzorgt", "helpt", "seeks",
            "heeft", "wil", "is", "richt", "levert", "huurt",
            "verleent", "zou", "beheert", "geeft", "organiseert", "werkt", "has", "telt", "staat", "gaat", "opent", "bestaat", "runt", "zet", "vangen",
                    "doet", "wenst", "sucht", "moet", "zit", "groeit", "barst", "begint", "start",
            "krijgt", "bouwt", "blijft", "verhuist", "huisvesten", "zag", "ziet", "wordt");
    private static final Set<String> SURELY_DOES = Set.of("zoekt", "vraagt", "ondersteunt", "begeleidt", "biedt", "vangt", "verleent", "seeks", "wenst",
            "sucht", "verzoekt", "begint", "huisvest");
    private static final Set<String> GREETS = Set.of("beste", "geachte", "hallo", "hoi", "dag", "aan", "dear", "collega", "collegas", "t.a.v", "tav", "heer",
            "mevrouw", "college", "bestuur", "mensen", "vrienden");
    /** Whoever stands behind these is another than who asks. */
    private static final Set<String> OTHERS = Set.of("naast", "collega-organisatie", "samen", "samenwerking", "aanbieder", "zorgaanbieder", "andere",
            "eerder", "eerdere", "zoals", "vroeger", "voorheen", "voormalig", "voormalige",
            "partners", "partner", "verhuurder", "eigenaar", "net", "fusie", "onderdeel", "lid", "geadviseerd", "vh", "wachtlijst", "wachtlijsten", "groeten",
                    "jaren", "inkopen", "besteden");
    /** With these begins the name of a house. */
    private static final Set<String> HOUSES = Set.of("zorgvilla", "huize", "hospice", "zorghuis", "residentie", "woonzorgcentrum", "verpleeghuis",
            "herstelgemeenschap", "zorghotel", "logeerhuis", "gezinshuis", "thomashuis");
    private static final Set<String> LABELS = Set.of("opdrachtgever", "organisatie", "zorgaanbieder", "aanvrager", "instelling", "initiatiefnemer",
            "zorgorganisatie", "zorginstelling", "zorgpartij", "organisatienaam", "bedrijf");
    private static final Set<String> FIRST_PERSON = Set.of("wij", "we", "ik", "ons", "onze", "mijn");
    private static final Set<String> KINDS_OF_US = Set.of("organisatie", "stichting", "zorgaanbieder", "instelling", "zorgorganisatie", "initiatief",
            "aanbieder", "woonvoorziening", "zorginstelling", "ggz-instelling",
            "cooperatie", "uitzendbureau", "zorggroep", "vereniging", "wooninitiatief", "ngo", "foundation", "thuiszorgorganisatie", "jeugdzorgorganisatie");
    private static final Set<String> REPORTED = Set.of("mailde", "meldde", "kwam", "belde", "vroeg", "zocht");
    private static final Set<String> REQUESTS = Set.of("verzoek", "aanvraag", "vraag", "huisvestingsvraag", "huisvestingsverzoek", "namens", "gesprek",
            "brief", "woonvraag", "zoekvraag", "subsidieaanvraag", "mail",
            "zoekopdracht", "ruimtevraag", "aanmelding", "request");

    private static final Set<String> ARTICLES = Set.of("de", "het", "t");
    private static final Set<String> ALONG = Set.of("mede");
    private static final Set<String> SPEAKERS = Set.of("wij", "we", "ik");
    private static final Set<String> NAMING = Set.of("noemen");
    private static final Set<String> CALLED = Set.of("heten", "genaamd");
    private static final Set<String> FOUNDING = Set.of("heten", "geheten", "noemen", "opgericht", "oprichten", "oprichtten");
    private static final Set<String> WE = Set.of("wij", "we");
    private static final Set<String> LINKS = Set.of("van", "bij", "voor", "at", "of", "from");
    private static final Set<String> ABOUT_ME = Set.of("ik", "werk", "ben", "vraag", "belde", "initiatief",
            "vertegenwoordig", "bestuurder", "aanvraag", "verzoek", "gebeld", "oprichter", "my", "am", "gesproken", "sprak");
    private static final Set<String> US = Set.of("wij", "we", "ons");
    private static final Set<String> THEY = Set.of("zij", "ze", "men");
    private static final Set<String> WANT = Set.of("zoeken", "willen", "moeten", "zoekt", "hebben", "wil", "vragen", "zouden");
    private static final Set<String> OF_WHOM = Set.of("van", "namens", "voor", "met", "bij");
    private static final Set<String> BEGUN = Set.of("opgericht", "oprichten", "oprichtten", "gestart");
    private static final Set<String> SERVES = Set.of("levert", "leveren", "verleent", "biedt", "wil");
    private static final Set<String> CARE = Set.of("zorg", "begeleiding");
    private static final Set<String> STREET_BEFORE = Set.of("aan", "in");

    private final Name name;
    private final Passage passage;
    private final String before;
    private final String second;

    private NameCues(Name name) {
        this.name = name;
        this.passage = name.passage();
        this.before = passage.near(name.first(), -1);
        this.second = passage.near(name.first(), -2);
    }

    /** Each thing about a place that speaks for a name or against it, by name. */
    static List<String> reasons(Name name) {
        NameCues cues = new NameCues(name);
        List<String> reasons = new ArrayList<>();
        note(reasons, "cue-kind", cues.kind());
        note(reasons, "cue-spoken-for", cues.spokenFor());
        note(reasons, "cue-first-person", cues.firstPerson());
        note(reasons, "cue-does", cues.does());
        note(reasons, "cue-requested", cues.requested());
        note(reasons, "cue-field", cues.field());
        note(reasons, "cue-against", cues.against());
        if (cues.theyAsk()) {
            reasons.add("cue-they-ask");
        }
        return reasons;
    }

    private static void note(List<String> reasons, String reason, double strength) {
        if (strength != 0) {
            reasons.add(reason);
            if (strength >= 1.9) {
                reasons.add(reason + "-strongly");
            }
            if (strength < 0) {
                reasons.add(reason + "-not");
            }
        }
    }

    private double kind() {
        boolean close = passage.gapBefore(name.first()).length() <= 3 && passage.gapBefore(name.first()).indexOf('\n') < 0;
        String folded = passage.tokens.get(name.first()).folded();
        boolean longer = name.last() > name.first();
        boolean founded = FOUNDED.contains(before) && close || FOUNDED.contains(folded) && longer;
        boolean provider = PROVIDERS.contains(before) && close || PROVIDERS.contains(folded) && longer;
        boolean mine = passage.around(name.first(), 8, FIRST_PERSON);
        boolean below = ARTICLES.contains(before) && FOUNDED.contains(second) && !passage.startsWithCapital(name.first() - 1);
        boolean house = longer && HOUSES.stream().anyMatch(folded::endsWith);
        return house && !founded ? 0.9 : founded || below ? mine ? 2.1 : 1.7 : provider ? 0.9 : 0;
    }

    private double spokenFor() {
        boolean along = passage.shortlyBefore(name.first(), 6, ALONG);
        return !along && passage.shortlyBefore(name.first(), 4, SPEAKS_FOR) && inClause(4) ? 2.2 : 0;
    }

    private boolean inClause(int distance) {
        int clause = passage.tokens.get(name.first()).clause();
        return passage.tokens.get(Math.max(0, name.first() - 1)).clause() == clause || distance > 3 && FOUNDED.contains(before);
    }

    private double firstPerson() {
        String after = passage.near(name.last(), 1);
        String next = passage.near(name.last(), 2);
        boolean weAre = before.equals("van") && SPEAKERS.contains(second) || before.equals("zijn") && FIRST_PERSON.contains(second)
                || passage.shortlyBefore(name.first(), 2, NAMING) || before.equals("heten") || before.equals("naam")
                        || passage.shortlyBefore(name.first(), 3, CALLED)
                || before.equals("ons") && passage.gapBefore(name.first()).isBlank();
        boolean called = after.equals("hier") || after.equals("heet") || passage.around(name.last(), 4, FOUNDING)
                || after.equals("i") && next.equals("o");
        boolean aside = WE.contains(before) && passage.gapBefore(name.first()).strip().equals("(");
        boolean mine = LINKS.contains(before) && passage.shortlyBefore(name.first(), 7,
                ABOUT_ME);
        boolean here = before.equals("bij") && (WE.contains(next) || US.contains(passage.near(name.last(), 3)));
        boolean mineToo = mine && !passage.shortlyBefore(name.first(), 5, OTHERS);
        return (weAre ? 2 : 0) + (called || aside ? 1.5 : 0) + (mineToo ? 1.3 : 0) + (here ? 1.8 : 0);
    }

    private double does() {
        int behind = behindBracket();
        String after = passage.near(behind, 1);
        String next = passage.near(behind, 2);
        boolean single = name.startsSentence() && name.first() == name.last();
        boolean does = (DOES.contains(after) || SURELY_DOES.contains(after)) && (behind > name.last() || passage.gapBefore(name.last() + 1).isBlank())
                || after.equals("v") && DOES.contains(next);
        boolean reported = REPORTED.contains(after);
        String verb = FOUNDED.contains(before) || PROVIDERS.contains(before) ? second : before;
        boolean inverted = (SURELY_DOES.contains(verb) || REPORTED.contains(verb) || verb.equals("wil")) && passage.gapBefore(name.first()).isBlank();
        boolean defined = after.equals("is") && next.startsWith("een") && passage.around(Math.min(behind + 4, passage.tokens.size() - 1), 2, KINDS_OF_US);
        return (does ? SURELY_DOES.contains(after) ? 2 : single && !defined ? 0.4 : 1.2 : 0) + (reported || inverted ? 1 : 0) + (defined
                ? 0.8 : 0) + (theyAsk() ? 1.3 : 0);
    }

    /** The last token of the brackets behind a name, else of the name. */
    private int behindBracket() {
        if (passage.gapBefore(name.last() + 1).indexOf('(') < 0) {
            return name.last();
        }
        for (int i = name.last() + 2; i < Math.min(passage.tokens.size(), name.last() + 10); i++) {
            if (passage.gapBefore(i).indexOf(')') >= 0) {
                return i - 1;
            }
        }
        return name.last();
    }

    /** "Gisteren sprak ik met X. Zij zoeken …": the next sentence is about them, and they want something. */
    private boolean theyAsk() {
        int sentence = passage.tokens.get(name.last()).sentence();
        int i = name.last() + 1;
        while (i < Math.min(passage.tokens.size(), name.last() + 12) && passage.tokens.get(i).sentence() == sentence) {
            i++;
        }
        boolean next = i < passage.tokens.size() && passage.tokens.get(i).sentence() == sentence + 1;
        return next && THEY.contains(passage.tokens.get(i).folded())
                && passage.around(i, 6, WANT);
    }

    private double requested() {
        boolean close = passage.shortlyBefore(name.first(), 5, REQUESTS);
        boolean linked = OF_WHOM.contains(before) || REQUESTS.contains(before) || FOUNDED.contains(before);
        return close && linked ? passage.isSubject() ? 1.4 : 1.3 : 0;
    }

    private double field() {
        Label label = passage.fields().label(name.first());
        return isLabelled() || label == Label.ORGANISATION ? 4 : label == Label.ELSE || label == Label.CONTACT ? -3 : 0;
    }

    /** "Opdrachtgever: Stichting …", also where a line above looks like a label. */
    private boolean isLabelled() {
        int at = name.first() - 1;
        at = at > 0 && FOUNDED.contains(passage.tokens.get(at).folded()) && passage.gapBefore(name.first()).isBlank() ? at - 1 : at;
        String gap = at < 0 ? "" : passage.gapBefore(at + 1);
        return (gap.indexOf(':') >= 0 || gap.indexOf('\t') >= 0 || gap.indexOf('|') >= 0) && LABELS.contains(passage.tokens.get(at).folded());
    }

    private double against() {
        boolean greeted = GREETS.contains(before) || GREETS.contains(second) && before.length() <= 3 || before.equals("gemeente");
        boolean ours = passage.around(name.last(), 5, BEGUN);
        boolean other = !ours && passage.shortlyBefore(name.first(), 5, OTHERS);
        boolean elsewhere = before.equals("heeft") && passage.near(name.first(), -3).equals("in");
        String after = passage.near(name.last(), 1);
        boolean serves = SERVES.contains(after) && passage.around(name.last(), 5, CARE)
                && PROVIDERS.contains(passage.tokens.get(name.first()).folded());
        boolean street = STREET_BEFORE.contains(before) && passage.gapBefore(name.first()).isBlank()
                && !name.covers(Mention.Meaning.CARE_ORGANISATION);
        return (greeted ? 6 : 0) + (other ? 1.6 : 0) + (elsewhere ? 1.5 : 0) + (serves ? 2 : 0) + (street ? 1 : 0);
    }
}
