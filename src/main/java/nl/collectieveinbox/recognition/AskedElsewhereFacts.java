package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;

/** Which other corporations got the same question, when the mail says so. */
final class AskedElsewhereFacts {

    private static final Set<String> GIVEN = Set.of("gestuurd", "verstuurd", "verzonden", "uitgezet", "voorgelegd", "neergelegd", "gesteld", "gevraagd", "benaderd", "aangeschreven", "gemaild", "toegestuurd", "ingediend", "sturen", "stuurden", "stuurde", "stuur",
            "leggen", "legden", "mailen", "mailden", "benaderen", "vragen", "vroegen", "gedeeld", "delen", "uitstaan", "benaderde", "uitstaat", "verzenden", "zetten", "informeerden", "navraag", "kopie", "cc", "kenbaar", "gaat", "ontvangen", "ontvangt", "kreeg", "kregen", "bekend", "ligt", "liggen", "aangeklopt",
            "aanvraag ook", "vraag ook", "contact", "also", "sent", "approached", "asked");
    private static final Set<String> ALSO = Set.of("ook", "tevens", "eveneens", "daarnaast", "andere corporaties", "andere", "overige", "meerdere", "kopie", "cc", "gelijktijdig", "tegelijk", "zelfde", "dezelfde", "deze vraag", "deze mail", "deze aanvraag", "dit verzoek", "deze zoekvraag", "dit bericht", "onze vraag", "onze aanvraag",
            "benaderd", "also", "deze huisvestingsvraag", "ons verzoek", "vraag", "onze huisvestingsvraag");
    private static final Set<String> NOT_SO = Set.of("niet", "verhuurder", "eigenaar", "huren van", "onderhoud", "convenant", "geen", "tip", "namens", "huurden", "gehuurd", "huren wij van", "medewerker", "via", "contract", "huurcontract", "huidige", "samenwerking", "website");
    /** "Hebben wij gesproken": about this question, unless the sentence names another subject. */
    private static final Set<String> SPOKEN = Set.of("gesproken", "spraken", "sprak", "contact", "gezegd", "gebeld", "toegezegd", "aangegeven", "gereageerd", "weten", "besproken", "overlegd", "gemaild", "benaderd");
    private static final Set<String> SENT_HERE = Set.of("verwezen", "verwees", "doorverwezen", "doorgestuurd");
    private static final Set<String> GREETS = Set.of("beste", "geachte", "hallo", "hoi", "dag", "goedemorgen", "goedemiddag", "goedendag", "l s", "lieve", "bestuur");

    void read(Clauses text, List<Mention> corporations, Findings found) {
        for (Mention mention : corporations) {
            if (mention.passage() == text.passage && isAsked(text, mention)) {
                found.add(FactField.OTHERS_APPROACHED, mention.code(), text.passage, mention.first(), mention.last(), 0.8);
            }
        }
    }

    private static boolean isAsked(Clauses text, Mention mention) {
        Clause clause = text.at(mention.first());
        boolean greeted = clause.before(mention.first(), 4, GREETS) && !clause.has(mention.last(), clause.to(), GIVEN);
        boolean given = clause.has(GIVEN) && clause.has(ALSO);
        boolean spoken = clause.has(SPOKEN) && clause.has(Set.of("wij", "we", "ik", "ons"));
        return !greeted && (given || spoken) && !clause.has(NOT_SO) && (spoken || !clause.has(SENT_HERE));
    }
}
