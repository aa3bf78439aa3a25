package nl.collectieveinbox.recognition;

import static nl.collectieveinbox.recognition.FactField.FUNDING;
import static nl.collectieveinbox.recognition.FactField.GUIDANCE;
import static nl.collectieveinbox.recognition.FactField.REASON;
import static nl.collectieveinbox.recognition.Meant.asked;
import static nl.collectieveinbox.recognition.Meant.so;

/** What people write of the care, who pays for it, and why they ask now. */
final class CareWords {

    private static final String[] LEASE = {"huur", "huurcontract", "huurcontracten", "huurovereenkomst", "contract", "huurtermijn", "huurperiode", "overeenkomst", "huurcontr", "gebruiksovereenkomst", "bruikleen", "lease"};
    private static final String[] ENDS = {"eindigt", "afloopt", "aflopen", "loopt .. af", "verloopt", "opgezegd", "opzegt", "opzeggen", "zegt .. op", "stopt", "beeindigd", "beeindigt", "niet verlengd", "niet .. verlengen",
            "niet te verlengen", "niet verlengt", "ten einde", "vervalt", "is afgelopen", "moeten .. uit", "ends", "expires"};
    private static final String[] HOUSE = {"locatie", "pand", "huis", "gebouw", "vestiging", "opvang", "woonvoorziening", "voorziening", "complex", "woning", "verhuurder", "eigenaar"};

    private CareWords() {}

    static void addTo(PhraseTable<Meant> table) {
        funding(table);
        reasons(table);
        table.add(asked(GUIDANCE, "AMBULANT"), "ambulant", "ambulante", "outreachend*", "ambulant begeleid", "begeleiding .. langs", "begeleiders .. langs", "begeleider .. langs", "medewerkers .. langs", "komt .. iemand langs", "komt iemand .. langs", "langs op afspraak", "begeleiders .. langskomen", "begeleiding .. langskomen", "begeleider .. langskomt", "begeleiding .. langskomt", "op afspraak langs");
        table.add(asked(GUIDANCE, "OVERDAG"), "overdag .. aanwezig*", "overdag .. begeleid*", "overdag .. iemand", "overdag .. langs", "langs .. overdag", "overdag wel", "overdag .. in huis", "er overdag", "overdag .. is er", "overdag .. bezetting", "begeleiding .. overdag", "begeleider .. overdag", "aanwezig overdag", "alleen overdag",
                "kantooruren .. aanwezig", "aanwezig .. kantooruren", "kantoortijden .. aanwezig", "aanwezig .. kantoortijden", "dagdienst*", "during the day");
        table.add(asked(GUIDANCE, "AANWEZIG_24"), "dag en nacht .. aanwezig*", "dag en nacht bemand", "dag en nacht bezet", "altijd bemand", "dag en nacht .. begeleid*", "dag en nacht .. iemand", "aanwezig .. dag en nacht", "begeleiding .. dag en nacht", "altijd .. begeleiding aanwezig", "altijd iemand", "nachts en overdag", "overdag en nachts", "overdag en s nachts", "day and night", "at all times", "permanent .. aanwezig",
                "permanente .. aanwezigheid", "permanente begeleiding", "permanent toezicht", "continu .. aanwezig", "continue begeleiding", "continu toezicht", "vierentwintig uur .. aanwezig*", "round the clock");
        table.add(asked(GUIDANCE, "BEREIKBAAR_24"), "dag en nacht .. bereikbaar*", "dag en nacht .. oproepbaar", "bereikbaarheidsdienst", "achterwacht", "dag en nacht .. beschikbaar", "bereikbaar .. dag en nacht", "altijd .. bereikbaar");
    }

    private static void funding(PhraseTable<Meant> table) {
        table.add(so(FUNDING, "WLZ"), "wlz", "wet langdurige zorg", "vpt", "mpt", "volledig pakket thuis", "modulair pakket thuis", "zzp", "zorgzwaartepakket*", "ggz w", "ggzw", "ggz wonen");
        for (int i = 1; i <= 10; i++) {
            table.add(so(FUNDING, "WLZ"), "vg" + i, "vv" + i, "lvg" + i, "lg" + i, "vg 0" + i, "vg " + i, "vv " + i, "vg0" + i, "vv0" + i, "lg0" + i);
        }
        table.add(so(FUNDING, "WMO"), "wmo", "wet maatschappelijke ondersteuning");
        table.add(so(FUNDING, "JW"), "jeugdwet");
        table.add(so(FUNDING, "ZVW"), "zvw", "zorgverzekeringswet");
        table.add(so(FUNDING, "DJI"), "dji", "dienst justitiele inrichtingen", "ministerie van justitie", "gefinancierd .. justitie", "financiering .. justitie", "forensische zorg", "forensische titel", "forensische financiering",
                "kfz", "betaald .. justitie", "justitiele titel");
        table.add(so(FUNDING, "PGB"), "pgb", "pgb's", "persoonsgebonden budget*", "pgbs");
    }

    private static void reasons(PhraseTable<Meant> table) {
        Meant lease = so(REASON, "EINDE_HUUR");
        for (String contract : LEASE) {
            for (String end : ENDS) {
                table.add(lease, contract + " .. " + end, contract + " " + end);
            }
            table.add(lease, "einde " + contract, "einde van .. " + contract, "eind van .. " + contract, "aflopen van .. " + contract, "aflopende " + contract, "afloop van .. " + contract, "opzegging van .. " + contract, "beeindiging van .. " + contract, "beeindiging " + contract, "opzegging " + contract,
                    "zegt .. " + contract, "opgezegde " + contract, "verhuurder .. " + contract + " .. op", "verhuurder .. " + contract + " .. beeindigen");
        }
        table.add(lease, "huuropzegging", "opzegging door de verhuurder", "verhuurder heeft .. opgezegd", "aflopende huur", "einde huur*", "huur is opgezegd", "niet meer aan ons verhuurt", "niet langer aan ons verhuurt", "niet meer verhuurt", "niet langer verhuurt", "niet meer verhuren", "niet langer verhuren", "is ons de huur opgezegd");
        table.add(so(REASON, "SLOOP"), "sloop", "gesloopt", "slopen", "sloopt", "sloopplannen", "sloopnominatie", "sloopprogramma", "demolished");
        table.add(so(REASON, "VERKOOP"), "verkocht", "verkoopt", "verkopen", "verkoop", "eigenaar wil .. verkopen");
        Meant closes = so(REASON, "SLUITING");
        for (String house : HOUSE) {
            table.add(closes, "sluiting van .. " + house, house + " sluit", house + " .. sluit", house + " .. gesloten", house + " .. sluiten", house + " .. gaat .. sluiten", house + " .. dicht", "sluiten .. " + house, "sluiten van .. " + house, house + " .. haar deuren");
        }
        table.add(closes, "sluiting", "gaat dicht", "moet dicht", "dicht moet", "dicht gaat", "moet sluiten", "gaat sluiten", "gaan sluiten", "moeten sluiten", "wordt gesloten", "gesloten wordt", "deuren sluit", "deuren sluiten", "gesloten worden", "worden gesloten");
        table.add(so(REASON, "WACHTLIJST"), "wachtlijst*", "wachtlijsten", "wachtenden", "wachtlijst", "staan te wachten", "waiting list");
        table.add(so(REASON, "BRANDVEILIGHEID"), "brandveilig*", "brandonveilig*", "brandweer");
        table.add(so(REASON, "VEROUDERD"), "verouderd*", "gedateerd*", "afgeschreven", "eisen van deze tijd", "eisen des tijds", "niet meer van deze tijd", "bouwkundig slecht*", "slechte staat", "slechte bouwkundige staat", "versleten", "technisch op", "uit de tijd",
                "niet meer aan de eisen", "niet langer aan de eisen", "aan het einde van .. levensduur", "bouwvallig", "pand .. is op", "gebouw .. is op", "huis .. is op", "renoveren loont niet", "renovatie loont niet", "niet meer te renoveren");
        table.add(so(REASON, "UITBREIDING"), "uitbreid*", "uitbreiden", "uit te breiden", "uit te willen breiden", "breiden .. uit", "wij groeien", "we groeien", "onze groei", "vanwege groei", "door groei", "wegens groei", "ivm groei", "groei van onze", "groeiende vraag", "expand*");
        table.add(so(REASON, "UITSTROOM"), "uitstroom*", "uitstromen", "uitstromers", "uit te stromen", "stromen .. uit", "stroomt .. uit", "uitgestroomd", "uitstromende");
    }
}
