package nl.collectieveinbox.recognition;

import static nl.collectieveinbox.recognition.FactField.ACCESSIBILITY;

import java.util.List;
import java.util.Set;
import nl.collectieveinbox.recognition.PhraseTable.Hit;

/** Everything that a phrase alone can say; each phrase still has to be meant, and meant for what is asked. */
final class ToldFacts implements ClauseReader {

    private final PhraseTable<Meant> table = new PhraseTable<>(PhraseTable.Across.PART);

    ToldFacts() {
        BuildingWords.addTo(table);
        ContractWords.addTo(table);
        CareWords.addTo(table);
    }

    @Override
    public void read(Clauses text, Findings found) {
        for (Hit<Meant> hit : table.in(text.passage)) {
            Clause clause = text.at(hit.first());
            if (hit.last() < clause.to() && isMeant(clause, hit)) {
                found.add(hit.meaning().field(), hit.meaning().code(), text.passage, hit.first(), hit.last(), hit.meaning().confidence());
            }
        }
    }

    private static boolean isMeant(Clause clause, Hit<Meant> hit) {
        Meant told = hit.meaning();
        // "geen drempels" says itself what is wanted.
        boolean denies = clause.denies(hit.first(), hit.last()) && !(told.field() == ACCESSIBILITY && clause.word(hit.first()).equals("geen"));
        boolean elsewhere = told.when() == Meant.When.ASKED && clause.isNow(hit.first());
        return !denies && !elsewhere && MeantOtherwise.RULES.stream().noneMatch(rule -> rule.applies(clause, hit));
    }

    /** Words that mean something else than they seem to. */
    private interface MeantOtherwise {

        boolean applies(Clause clause, Hit<Meant> hit);

        /** The reasons stand beside each. */
        List<MeantOtherwise> RULES = List.of(
                // A broker's "kantoor in Rotterdam", "ons kantoor", "kantoor aan huis".
                (clause, hit) -> clause.word(hit.first()).startsWith("kantoor") && is(hit, FactField.STAFF_ROOM)
                        && (clause.before(hit.first(), 3, Set.of("ons", "mijn", "hoofd", "ander", "per", "via", "naar", "leegstaand", "voormalig", "op", "uw", "oud", "oude"))
                        || Set.of("in", "te", "aan", "staat", "is", "zit").contains(clause.word(hit.last() + 1))),
                // Ambulatory workers, and those who are helped so today.
                (clause, hit) -> is(hit, FactField.GUIDANCE) && clause.before(hit.first(), 5, Set.of("bestaan", "bestaat", "begeleiden", "voorheen", "alleen niet")),
                (clause, hit) -> is(hit, FactField.GUIDANCE) && clause.word(hit.last() + 1).equals("begeleider") && clause.to() - clause.from() < 6,
                // A clerk of the Wmo is no funding.
                (clause, hit) -> is(hit, FactField.FUNDING) && clause.after(hit.last(), 1, Set.of("consulent", "loket", "adviseur", "raad", "team", "medewerker", "beleidsmedewerker", "inkoop")),
                // "Wij verkopen" is no reason; nor that a house is bought.
                (clause, hit) -> hit.meaning().code().equals("VERKOOP") && clause.before(hit.first(), 2, Set.of("wij", "we")),
                // A building must be safe in any case: it is a reason only when it is not.
                (clause, hit) -> hit.meaning().code().equals("BRANDVEILIGHEID") && !clause.has(Set.of("niet", "voldoet", "vanwege", "wegens", "door", "verband", "ivm", "onvoldoende", "huidige", "reden", "redenen",
                        "afgekeurd", "aanleiding", "omdat", "onveilig", "brandonveilig", "problemen", "urgentie", "eisen", "gebreken")),
                // "Sluit aan", "sluiten een overeenkomst".
                (clause, hit) -> hit.meaning().code().equals("SLUITING") && clause.has(hit.first(), hit.last() + 3, Set.of("aan", "convenant", "overeenkomst", "contract", "daarop")),
                (clause, hit) -> hit.meaning().code().equals("SLUITING") && clause.word(hit.last()).equals("dicht") && Set.of("bij", "op", "tegen", "in", "aan", "naast", "genoeg").contains(clause.word(hit.last() + 1)),
                // Growing staff asks for no house; nor does an option.
                (clause, hit) -> hit.meaning().code().equals("UITBREIDING") && clause.after(hit.last(), 4, Set.of("team", "personeel", "netwerk", "mogelijk", "mogelijkheid")),
                // What happens when the residents leave later.
                (clause, hit) -> hit.meaning().code().equals("UITSTROOM") && clause.before(hit.first(), 2, Set.of("na", "bij", "latere", "voor de", "gemiddelde")),
                // A lease that is asked for ends too.
                (clause, hit) -> hit.meaning().code().equals("EINDE_HUUR") && clause.has(hit.first(), hit.last() + 1, Set.of("minimaal", "termijn", "voor onbepaalde")),
                // "Wij huren nu"; "huren het pand" said of somebody who is no tenant.
                (clause, hit) -> is(hit, FactField.CONTRACT_FORM) && hit.meaning().code().equals("ZELF") && clause.before(hit.first(), 2, Set.of("wij", "we", "wil", "ik")),
                (clause, hit) -> hit.meaning().code().equals("ZELF") && (clause.has(Set.of("omklap", "omklappen")) || clause.has(hit.first() - 6, hit.last() + 5, Set.of("na", "daarna"))),
                // "Verhuren door" ends there, or says to whom.
                (clause, hit) -> hit.meaning().code().equals("INTERMEDIAIR") && clause.word(hit.last()).equals("door") && !Set.of("", "aan").contains(clause.word(hit.last() + 1)),
                // A client may sign a lease too.
                (clause, hit) -> is(hit, FactField.CONTRACT_FORM) && clause.word(hit.first()).startsWith("teken") && clause.before(hit.first(), 2, Set.of("bewoner", "client", "bewoners", "clienten", "huurder", "jongere", "jongeren", "huurders")),
                // "Het pand is op loopafstand" is not worn out.
                (clause, hit) -> hit.meaning().code().equals("VEROUDERD") && clause.word(hit.last()).equals("op") && hit.last() + 1 < clause.to() && !clause.gapHas(hit.last() + 1, ",:;."),
                (clause, hit) -> hit.meaning().code().equals("OVERDAG") && (clause.has(Set.of("nachts en", "en nachts", "en s")) || clause.has(Set.of("nacht"))),
                // "Clienten zelf" without a lease in the sentence.
                (clause, hit) -> is(hit, FactField.CONTRACT_FORM) && clause.word(hit.last()).equals("zelf") && !clause.has(Set.of("huren", "huur", "huurder", "contract", "huurcontract", "huurvorm", "huurt", "contractvorm")),
                (clause, hit) -> is(hit, FactField.SURROUNDINGS) && hit.meaning().code().equals("DAGBESTEDING") && clause.has(Set.of("niet in", "liever niet", "geen")),
                // "Bestaand" alone is a word like any other, unless a form asks for it.
                (clause, hit) -> hit.meaning().code().equals("BESTAAND") && hit.first() == hit.last() && (!clause.hasLabel() || hit.first() < clause.value()),
                // Shops, buses and stations only when they are to be near.
                (clause, hit) -> Set.of("OV", "WINKELS", "DAGBESTEDING").contains(hit.meaning().code()) && is(hit, FactField.SURROUNDINGS) && !clause.has(Nearness.WORDS),
                // Quiet people and quiet times are no surroundings.
                (clause, hit) -> hit.meaning().code().equals("PRIKKELARM") && clause.word(hit.last()).startsWith("rustig") && hit.first() == hit.last()
                        && !clause.has(Set.of("omgeving", "ligging", "locatie", "buurt", "gelegen", "wijk", "plek", "straat", "huis", "plaats")),
                (clause, hit) -> hit.meaning().code().equals("WOONWIJK") && clause.before(hit.first(), 3, Set.of("buiten", "niet")));

        private static boolean is(Hit<Meant> hit, FactField field) {
            return hit.meaning().field() == field;
        }
    }
}
