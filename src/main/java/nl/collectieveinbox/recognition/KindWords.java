package nl.collectieveinbox.recognition;

import java.util.Set;

/** What people write in each kind of mail, Dutch first; folded, see {@link Phrases}. */
final class KindWords {

    static final Phrases SEEKS = Phrases.of("zoeken", "zoekt", "zoek", "zoekende", "op zoek", "gezocht", "hebben .. nodig", "heeft .. nodig", "is .. nodig", "zijn .. nodig", "nodig hebben", "behoefte aan", "vraag naar",
            "te huisvesten", "huisvesten", "gehuisvest", "onder te brengen", "onderbrengen", "onderdak voor", "onderkomen voor", "onderdak",
            "een plek voor", "plek voor", "plekje voor", "ruimte voor", "locatie voor", "pand voor", "gebouw voor", "huis voor", "woningen voor",
            "beschikbaar voor", "beschikbaar is", "beschikbaar hebben", "ergens terecht", "kunnen huren", "willen huren", "graag huren", "te huren",
            "wil .. starten", "willen .. starten", "willen .. beginnen", "willen .. realiseren", "wil .. realiseren", "willen .. vestigen",
            "willen .. openen", "wil .. openen", "willen .. ontwikkelen", "wil .. ontwikkelen", "wil .. beginnen", "willen .. opzetten", "wil .. opzetten", "willen .. oprichten", "zou .. willen wonen", "willen .. bouwen", "willen uitbreiden", "uitbreiden met", "willen .. samen wonen", "willen .. gaan wonen",
            "moeten verhuizen", "moeten .. huis uit", "moeten .. pand uit", "vervangende", "alternatief voor", "alternatieve locatie",
            "kunnen jullie .. helpen", "kunt u .. helpen", "kunnen helpen", "helpen aan", "heeft u .. voor", "hebben jullie .. voor",
            "wie heeft", "huis heeft", "pand heeft", "plek heeft", "locatie heeft", "ruimte heeft", "gebouw heeft", "woningen heeft", "huis hebt", "plek hebt", "huis hebben", "plek hebben", "locatie hebben", "mijn vraag is", "onze vraag is", "de vraag is", "weet u een", "weten jullie een", "meedenken", "mogelijkheden voor", "mogelijkheden om",
            "moeten .. hun woning uit", "denken dan aan", "denken aan", "dromen van", "zien wij graag", "is .. welkom", "zouden .. graag", "oproep", "hebben .. nog geen", "terugkeren naar",
            "looking for", "we need", "are seeking", "in search of", "asking for", "asking .. for", "would like to rent", "in need of", "wir suchen", "suchen wir", "suchen", "sucht", "gesucht", "benotigen",
            "nous cherchons", "cherchons", "recherche", "recherchons", "souhaitons");
    /** Words for the request itself; they may also speak of an earlier one. */
    static final Phrases REQUEST_NOUNS = Phrases.of("zoekvraag", "zoekopdracht", "huisvestingsvra*", "huisvestingsverzoek*", "huisvestingsaanvra*",
            "huisvestingsbehoefte", "locatievraag", "locatieverzoek", "ruimtevraag", "ruimteverzoek", "woonvraag", "woonbehoefte", "vastgoedvraag", "aanvraag",
            "verzoek", "aanmelding van", "behoefte", "huisvestingswens*", "woonwens*", "locatiewens*", "programma van wensen", "programma van eisen", "zoekprofiel", "zoekcriteria", "oproep", "request", "anfrage", "antrag", "demande");
    /** In a sentence with these, a word for the request means an earlier one. */
    static final Set<String> EARLIER = Set.of("gestuurd", "verstuurd", "toegestuurd", "opgestuurd", "ingestuurd", "ingediend", "gemaild", "gedaan", "besproken", "vorige", "eerder",
            "eerdere", "destijds", "lopende", "intrekken", "ingetrokken", "vervallen", "gehoord", "vernomen", "stand", "status", "aanvulling", "aanvullend", "behandeling", "reactie",
            "nieuws", "antwoord", "afgerond", "oude", "afgewezen", "voortgang", "ontvangen", "zette", "uitgezet", "dossier", "verstreken", "bovengenoemde", "genoemde", "voorstel", "sent", "earlier");
    /** What is sought then: housing for several people. */
    static final Set<String> GROUP_OBJECTS = Set.of(
            "clienten", "bewoners", "plaatsen", "plekken", "wooneenheden", "eenheden", "appartementen", "studios", "studio's", "units",
            "woonunits", "woningen", "woongroep", "woongroepen", "groepswoning", "woonvoorziening", "woonvorm", "wooninitiatief",
            "ouderinitiatief", "groep", "groepen", "locatie", "locaties", "pand", "panden", "gebouw", "complex", "kamers", "jongeren",
            "jongvolwassenen", "volwassenen", "ouderen", "senioren", "vrouwen", "mannen", "moeders", "statushouders", "vergunninghouders",
            "ontheemden", "vluchtelingen", "studenten", "arbeidsmigranten", "daklozen", "mensen", "personen", "gezinnen", "huishoudens",
            "bedden", "nachtopvang", "opvanglocatie", "opvangplekken", "doelgroep", "zorgwoningen", "huisvesting",
            "huisvestingsvraag", "spoedzoekers", "kinderen", "deelnemers", "patienten", "zorgvragers", "tiny", "flexwoningen",
            "gezinshuis", "gezinshuizen", "hospice", "herstelhuis", "logeerhuis", "respijthuis", "woonzorg", "thomashuis", "huurders",
            "woonplekken", "building", "residents", "clients", "adults", "people", "dwellings", "apartments", "gebaude", "wohnungen",
            "bewohner", "menschen", "wohngruppe", "personnes", "logements", "batiment", "jeugdigen", "jongens", "meiden", "meisjes", "kandidaten", "vijftigplussers", "bewoonsters", "families", "koppels", "echtparen", "starters", "mantelzorgers", "veteranen");
    static final Set<String> ONE_DWELLING = Set.of(
            "woning", "appartement", "kamer", "studio", "huis", "flat", "tweekamerwoning", "driekamerwoning", "eengezinswoning",
            "eenkamerwoning", "tweekamerappartement", "driekamerappartement", "eenpersoonswoning", "huurwoning", "plek", "plekje",
            "woonruimte", "benedenwoning", "seniorenwoning", "aanleunwoning", "kamertje", "room", "apartment", "flatje", "huurhuis",
            "onderdak");
    static final Phrases FORM_FIELDS = Phrases.of("aantal plaatsen", "aantal clienten", "aantal bewoners", "aantal personen", "aantal woningen",
            "aantal appartementen", "aantal eenheden", "aantal wooneenheden", "aantal plekken", "doelgroep", "gewenste locatie", "gewenste gemeente",
            "gewenste plaats", "gewenste ingangsdatum", "ingangsdatum", "gewenste startdatum", "woonvorm", "voorkeursgemeente", "huurtermijn", "locatiewensen");
    /** What stands before a colon when somebody writes his request as a list. */
    static final Set<String> LABELS = Set.of("wie", "waar", "wat", "wanneer", "hoeveel", "aantal", "plaatsen", "doelgroep", "gemeente", "plaats", "locatie", "start", "startdatum",
            "ingangsdatum", "periode", "huur", "huurprijs", "termijn", "omvang", "woonvorm", "zorg", "begeleiding", "lang", "ingang", "datum", "eisen", "wensen", "who", "where", "when");
    static final Phrases SPECIFIES = Phrases.of("zelfstandige", "onzelfstandige", "gezamenlijke", "gemeenschappelijke", "slaapwacht", "teamruimte", "24 uur",
            "24 uurs", "huurtermijn", "huurperiode", "scheiden wonen", "wlz", "wmo", "programma van eisen", "pve", "rolstoel*", "begeleid wonen", "beschermd wonen",
            "begeleiding", "m2", "kantoor voor", "huiskamer", "intermediair*");

    static final Phrases ONE_CLIENT = Phrases.of("een leerling", "een student", "een cursist", "een oud client", "een ex client", "een kennis", "een buurman", "een buurvrouw", "een asielzoeker", "een vluchteling", "mijn leerling", "onze leerling", "onze bewoner", "mijn bewoner", "een oudere man", "een oudere vrouw", "een oudere dame", "mijn client", "mijn cliente", "onze client", "onze cliente", "deze client", "deze cliente", "een client",
            "een cliente", "client van mij", "cliente van mij", "een van onze", "een van mijn", "een van de bewoners", "een van de clienten", "betreffende client",
            "genoemde client", "bovengenoemde client", "mijn patient", "mijn patiente", "een patient", "een patiente", "deze patient", "deze jongen", "dit meisje",
            "deze jongere", "een jongere", "een jongen", "een meisje", "een jongeman", "een bewoner", "een bewoonster", "onze bewoonster", "deze bewoner", "een man van",
            "een vrouw van", "een jongen van", "een meneer", "een mevrouw", "een dame", "een heer van", "een statushouder", "voor hem", "voor haar", "een deelnemer",
            "een deelneemster", "a client", "my client", "een dakloze", "een alleenstaande", "client d", "clientnummer", "een jonge moeder", "een jonge vrouw", "een jonge man");
    static final Phrases FAMILY = Phrases.of("zijn vrouw", "haar man", "zijn gezin", "haar gezin", "zijn kinderen", "haar kinderen", "haar zoon", "haar dochter", "zijn zoon", "zijn dochter", "zijn vriendin", "haar vriend", "zijn moeder", "haar moeder", "mijn zoon", "mijn dochter", "mijn broer", "mijn zus", "mijn moeder", "mijn vader", "mijn ouders", "mijn man",
            "mijn vrouw", "mijn vriend", "mijn vriendin", "mijn kind", "mijn kinderen", "mijn partner", "onze zoon", "onze dochter", "ons gezin", "mijn gezin", "een gezin",
            "het gezin", "dit gezin", "gezin van", "gezin met", "alleenstaande moeder", "alleenstaande vader", "twee broers", "twee zussen", "twee zusjes", "broer en zus",
            "een echtpaar", "een stel", "een moeder met", "een vader met", "moeder met", "my son", "my daughter");
    static final Phrases MYSELF = Phrases.of("ik zoek .. woning", "ik zoek .. huis", "ik zoek .. kamer", "ik zoek .. studio", "ik zoek .. appartement",
            "zoek ik .. woning", "zoek ik .. kamer", "ik ben .. jaar", "ik ben nu .. jaar", "ik woon", "ik slaap", "ik sta .. ingeschreven", "inschrijfduur", "woonnet", "woningnet",
            "mijn huidige woning", "mijn inkomen", "mijn uitkering", "ik heb .. kinderen", "ik ben dakloos", "ik ben zwanger", "mijn huis", "ik moet mijn", "zelfstandig wonen ik", "ik wil graag op mezelf");
    static final Phrases PERSONAL = Phrases.of("geb", "geboren", "geboortedatum", "bsn", "burgerservicenummer", "urgentie", "urgentieverklaring", "urgentieaanvraag", "spoedurgentie",
            "woningurgentie", "gediagnosticeerd", "diagnose", "schulden", "bijstandsuitkering", "participatiewet", "medische urgentie", "sociale urgentie", "bewindvoerder", "wajong");
    static final Phrases ONE_PRONOUN = Phrases.of("hij", "hem", "hijzelf", "betrokkene");
    static final Phrases ONE_TITLE = Phrases.of("dhr", "mevr", "mw", "meneer", "mevrouw", "de heer");

    static final Phrases ASKS_STATUS = Phrases.of("wachten .. op jullie", "wachten .. op u", "wacht .. op uw", "wachten .. op uw", "ligt het dossier", "dossier ligt", "reactietermijn", "stand van zaken", "status van", "voortgang", "al iets bekend", "al iets te", "al iets over", "al iets gehoord", "al nieuws", "nog nieuws",
            "al meer bekend", "hoe staat het", "hoe het staat", "hoe ver", "wanneer .. reactie", "wanneer .. antwoord", "wanneer .. horen", "nog niets .. gehoord", "nog niets .. vernomen", "niets meer .. gehoord", "nog geen reactie",
            "nog geen antwoord", "geen reactie", "nog geen bericht", "ons bericht van", "al een corporatie", "al een besluit", "in behandeling", "naar gekeken", "ontvangen hebt", "goed ontvangen", "goed is aangekomen", "update", "any news", "stand der zaken", "wacht .. af", "wachten .. af",
            "zicht op", "even informeren", "vroeg mij af", "vroegen ons af", "inmiddels iets", "al iets uit", "rappel", "herinneren", "ter herinnering");
    static final Phrases REFERS_BACK = Phrases.of("onze aanvraag", "mijn aanvraag", "ons verzoek", "mijn verzoek", "onze vraag", "mijn vraag van", "onze eerdere", "mijn eerdere", "eerdere mail", "vorige mail", "mijn mail van", "onze mail van",
            "mijn bericht van", "eerder gestuurd*", "eerder ingediende", "eerder ingestuurde", "eerder toegestuurd*", "gestuurd voor", "hebben wij u", "hebben we u", "heb ik u", "stuurden wij", "stuurde ik", "dienden wij", "onze huisvestingsvraag", "de aanvraag van", "het verzoek van", "onze zoekvraag", "bovenstaande aanvraag", "lopende aanvraag", "ingediende", "in vervolg op", "vervolg op", "naar aanleiding van", "n a v");
    static final Phrases ADDS = Phrases.of("aanvulling", "aanvullend", "aanvullende", "nagekomen", "nazending", "alsnog", "hierbij nog", "stuur .. nog", "nog even", "vergeten", "vergat", "ontbrak", "ontbrekende", "in plaats van", "correctie", "wijziging", "gewijzigd", "gewijzigde", "rectificatie", "zoals besproken", "zoals afgesproken", "zoals toegezegd", "zoals beloofd", "beloofd", "beloofde", "conform afspraak", "antwoord op uw vra*", "antwoorden op uw", "beantwoord", "ter aanvulling", "aangepaste", "nieuwe versie", "herziene");
    static final Phrases SENDS = Phrases.of("hierbij", "bijgaand", "bijgevoegd", "in de bijlage", "zie bijlage", "als bijlage", "bijgesloten", "attached", "anbei", "ci joint");
    /** Papers that come after a request; nobody asks with these alone. */
    static final Phrases DRAWINGS = Phrases.of("plattegrond*", "tekening*", "foto", "fotos", "luchtfoto*", "overzicht", "namen", "lijst", "planning", "begroting");
    static final Phrases ANSWERS_US = Phrases.of("jullie vroegen", "u vroeg", "vroeg u", "je vroeg", "zoals gevraagd", "op uw verzoek", "op jullie verzoek", "in antwoord op", "in reactie op", "naar aanleiding van uw vra*", "op uw vra*", "de gevraagde", "het gevraagde");
    static final Phrases THANKS = Phrases.of("dank dat", "bedankt dat", "mochten kijken", "mochten komen", "leuk dat jullie", "fijn dat jullie", "fijn dat u", "bedankt voor", "dank voor", "dank u", "dankjewel", "dank je", "hartelijk dank", "veel dank", "fijn dat", "fijn om", "mooi nieuws", "jullie mail over", "jullie aanvraag", "uw aanvraag", "je aanvraag", "jullie vraag", "uw vraag", "dan houden", "prettig gesprek", "prettige gesprek", "uw reactie", "uw bericht", "jullie reactie", "uw voorstel", "je mail", "uw mail", "jouw mail", "je bericht", "goed nieuws", "akkoord");
    static final Phrases WITHDRAWS = Phrases.of("trekken .. in", "trek .. in", "intrekken", "ingetrokken", "te vervallen", "laten vervallen", "komt te vervallen", "vervallen", "niet meer nodig", "niet langer nodig", "inmiddels .. gevonden", "elders .. gevonden", "hebben .. gevonden", "gaat niet door", "afgeblazen", "annuleren", "sluiten van het dossier", "niet meer actueel");
    static final Phrases AGREES = Phrases.of("past ons", "past mij", "schikt ons", "schikt mij", "komt ons uit", "tot dan", "tot maandag", "tot dinsdag", "tot woensdag", "tot donderdag", "tot vrijdag", "staat genoteerd", "genoteerd", "tot straks", "tot morgen", "prima", "is goed", "gaan we doen");
    static final Phrases MEETS = Phrases.of("bezichtig*", "kennismak*", "afspraak", "overleg", "uitnodig*", "schikt", "agenda", "datumprikker", "teams", "schouw", "rondleiding");
    static final Phrases ANSWERS = Phrases.of("helaas", "wij hebben .. niets", "hebben wij .. niets", "geen mogelijkheden", "geen ruimte", "geen passend", "geen geschikt*", "kunnen wij u niet", "nemen .. op", "pakken .. op", "wij pakken", "wij kijken", "komen erop terug", "kom hierop terug");

    static final Phrases SELLS = Phrases.of("korting", "introductiekorting", "aanbieding", "aanbod", "profiteer", "laatste kans", "reserveer", "turn key", "turnkey", "gratis", "vrijblijvend*", "offerte", "brochure", "rendement",
            "actieprijs", "unieke kans", "klik hier", "wij bieden", "bieden wij", "te koop", "beleggers", "belegging", "investeer", "te huur", "huurprijs op aanvraag", "opdrachtgever*", "besparen", "bespaar", "demo", "prijslijst",
            "wij leveren", "leveren wij", "leverbaar", "opgeleverd", "ons platform", "onze software", "onze oplossing", "ons pakket", "onze diensten", "onze dienstverlening", "ons product", "onze producten", "onze training", "onze cursus", "ons bedrijf", "oplossing voor uw", "uw organisatie", "uw regio", "uw medewerkers", "uw team",
            "bent u op zoek", "zoekt u", "wist u dat", "ontdek", "inschrijven", "schrijf u", "schrijf je", "meld u", "meld je", "vroegboek*", "maak kennis", "neem contact op voor", "direct beschikbaar", "bekijk de", "bekijk onze", "showroom", "voor u kunnen betekenen", "voor u betekenen", "onze consulenten", "onze adviseurs", "onze professionals", "onze experts", "onze specialisten", "benieuwd", "jarenlange ervaring", "portfolio", "referenties", "beste relatie", "beste ondernemer", "geinteresseerd", "interesse", "specialist in", "marktleider", "webinar", "whitepaper", "plan een", "vraag .. aan", "per direct leverbaar", "bezichtiging op afspraak", "makelaar*", "vraagprijs", "k k", "v o n", "verkoop van", "wij verkopen", "bel ons", "sales", "accountmanager", "marge", "deal", "exclusief", "kies zelf", "minuten bellen", "inplannen", "nieuwsgierig", "excl btw", "all in", "op maat");
    static final Phrases COURSES = Phrases.of("masterclass", "training*", "cursus*", "opleiding*", "leergang", "docenten", "pe punten", "leert u", "leer je", "leert hoe", "webinar*", "congres", "symposium", "workshop*", "studiedag", "inschrijfgeld", "deelname", "deelnemen", "schrijf u in", "schrijf je in", "schrijf mij in", "aanmelden voor", "excl btw", "inclusief lunch", "trainers", "sprekers", "kennissessie", "inspiratiebijeenkomst");
    static final Phrases NEWS = Phrases.of("nieuwsbrief", "newsletter", "nieuwsflits", "in deze editie", "in dit nummer", "in deze nieuwsbrief", "lees meer", "lees verder", "lees het hele", "webversie", "online versie", "bekijk in browser", "bekijk .. browser", "uitschrijven", "afmelden", "afmeldlink", "uitgeschreven", "niet meer ontvangen", "u ontvangt deze", "je ontvangt deze", "zich heeft aangemeld", "je hebt aangemeld", "aangemeld voor", "nieuws van", "nieuws uit", "column", "unsubscribe", "view in browser", "editie", "jaargang", "voorkeuren aanpassen", "volg ons");

    /** A form on which one person is registered for care or housing. */
    static final Phrases ADMISSION = Phrases.of("aanmeld*", "inschrijfformulier", "intakeformulier", "urgentieaanvraag", "indicatiebesluit", "beschikking");
    static final Phrases REGISTERS = Phrases.of("aanmeld*", "wachttijd", "wachtlijst", "met voorrang", "met spoed", "inschrijven voor", "urgentie", "uitstromen", "doorstromen", "uitstroom");

    static final Phrases PRESS = Phrases.of("persvraag", "journalist", "redactie", "artikel", "interview", "reportage", "uitzending", "woordvoerder", "persbericht", "wederhoor", "scriptie", "afstudeer*");
    static final Phrases FIGURES = Phrases.of("cijfers", "monitor", "woonmonitor", "enquete", "vragenlijst", "uitvraag cijfers", "uitvraag aantallen", "jaarverslag", "rapportage", "prestatieafspraken", "woo verzoek", "raadsvra*", "aantallen over", "verantwoording");
    static final Phrases JOBS = Phrases.of("sollicit*", "vacature", "curriculum", "cv", "motivatiebrief", "stageplaats", "stageplek", "open sollicitatie");
    static final Phrases INVOICES = Phrases.of("factuur", "factuurnummer", "betalingsherinnering", "aanmaning", "betaling", "betaaltermijn", "over te maken", "rekeningnummer", "openstaande bedrag", "invoice");
    static final Phrases COMPLAINTS = Phrases.of("bezwaar", "bezwaarschrift", "omwonende*", "buurtbewoner*", "protest", "ontevreden", "klacht", "lekkage", "lekt", "reparatie*", "reparatieverzoek", "overlast van", "geluidsoverlast", "mijn huur", "huurverhoging", "huuropzegging", "kapot", "schimmel", "verwarming doet", "cv ketel", "buren", "onderhoud aan mijn");
    static final Phrases OFFICE = Phrases.of("verdeeloverleg", "notulen", "werkoverleg", "lunch", "vakantierooster", "rooster", "parkeer*", "teamuitje", "wachtwoord", "borrel", "afwezig op", "wie neemt", "vergaderzaal", "actielijst", "intern");

    private KindWords() {}
}
