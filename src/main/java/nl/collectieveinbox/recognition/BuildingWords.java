package nl.collectieveinbox.recognition;

import static nl.collectieveinbox.recognition.FactField.ACCESSIBILITY;
import static nl.collectieveinbox.recognition.FactField.BUILDING_TYPE;
import static nl.collectieveinbox.recognition.FactField.COMMON_ROOM;
import static nl.collectieveinbox.recognition.FactField.STAFF_ROOM;
import static nl.collectieveinbox.recognition.FactField.SURROUNDINGS;
import static nl.collectieveinbox.recognition.Meant.asked;

/** What people write of the building they ask for, and of what is around it. */
final class BuildingWords {

    private static final String YES = "JA";

    private BuildingWords() {}

    static void addTo(PhraseTable<Meant> table) {
        table.add(asked(COMMON_ROOM, YES), "huiskamer", "huiskamers", "huisk", "woonkamer", "woonkamers", "gezamenlijke ruimte*", "gemeenschappelijke ruimte*",
                "gezamenlijke .. woonkamer", "gezamenlijke .. ruimte", "gemeenschappelijke .. ruimte", "gezamenlijke woonkeuken", "gemeenschappelijke woonkeuken", "gedeelde woonkamer",
                "gedeelde ruimte*", "gedeelde leefruimte", "ontmoetingsruimte*", "ontmoetingsplek", "ontmoetingskamer", "eetzaal", "gezamenlijke zaal", "gemeenschappelijke zaal", "gezamenlijke eet*", "gezamenlijke keuken .. eten", "keuken waar .. samen", "samen eten", "gezamenlijke huis*", "recreatieruimte*", "leefruimte", "leefkeuken", "algemene ruimte*",
                "gemeenschapsruimte", "gemeenscha* .. ruimte*", "gezame* .. ruimte*", "gezame* .. huiskamer", "gezame* .. woonkamer", "gezame* .. zitkamer", "delen .. woonkamer", "delen .. zitkamer", "zitkamer delen", "woonkamer delen", "gedeelde .. woonkamer", "gedeelde .. zitkamer", "gezamenlijk .. woonkamer", "common room", "shared living room", "communal room", "communal living room", "gemeinschaftsraum", "wohnkuche");
        table.add(asked(STAFF_ROOM, YES), "steunpunt", "steunpuntruimte", "hulppost", "zorgpost", "verpleegpost", "kamertje voor .. begeleider", "kamer voor .. begeleider", "kamertje voor .. begeleiding", "ruimte voor .. begeleider", "ruimte voor .. wacht", "kamer voor .. wacht", "teamruimte", "teamkamer", "teampost", "teamkantoor", "personeelsruimte", "personeelskamer", "personeelsvertrek", "slaapwacht*", "slaapdienst*",
                "slaapdienstkamer", "kantoor", "kantoortje", "kantoorruimte", "begeleidersruimte", "begeleiderskamer", "begeleidingsruimte", "begeleiderspost", "zusterpost", "medewerkersruimte",
                "slapende wacht", "wakende wacht", "ruimte waar .. begeleiders", "kamer waar .. begeleiders", "ruimte waar .. begeleiding", "ruimte voor .. begeleiding", "ruimte voor .. begeleiders", "ruimte voor .. personeel", "ruimte voor .. team", "ruimte voor .. medewerkers", "kamer voor .. begeleiding",
                "kamer voor .. begeleiders", "kamer voor .. nachtdienst", "plek voor .. begeleiding", "werkplek voor", "staff room", "staff office", "office for staff", "office for the");
        table.add(asked(ACCESSIBILITY, "ROL"), "rolstoel*", "rolstoelen", "wheelchair*", "rolstuhl*");
        table.add(asked(ACCESSIBILITY, "LIFT"), "lift", "liften", "personenlift", "beddenlift", "elevator", "aufzug");
        table.add(asked(ACCESSIBILITY, "NUL"), "gelijkvloers*", "gelijkvloerse", "drempelloos", "drempelloze", "drempelvrij*", "nultreden*", "zonder drempels", "geen drempels", "zonder trappen",
                "traploos", "traploze", "barrierefrei", "step free");
        table.add(asked(ACCESSIBILITY, "TIL"), "tilvoorziening*", "tillift*", "plafondlift*", "tilsysteem", "tilsystemen", "plafondliften", "tilinstallatie", "railsysteem");
        table.add(asked(BUILDING_TYPE, "NIEUWBOUW"), "nieuwbouw", "nieuwbouwproject*", "nieuwbouwlocatie*", "nieuwbouwcomplex", "nieuw te bouwen", "nieuwbouwontwikkeling*", "nieuwbouwplan*", "new build", "neubau");
        table.add(asked(BUILDING_TYPE, "BESTAAND"), "bestaand pand", "bestaand gebouw", "bestaand complex", "bestaande bouw", "bestaande panden", "bestaande woningen", "bestaand vastgoed", "bestaande voorraad",
                "bestaand bezit", "bestaande woning", "bestaand huis", "bestaand", "leegstaand pand", "leegstaand gebouw", "leegstaande panden", "existing building", "bestaand of", "bestaande of");
        // A home for the aged stays a house to live in.
        for (String empty : new String[] {"leegstaand", "voormalig", "oud", "oude"}) {
            table.add(asked(BUILDING_TYPE, "BESTAAND"), empty + " verzorgingshuis", empty + " verpleeghuis", empty + " bejaardenhuis", empty + " zorgcentrum", empty + " zorgpand", empty + " zorggebouw", empty + " verzorgingstehuis");
        }
        table.add(asked(BUILDING_TYPE, "TRANSFORMATIE"), "transformatie*", "transformeren", "getransformeerd", "herbestemm*", "herontwikkel*", "ombouw", "ombouwen", "kantoorgebouw", "kantoorpanden",  "omgebouwd", "kantoorpand", "leegstaand kantoor*",
                "leegstaand .. schoolgebouw", "leegstaande school", "leegstaand school*", "leegstaand klooster", "leegstaand hotel",
                "leegstaande kerk", "leegstaande kantoor*", "voormalig kantoor*", "voormalig hotel", "voormalig klooster", "voormalig school*", "voormalige school",
                "voormalige kantoor*", "voormalige pastorie", "voormalig ziekenhuis", "oude school", "oud schoolgebouw", "oud klooster");
        table.add(asked(SURROUNDINGS, "PRIKKELARM"), "prikkelarm*", "prikkelarme", "prikkelvrij*", "prikkelluw*", "rustige omgeving", "rustige buurt", "rustige wijk", "rustige straat", "rustige locatie", "rustige ligging", "rustige plek",
                "rustig gelegen", "rustig", "rustige", "weinig prikkels", "quiet");
        table.add(asked(SURROUNDINGS, "OV"), "ov", "openbaar vervoer", "bushalte*", "bus", "station", "treinstation", "halte", "trein", "public transport", "bahnhof*");
        table.add(asked(SURROUNDINGS, "WINKELS"), "winkel", "winkels", "supermarkt*", "winkelcentrum", "winkelvoorziening*", "boodschappen", "shops");
        table.add(asked(SURROUNDINGS, "DAGBESTEDING"), "dagbesteding*", "dagactiviteiten*");
        table.add(asked(SURROUNDINGS, "WOONWIJK"), "gewone woonwijk", "gewone wijk", "gewone straat", "gewone buurt", "reguliere woonwijk", "reguliere wijk", "woonwijk", "midden in de wijk", "normale woonwijk", "normale wijk");
    }
}
