package nl.collectieveinbox.recognition;

import static nl.collectieveinbox.recognition.FactField.ACCESSIBILITY;
import static nl.collectieveinbox.recognition.FactField.BUILDING_TYPE;
import static nl.collectieveinbox.recognition.FactField.COMMON_ROOM;
import static nl.collectieveinbox.recognition.FactField.STAFF_ROOM;
import static nl.collectieveinbox.recognition.FactField.SURROUNDINGS;
import static nl.collectieveinbox.recognition.Told.asked;

/** What people write of the building they ask for, and of what is around it. */
final class BuildingWords {

    private static final String YES = "JA";

    private BuildingWords() {}

    static void addTo(PhraseTable<Told> table) {
        table.add(asked(COMMON_ROOM, YES), "huiskamer", "huiskamers", "huisk", "woonkamer", "woonkamers", "gezamenlijke ruimte*", "gemeenschappelijke ruimte*",
                "gezamenlijke .. woonkamer", "gezamenlijke .. ruimte", "gemeenschappelijke .. ruimte", "gezamenlijke woonkeuken", "gemeenschappelijke woonkeuken", "gedeelde woonkamer",
                "gedeelde ruimte*", "gedeelde leefruimte", "ontmoetingsruimte*", "ontmoetingsplek", "ontmoetingskamer", "recreatieruimte*", "leefruimte", "leefkeuken", "algemene ruimte*",
                "gemeenschapsruimte", "gezamenlijk .. woonkamer", "common room", "shared living room", "communal room", "communal living room", "gemeinschaftsraum", "wohnkuche");
        table.add(asked(STAFF_ROOM, YES), "teamruimte", "teamkamer", "teampost", "teamkantoor", "personeelsruimte", "personeelskamer", "personeelsvertrek", "slaapwacht*", "slaapdienst*",
                "slaapdienstkamer", "kantoor", "kantoortje", "kantoorruimte", "begeleidersruimte", "begeleiderskamer", "begeleidingsruimte", "begeleiderspost", "zusterpost", "medewerkersruimte",
                "ruimte voor .. begeleiding", "ruimte voor .. begeleiders", "ruimte voor .. personeel", "ruimte voor .. team", "ruimte voor .. medewerkers", "kamer voor .. begeleiding",
                "kamer voor .. begeleiders", "kamer voor .. nachtdienst", "plek voor .. begeleiding", "werkplek voor", "staff room", "staff office", "office for", "an office");
        table.add(asked(ACCESSIBILITY, "ROL"), "rolstoel*", "rolstoelen", "rollator*", "wheelchair*", "rolstuhl*");
        table.add(asked(ACCESSIBILITY, "LIFT"), "lift", "liften", "personenlift", "beddenlift", "elevator", "aufzug");
        table.add(asked(ACCESSIBILITY, "NUL"), "gelijkvloers*", "gelijkvloerse", "drempelloos", "drempelloze", "drempelvrij*", "nultreden*", "zonder drempels", "geen drempels", "zonder trappen",
                "traploos", "traploze", "barrierefrei", "step free");
        table.add(asked(ACCESSIBILITY, "TIL"), "tilvoorziening*", "tillift*", "plafondlift*", "tilsysteem", "tilsystemen", "plafondliften", "tilinstallatie", "railsysteem");
        table.add(asked(BUILDING_TYPE, "NIEUWBOUW"), "nieuwbouw", "nieuwbouwproject*", "nieuwbouwlocatie*", "nieuwbouwcomplex", "nieuw te bouwen", "nieuwbouwontwikkeling*", "nieuwbouwplan*", "new build", "neubau");
        table.add(asked(BUILDING_TYPE, "BESTAAND"), "bestaand pand", "bestaand gebouw", "bestaand complex", "bestaande bouw", "bestaande panden", "bestaande woningen", "bestaand vastgoed", "bestaande voorraad",
                "bestaand bezit", "bestaande woning", "bestaand huis", "bestaand", "leegstaand pand", "leegstaand gebouw", "leegstaande panden", "existing building", "bestaand of", "bestaande of");
        table.add(asked(BUILDING_TYPE, "TRANSFORMATIE"), "transformatie*", "transformeren", "getransformeerd", "herbestemm*", "herontwikkel*", "ombouw", "omgebouwd", "kantoorpand", "leegstaand kantoor*",
                "leegstaand .. schoolgebouw", "leegstaande school", "leegstaand school*", "leegstaand klooster", "leegstaand verpleeghuis", "leegstaand verzorgingshuis", "leegstaand zorg*", "leegstaand hotel",
                "leegstaande kerk", "leegstaande kantoor*", "voormalig kantoor*", "voormalig verzorgingshuis", "voormalig verpleeghuis", "voormalig hotel", "voormalig klooster", "voormalig school*", "voormalige school",
                "voormalig bejaardenhuis", "voormalige kantoor*", "voormalige pastorie", "voormalig ziekenhuis", "voormalig zorg*", "oud verzorgingshuis", "oude school", "oud schoolgebouw", "oud klooster", "leegstaand bejaardenhuis");
        table.add(asked(SURROUNDINGS, "PRIKKELARM"), "prikkelarm*", "prikkelarme", "prikkelvrij*", "prikkelluw*", "rustige omgeving", "rustige buurt", "rustige wijk", "rustige straat", "rustige locatie", "rustige ligging", "rustige plek",
                "rustig gelegen", "rustig", "rustige", "weinig prikkels", "quiet");
        table.add(asked(SURROUNDINGS, "OV"), "ov", "openbaar vervoer", "bushalte*", "bus", "station", "treinstation", "halte", "trein", "public transport");
        table.add(asked(SURROUNDINGS, "WINKELS"), "winkel", "winkels", "supermarkt*", "winkelcentrum", "winkelvoorziening*", "boodschappen", "shops");
        table.add(asked(SURROUNDINGS, "DAGBESTEDING"), "dagbesteding*", "dagactiviteiten*");
        table.add(asked(SURROUNDINGS, "WOONWIJK"), "gewone woonwijk", "gewone wijk", "gewone straat", "gewone buurt", "reguliere woonwijk", "reguliere wijk", "woonwijk", "midden in de wijk", "normale woonwijk", "normale wijk");
    }
}
