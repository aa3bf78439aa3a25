package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;

/** Words by which a name is told to be an organisation, or none, or that of another than who asks. */
final class OrganisationWords {

    /** A name that has a word beginning so is not that of who asks; a church is a gemeente too. */
    static final List<String> HELPERS = List.of("gemeente", "provincie", "zorgkantoor", "makelaar", "bedrijfsmakelaar", "zorgmakelaar", "woningcorporatie", "woningbouwvereniging", "rijksvastgoed", "ministerie", "notaris", "advocat",
            "bouwadvies", "adviesbureau", "architect", "zorgverzekeraar", "ggd", "veiligheidsregio", "rabobank", "huisarts", "politie", "rechtbank", "curator", "advies", "adviseur", "consult", "projectmanag", "bouwgroep", "projectontwikkel");
    static final Set<String> HELPS_OTHERS = Set.of("advies", "adviseurs", "makelaars", "makelaardij", "consultancy", "consult", "gemeente", "corporatie",
            "corporaties", "zorgkantoor", "provincie", "woningcorporatie",
            "rijksvastgoedbedrijf", "vastgoed", "bouwadvies", "projectmanagement", "woningbouwvereniging", "verhuurder");
    static final Set<String> NO_NAMES = Set.of("drechtsteden", "nederland", "zuid", "noord", "oost", "west", "holland", "wlz", "wmo", "ggz", "lvb", "vg",
            "nah", "pve", "bvo", "nhc", "spoed", "urgent", "outlook",
            "iphone", "excel", "word", "pdf", "skaeve", "huse", "housing", "first", "oekraine", "oekraiense", "coa", "dji", "kvk", "excuses", "bijlage",
                    "jeugdwet", "nb", "ps", "programma", "eisen", "betreft", "postbus", "iedereen", "niemand",
            "iemand", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "maandag",
                    "dinsdag", "woensdag", "donderdag", "vrijdag",
            "men", "team", "wonen", "raad", "van", "bestuur", "directie", "secretariaat", "the", "het", "de", "een", "zorg", "collectief", "college", "down",
                    "kerst",
            "rotterdam", "amsterdam", "utrecht", "breda", "barendrecht", "ridderkerk", "haag", "den", "gouda", "leerdam", "schiedam", "vlaardingen", "delft",
                    "leiden", "tilburg", "strijen", "capelle", "spijkenisse");

    /** A noun that ends so may be the first word of a name, in capitals or not: "zorgboerderij de Grutto". */
    static final List<String> HOUSE_ENDS = List.of("boerderij", "huis", "huize", "hospice", "villa", "hoeve", "hof", "huizen", "groep", "gemeenschap", "centrum", "residentie", "landgoed", "kasteel", "klooster",
            "initiatief", "inloop", "opvang", "tehuis", "cooperatie", "vereniging", "stichting", "zorgbureau", "organisatie", "instelling", "buurderij", "kwekerij", "woonvorm", "woongroep", "werkgroep", "kring", "herberg", "hofje", "haven", "zorg", "wonen", "collectief", "netwerk", "combinatie", "maatschappij", "federatie",
            "alliantie", "bureau", "familie", "leger", "verzorging", "begeleiding", "werk", "maatschap", "praktijk", "exploitatie", "communities", "homes", "house", "stiftung", "verein", "association", "trust", "charity");
    static final Set<String> LEGAL = Set.of("bv", "b", "v", "i", "o", "e", "gmbh", "nv", "vof", "cv", "ua", "inc", "ltd", "foundation", "ggmbh", "ev", "io", "holding", "coop");

    static final Set<String> ORGANISATIONAL = Set.of("stichting", "zorgcooperatie", "cooperatie", "ouderinitiatief", "wooninitiatief", "zorggroep",
            "zorginstelling", "woonzorgorganisatie", "zorgorganisatie",
            "organisatie", "initiatief", "uitzendbureau", "vereniging", "instelling", "zorgboerderij", "herstelhuis", "woonzorg", "zorgaanbieder",
                    "foundation", "stiftung", "burgerinitiatief", "bewonersinitiatief",
            "jeugdhulporganisatie", "wooncooperatie", "opvangorganisatie", "woonorganisatie", "jeugdzorgorganisatie", "uitzendorganisatie", "zorgpartij",
                    "thuiszorgorganisatie", "werkgroep", "inloophuis", "zorgbureau",
            "zorg", "wonen", "opvang", "huis", "thuis", "zorghuis", "huize", "ggz", "thuiszorg", "woonzorgcentrum", "hulp", "team", "secretariaat",
                    "afdeling", "bestuur", "bestuurssecretariaat", "zorgvilla", "hospice",
            "directie", "bureau", "jeugdhulp", "house", "care", "bv", "raad", "ouderenzorg", "jeugdzorg", "servicepunt", "klantcontact", "balie", "wijkteam",
                    "info", "website", "portaal", "formulier", "wijkbeheer", "vastgoed",
            "gezinshuis", "thomashuis", "hofstede", "gemeente", "aanvraagformulier", "administratie", "receptie", "servicedesk", "aanmelding", "begeleiding",
                    "welzijn", "groep", "wijkzorg");

    private OrganisationWords() {}
}
