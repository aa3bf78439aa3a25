package nl.collectieveinbox.recognition;

import static nl.collectieveinbox.recognition.FactField.CONTRACT_FORM;
import static nl.collectieveinbox.recognition.FactField.RENT_LIMIT;
import static nl.collectieveinbox.recognition.Meant.asked;

/** What people write of the contract and the limits of the rent. */
final class ContractWords {

    private static final String[] RENTERS = {"clienten", "bewoners", "jongeren", "kinderen", "deelnemers", "gezinnen", "senioren", "ouderen", "mensen", "huurders", "studenten", "vrouwen", "jongvolwassenen"};
    private static final String[] WHOLE = {"geheel", "gehele", "hele", "pand", "complex", "gebouw", "huis", "totale"};
    private static final String[] ORGANISATION = {"stichting", "organisatie", "instelling", "zorgorganisatie", "zorgaanbieder", "zorginstelling", "zorgpartij", "vereniging"};
    private static final String[] CONTRACT = {"contract", "huurcontract", "huurovereenkomst", "huurcontracten", "contracten", "huurovereenkomsten"};

    private ContractWords() {}

    static void addTo(PhraseTable<Meant> table) {
        whole(table);
        themselves(table);
        table.add(asked(CONTRACT_FORM, "INTERMEDIAIR"), "intermediair*", "intermediaire verhuur", "huren via ons", "huren via de stichting", "onderverhuur*", "onderverhuren", "onder te verhuren", "doorverhuur*", "doorverhuren", "door te verhuren",
                "door verhuren", "verhuren .. door aan", "verhuurt .. door aan", "verhuren het door", "verhuren door aan", "verhuren door", "verhuren ze door", "verhuren deze door", "verhuren onder", "verhuren .. onder", "verhuurt .. onder", "sublet*");
        table.add(asked(CONTRACT_FORM, "OMKLAP"), "omklap*", "omklappen", "om te klappen", "omgeklapt", "klapt .. om", "klappen .. om", "na .. jaar over naar de bewoner*", "over naar de bewoner*", "over op de bewoner*", "overgezet op naam", "overgezet naar de bewoner", "op naam van de bewoner gezet", "omklapconstructie", "omklapcontract*");
        table.add(new Meant(RENT_LIMIT, "AFTOPPING", Meant.When.ASKED, 0.9), "aftoppingsgren*", "aftopping", "aftoppingsgrens");
        table.add(new Meant(RENT_LIMIT, "LIBERALISATIE", Meant.When.ASKED, 0.85), "liberalisatiegren*", "huurliberalisatiegrens", "huurtoeslaggrens", "sociale huurgrens", "sociale-huurgrens", "grens voor sociale huur", "huurtoeslag grens");
        table.add(new Meant(RENT_LIMIT, "LIBERALISATIE", Meant.When.ASKED, 0.6), "sociale huur", "sociale huurprijs", "sociale huurprijzen", "sociale sector", "sociale segment", "sociaal segment", "sociale huursector", "sociale huurwoningen");
        table.add(new Meant(RENT_LIMIT, "NHC", Meant.When.ASKED, 0.9), "nhc", "normatieve huisvestingscomponent", "nhc vergoeding");
    }

    private static void whole(PhraseTable<Meant> table) {
        Meant whole = asked(CONTRACT_FORM, "GEHEEL");
        for (String part : WHOLE) {
            table.add(whole, "huren .. het " + part, "huurt .. het " + part, "het " + part + " huren", "het " + part + " te huren", "huurder van het " + part, "huur van het " + part + " door");
        }
        for (String who : ORGANISATION) {
            table.add(whole, who + " huurt", who + " wordt huurder", who + " is huurder", who + " als huurder", who + " treedt op als huurder", who + " treedt op als hoofdhuurder", "huurder is de " + who, "huurder is " + who, "als " + who + " huren",
                    "huurder wordt de " + who, who + " hoofdhuurder", who + " wil het huren", "huren als " + who);
            for (String contract : CONTRACT) {
                table.add(whole, contract + " op naam van de " + who, contract + " met de " + who, contract + " komt op naam van de " + who);
            }
        }
        table.add(whole, "hoofdhuurder", "hoofdhuur", "als geheel .. huren", "geheel huren", "in zijn geheel huren", "en bloc", "huren .. alles", "huurt .. alles", "tekent het huurcontract", "tekenen het huurcontract", "wij tekenen het contract", "sluiten de huurcontracten", "ondertekenen de huurovereenkomst", "huren alle", "huren wij als organisatie",
                "wij zijn huurder", "wij zijn de huurder", "wij worden huurder", "wij de huurder", "wij zijn zelf huurder", "zelf huurder", "wij huren als", "complexgewijs huren", "complexgewijze verhuur",
                "rent the whole", "rent the entire", "rent the building", "mieten das ganze", "mieten das gebaude", "huurcontract op onze naam");
    }

    private static void themselves(PhraseTable<Meant> table) {
        Meant themselves = asked(CONTRACT_FORM, "ZELF");
        for (String who : RENTERS) {
            table.add(themselves, who + " huren zelf", who + " huren zelfstandig", who + " huren rechtstreeks", who + " huren direct", who + " huren hun", who + " huren straks", who + " zelf huren", who + " zelf huurder", who + " zelf",
                    who + " huren een eigen", who + " huren dus zelf", who + " huren .. van de corporatie", who + " huren .. van u", who + " krijgen een eigen", who + " krijgen .. eigen huur*", who + " tekenen zelf", who + " worden zelf huurder", who + " worden huurder",
                    who + " zijn zelf huurder", who + " zijn huurder", who + " hebben een eigen huur*", "huren onze " + who + " zelf", "huren de " + who + " zelf", "huren de " + who + " rechtstreeks", "huren onze " + who + " rechtstreeks");
            for (String contract : CONTRACT) {
                table.add(themselves, contract + " op naam van de " + who, contract + " op naam van " + who, contract + " op naam van onze " + who, contract + " rechtstreeks met de " + who);
            }
        }
        for (String contract : CONTRACT) {
            table.add(themselves, "eigen " + contract, "zelf een " + contract, "individuele " + contract, "individueel " + contract, "reguliere " + contract, "persoonlijk " + contract, contract + " op eigen naam", contract + " op naam van de bewoner",
                    contract + " op naam van de client", contract + " op naam van de huurder", contract + " op naam van client", contract + " op naam van bewoner", contract + " op naam van huurder", contract + " op hun naam", contract + " op hun eigen naam");
        }
        table.add(themselves, "scheiden wonen", "scheiden van wonen", "scheiding wonen", "scheiding van wonen", "gescheiden wonen", "wonen en zorg gescheiden", "wonen en zorg zijn gescheiden", "wonen zorg gescheiden", "huren rechtstreeks", "rechtstreeks huren", "huurt zelf", "ieder huurt", "iedere bewoner huurt",
                "elke bewoner huurt", "ieder kind huurt", "bewoner huurt", "client huurt", "huren .. zelf van", "zelf huren van", "zelf van de corporatie", "eigen studio van u", "op eigen naam huren", "huren op eigen naam", "rent directly", "rent .. themselves", "rent .. directly", "rechtstreeks aan bewoners", "rechtstreeks aan de bewoners", "rechtstreeks aan clienten", "rechtstreeks aan de clienten", "direct aan de bewoners", "hebben zelf het contract", "hebben zelf een contract", "zelf het huurcontract", "zelf het contract", "huren .. rechtstreeks", "zij huren zelf", "ze huren zelf", "zelf huurder van", "iedereen huurt", "own tenancy", "zelfstandig huren", "huren zelfstandig",
                "mieten selbst", "zelf .. huurcontract");
    }
}
