package nl.collectieveinbox.recognition;

import java.util.Set;

/** Classes of words that tell whose name stands beside them. */
final class OrganisationCues {

    private record Cue(String name, Set<String> words) {}

    private static final Cue[] BEFORE = {
            new Cue("speaks-for", Set.of("namens", "opdracht", "opdrachtgever", "vertegenwoordig", "vertegenwoordigen", "behalf", "auftrag", "tbv", "iov", "behoeve", "ingehuurd", "gevraagd", "gemachtigd", "machtiging", "benaderd", "gebeld", "gesproken", "cliënt", "client", "klant", "relatie", "huurder", "kandidaat-huurder", "zoekvraag", "zoekopdracht", "verzoek", "aanvraag", "hulpvraag", "vraag", "huisvestingsvraag", "brief", "mail", "telefoontje", "contact", "bericht", "doorsturen", "begeleid", "begeleiden", "adviseer", "adviseren", "ondersteun")),
            new Cue("role", Set.of("directeur", "bestuurder", "voorzitter", "secretaris", "penningmeester", "oprichter", "oprichtster", "initiatiefnemer", "initiatiefnemers", "manager", "locatiemanager", "teamleider", "teammanager", "regiomanager", "zorgmanager", "projectleider", "coordinator", "adviseur", "medewerker", "hoofd", "begeleider", "eigenaar", "bestuur", "directie", "secretariaat", "raad", "beleidsmedewerker", "beleidsadviseur", "vastgoedmanager", "consulent", "kwartiermaker", "beheerder", "director", "founder", "chair", "leiter", "leiterin", "vorsitzende", "geschaftsfuhrer", "bestuurslid", "zorgondernemer", "ondernemer", "vrijwilliger", "werkzaam", "werk", "dir", "coord", "mdw", "wnd")),
            new Cue("kind", Set.of("stichting", "st", "stg", "vereniging", "cooperatie", "zorgcooperatie", "wooncooperatie", "organisatie", "zorgorganisatie", "zorgaanbieder", "zorginstelling", "instelling", "zorggroep", "aanbieder", "ouderinitiatief", "wooninitiatief", "burgerinitiatief", "initiatief", "woongroep", "zorgboerderij", "gezinshuis", "thomashuis", "hospice", "opvang", "herstelhuis", "zorgpartij", "partij", "zorgondernemer", "foundation", "stiftung", "association", "charity", "verein", "trager", "organisation", "organization", "jeugdhulporganisatie", "thuiszorgorganisatie", "jeugdzorgorganisatie", "opvangorganisatie", "welzijnsorganisatie", "ggz-instelling", "uitzendbureau", "bv", "werkgroep", "familie-initiatief", "kerk", "diaconie", "gemeente")),
            new Cue("we-are", Set.of("heten", "heet", "noemen", "genaamd", "geheten", "zijn", "ben", "naam", "called", "named", "heissen", "wij", "we", "ons", "onze", "mijn", "our", "we're")),
            new Cue("greets", Set.of("beste", "geachte", "hallo", "hoi", "dag", "dear", "hi", "hello", "aan", "t.a.v", "tav", "mevrouw", "heer", "mw", "mevr", "dhr", "meneer", "collega", "collegas", "lieve", "ha", "hey", "frau", "herr", "mr", "mrs", "ms")),
            new Cue("landlord", Set.of("verhuurder", "eigenaar", "huren", "huurt", "gehuurd", "huur", "pandeigenaar", "woningcorporatie", "corporatie", "woningstichting", "belegger", "ontwikkelaar", "projectontwikkelaar", "vastgoed", "verkoopt", "verkocht", "pand", "gebouw", "kantoor", "kerk")),
            new Cue("partner", Set.of("samen", "samenwerking", "samenwerken", "partner", "partners", "zorgpartner", "naast", "collega-organisatie", "zoals", "bijvoorbeeld", "onder", "ook", "andere", "ander", "ingekocht", "inkopen", "leverancier", "geleverd", "levert", "leveren", "verzorgd", "financier", "fonds", "bank", "verzekeraar", "zorgkantoor", "ziekenhuis", "school", "universiteit", "kliniek", "huisarts", "architect", "aannemer", "notaris", "accountant", "advocaat")),
            new Cue("former", Set.of("vroeger", "voorheen", "voormalig", "voormalige", "vh", "destijds", "fusie", "gefuseerd", "overgenomen", "oud", "eerder", "eerst", "eerdere", "vorige", "ontslagen", "failliet", "opgeheven", "jaren", "verliet", "vertrokken")),
            new Cue("at", Set.of("bij", "van", "at", "from", "of", "bei", "von", "chez", "vanuit", "binnen", "voor")),
            new Cue("place", Set.of("in", "te", "aan", "op", "naar", "locatie", "adres", "straat", "wijkcentrum", "buurthuis", "wijkgebouw", "woongebouw", "complex", "flat", "nabij", "tegenover", "achter", "langs", "omgeving", "buurt", "wijk", "station")),
    };
    private static final Cue[] AFTER = {
            new Cue("seeks", Set.of("zoekt", "zoeken", "vraagt", "wil", "willen", "wenst", "verzoekt", "sucht", "seeks", "needs", "wants", "moet", "zou", "hoopt", "verzocht", "zocht", "zoek", "looking", "huisvest", "huurt", "gaat", "start", "begint", "opent", "breidt", "groeit", "verhuist", "kan", "komt", "denkt", "overweegt", "plant")),
            new Cue("cares", Set.of("ondersteunt", "begeleidt", "biedt", "verzorgt", "helpt", "vangt", "verleent", "betreut", "supports", "provides", "richt", "levert", "begeleiden", "ondersteunen", "bieden", "begleitet", "runs", "runt", "zorgt", "geeft", "organiseert", "beheert", "exploiteert")),
            new Cue("is", Set.of("is", "heeft", "bestaat", "telt", "werd", "ontstond", "ontstaan", "opgericht", "has", "was", "zit", "staat", "ist", "hat", "wurde", "heet", "werkt", "doet", "ziet", "merkt")),
            new Cue("here", Set.of("hier", "wij", "we", "ons", "onze", "zij", "ze", "hen", "hun", "ik")),
            new Cue("street", Set.of("straat", "weg", "laan", "plein", "kade", "dijk", "singel", "hof", "park", "postbus")),
            new Cue("signs", Set.of("tel", "telefoon", "t", "m", "mob", "www", "http", "https", "mail", "e-mail", "kvk", "postbus", "bezoekadres", "mobiel", "info")),
            new Cue("gone", Set.of("stopt", "failliet", "sluit", "verkoopt", "sloopt", "verhuurt", "bouwt", "bezit", "stelt", "leverde")),
    };
    private static final Cue[] AROUND = {
            new Cue("wants", Set.of("zoekt", "zoeken", "zoek", "gezocht", "nodig", "huisvesting", "woonruimte", "locatie", "pand", "verzoek", "wil", "willen", "wens", "huren")),
            new Cue("past", Set.of("was", "waren", "had", "hadden", "werd", "vroeger", "destijds", "jaren", "sinds", "eerder", "gestopt", "vertrokken", "kwam", "woonde", "woonden", "werkte", "gewerkt")),
            new Cue("founded", Set.of("opgericht", "oprichten", "oprichtten", "gestart", "begonnen", "ontstaan", "founded", "gegrundet", "stichting", "initiatief", "vereniging")),
            new Cue("rents", Set.of("huur", "huren", "huurt", "verhuurder", "eigenaar", "verhuurt", "huurcontract", "pand", "opgezegd", "verkoop", "verkocht", "sloop", "gebouw")),
            new Cue("partners", Set.of("samen", "samenwerking", "samenwerken", "partner", "partners", "levert", "leveren", "ingekocht", "aanbieder", "zorgaanbieder", "afspraken", "verzorgt", "collega's", "andere", "ook", "dagbesteding", "behandeling")),
            new Cue("clients", Set.of("clienten", "bewoners", "deelnemers", "jongeren", "ouderen", "mensen", "clients", "residents", "bewohner", "doelgroep", "kinderen", "mannen", "vrouwen")),
            new Cue("passes-on", Set.of("doorgestuurd", "doorsturen", "onderstaand", "onderstaande", "hieronder", "bijgaand", "bijgaande", "namens", "ontvangen", "kregen", "binnengekomen", "belde", "mailde", "gebeld", "contact", "gesprek", "sprak")),
    };

    /** Beginnings of the words on a form. */
    private static final Cue[] LABELS = {
            new Cue("organisation", Set.of("organis", "aanbieder", "zorgaanbieder", "zorgorganis", "instelling", "zorginstelling", "stichting", "aanvrager", "initiatiefnemer", "opdrachtgever", "zorgpartij", "huurder", "bedrijf", "indiener", "partij", "verzoeker",
                    "vereniging", "initiatief", "namens", "client", "kandidaat", "trager", "einrichtung", "applicant", "provider", "company")),
            new Cue("person", Set.of("contact", "ingevuld", "naam", "behandeld", "aanmelder", "van", "afzender", "opgesteld", "auteur", "gesproken", "door", "name", "from", "mevrouw", "heer", "directeur", "bestuurder", "functie")),
            new Cue("place", Set.of("plaats", "locatie", "gemeente", "adres", "wijk", "regio", "zoekgebied", "voorkeur", "straat", "gebied", "waar", "vestig", "kantoor", "bezoek", "post", "pand", "gebouw")),
            new Cue("other", Set.of("zorg", "partner", "samenwerk", "verhuurder", "eigenaar", "huidig", "referentie", "leverancier", "financ", "bijlage", "onderwerp", "betreft", "aan", "cc", "datum", "dagbesteding", "begeleiding", "doelgroep", "bewoners", "aantal", "leeftijd", "type",
                    "budget", "huur", "start", "ingang", "vervolg", "kern")),
    };
    private static final Set<String> DESKS = Set.of("bestuurssecretariaat", "secretariaat", "info", "communicatie", "balie", "bestuur", "team", "receptie", "administratie", "afdeling", "klantcontact", "servicedesk",
            "directiesecretariaat", "directie", "vastgoed", "huisvesting", "contact", "aanmelding", "aanmeldpunt", "instroom", "backoffice", "frontoffice", "website", "planning", "office", "raad", "coordinator", "loket");

    private OrganisationCues() {}

    /** Whether a mailbox or a department is called so. */
    static boolean isDesk(String word) {
        return DESKS.contains(word);
    }

    static void before(String word, int distance, Set<String> noticed) {
        note(BEFORE, word, distance, "before-", noticed);
    }

    static void after(String word, int distance, Set<String> noticed) {
        if (distance <= 3) {
            note(AFTER, word, distance, "after-", noticed);
        }
    }

    /** What a form asks for there. */
    static void label(String word, Set<String> noticed) {
        for (Cue cue : LABELS) {
            for (String begin : cue.words) {
                if (word.startsWith(begin)) {
                    noticed.add("label-" + cue.name);
                }
            }
        }
    }

    static void around(String word, Set<String> noticed) {
        for (Cue cue : AROUND) {
            if (cue.words.contains(word)) {
                noticed.add("sentence-" + cue.name);
            }
        }
    }

    private static void note(Cue[] cues, String word, int distance, String where, Set<String> noticed) {
        if (word.isEmpty()) {
            return;
        }
        for (Cue cue : cues) {
            if (cue.words.contains(word)) {
                noticed.add(where + cue.name);
                if (distance <= 2) {
                    noticed.add(where + cue.name + "-" + distance);
                }
            }
        }
    }
}
