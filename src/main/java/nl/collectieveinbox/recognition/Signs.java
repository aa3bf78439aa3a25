package nl.collectieveinbox.recognition;

import static nl.collectieveinbox.mail.MessageKind.ADVERTISING;
import static nl.collectieveinbox.mail.MessageKind.FOLLOW_UP;
import static nl.collectieveinbox.mail.MessageKind.INDIVIDUAL;
import static nl.collectieveinbox.mail.MessageKind.NEWSLETTER;
import static nl.collectieveinbox.mail.MessageKind.OTHER;
import static nl.collectieveinbox.mail.MessageKind.REQUEST;

import java.util.List;

/** All signs by which a text shows its kind. */
final class Signs {

    static final List<Sign> ALL = List.of(
            new Sign("asks-for-a-group", REQUEST, "vraagt ruimte voor een groep", e -> e.asksForGroup),
            new Sign("names-the-request", REQUEST, "noemt het een aanvraag of verzoek", e -> e.namesRequest),
            new Sign("asks-in-the-subject", REQUEST, "het onderwerp is een vraag", e -> !e.answers && (e.subjectSays(KindWords.SEEKS) || e.subjectSays(KindWords.REQUEST_NOUNS))),
            new Sign("counts-people-or-dwellings", REQUEST, "noemt hoeveel mensen of woningen het zijn", e -> e.countsGroupItself && !e.household),
            new Sign("names-a-target-group", REQUEST, "noemt een doelgroep", e -> e.namesTargetGroup),
            new Sign("names-a-municipality", REQUEST, "noemt een gemeente", e -> e.namesMunicipality),
            new Sign("filled-in-form", REQUEST, "is een ingevuld formulier met de kenmerken van een verzoek", e -> e.distinct(KindWords.FORM_FIELDS) >= 2 || e.labels >= 3),
            new Sign("describes-the-housing", REQUEST, "beschrijft de woonvorm", e -> e.distinct(KindWords.SPECIFIES) >= 2),
            new Sign("asked-in-an-attachment", REQUEST, "de bijlage vraagt ruimte voor een groep", e -> e.attachmentAsks),
            new Sign("from-a-care-organisation", REQUEST, "komt van een zorgorganisatie uit de regio", e -> e.fromCareOrganisation),
            new Sign("passed-on-by-a-corporation", REQUEST, "een corporatie stuurde het door", e -> e.passedOn && e.fromCorporation),
            new Sign("a-short-answer", REQUEST, "", e -> e.answers && !e.passedOn && e.words() < 60 && !e.countsGroupItself),
            new Sign("a-corporation-by-itself", REQUEST, "", e -> e.fromCorporation && !e.passedOn),
            new Sign("rather-a-newsletter", REQUEST, "", e -> e.distinct(KindWords.NEWS) >= (e.fromCareOrganisation ? 3 : 2)),
            new Sign("rather-a-complaint", REQUEST, "", e -> e.stranger && (e.distinct(KindWords.COMPLAINTS) >= 3 || e.subjectSays(KindWords.COMPLAINTS))),
            new Sign("rather-an-offer", REQUEST, "", e -> e.stranger && (e.distinct(KindWords.SELLS) >= 3 || e.distinct(KindWords.SELLS) >= 2 && (e.bulk || e.list))),
            new Sign("rather-a-course", REQUEST, "", e -> e.stranger && e.distinct(KindWords.COURSES) >= 3),
            new Sign("rather-press-or-figures", REQUEST, "", e -> e.subjectSays(KindWords.PRESS) || e.subjectSays(KindWords.FIGURES)),

            new Sign("one-client", INDIVIDUAL, "gaat over \u00e9\u00e9n cli\u00ebnt", e -> e.says(KindWords.ONE_CLIENT)),
            new Sign("a-relative-or-household", INDIVIDUAL, "gaat over een familielid of \u00e9\u00e9n gezin", e -> e.says(KindWords.FAMILY)),
            new Sign("about-the-writer", INDIVIDUAL, "de schrijver vraagt het voor zichzelf", e -> e.says(KindWords.MYSELF)),
            new Sign("asks-for-one-dwelling", INDIVIDUAL, "vraagt \u00e9\u00e9n woning", e -> e.asksForOne),
            new Sign("somebody-by-title", INDIVIDUAL, "noemt \u00e9\u00e9n persoon bij naam", e -> e.namesSomebody),
            new Sign("one-age", INDIVIDUAL, "noemt de leeftijd van \u00e9\u00e9n persoon", e -> e.namesOneAge),
            new Sign("personal-details", INDIVIDUAL, "noemt gegevens van een persoon", e -> e.distinct(KindWords.PERSONAL) >= 1),
            new Sign("more-personal-details", INDIVIDUAL, "noemt meer gegevens van die persoon", e -> e.distinct(KindWords.PERSONAL) >= 2),
            new Sign("he-or-she", INDIVIDUAL, "spreekt van hij of zij", e -> e.count(KindWords.ONE_PRONOUN) >= 1),
            new Sign("all-about-him", INDIVIDUAL, "spreekt steeds van hij of zij", e -> e.count(KindWords.ONE_PRONOUN) >= 3),
            new Sign("registers-somebody", INDIVIDUAL, "meldt iemand aan", e -> e.distinct(KindWords.REGISTERS) >= 1),
            new Sign("a-person-in-the-attachment", INDIVIDUAL, "de bijlage gaat over \u00e9\u00e9n persoon", e -> e.attachmentNamesPerson && !e.attachmentAsks),
            new Sign("a-group-after-all", INDIVIDUAL, "", e -> e.asksForGroup && (e.countsGroupItself && !e.household)),

            new Sign("answers-in-a-thread", FOLLOW_UP, "is een antwoord in een lopend gesprek", e -> e.answers),
            new Sign("our-reference", FOLLOW_UP, "noemt ons kenmerk", e -> e.namesOurReference),
            new Sign("in-a-thread", FOLLOW_UP, "hoort bij een lopend gesprek", e -> e.threaded),
            new Sign("asks-for-the-status", FOLLOW_UP, "vraagt hoe het staat", e -> e.says(KindWords.ASKS_STATUS)),
            new Sign("asks-for-the-status-first", FOLLOW_UP, "het onderwerp vraagt hoe het staat", e -> e.subjectSays(KindWords.ASKS_STATUS)),
            new Sign("refers-to-an-earlier-request", FOLLOW_UP, "verwijst naar een eerder verzoek", e -> e.says(KindWords.REFERS_BACK)),
            new Sign("adds-or-corrects", FOLLOW_UP, "vult iets aan", e -> e.says(KindWords.ADDS)),
            new Sign("withdraws", FOLLOW_UP, "trekt een verzoek in", e -> e.says(KindWords.WITHDRAWS)),
            new Sign("thanks", FOLLOW_UP, "bedankt of reageert", e -> e.says(KindWords.THANKS)),
            new Sign("thanks-first", FOLLOW_UP, "begint met een bedankje", e -> e.subjectSays(KindWords.THANKS)),
            new Sign("passed-on-after-all", FOLLOW_UP, "", e -> e.passedOn),
            new Sign("agrees", FOLLOW_UP, "stemt ergens mee in", e -> e.isShort && e.says(KindWords.AGREES)),
            new Sign("arranges-a-meeting", FOLLOW_UP, "maakt een afspraak", e -> e.says(KindWords.MEETS)),
            new Sign("speaks-of-earlier-contact", FOLLOW_UP, "spreekt over eerder contact", e -> !e.asksForGroup && !e.bulk && !e.list && e.says(KindWords.CONTACT)),
            new Sign("answers-our-question", FOLLOW_UP, "antwoordt op een vraag", e -> e.says(KindWords.ANSWERS_US)),
            new Sign("a-corporation-writes-to-others", FOLLOW_UP, "een corporatie schrijft aan een ander, met ons erbij", e -> e.fromCorporation && !e.passedOn && e.addressesOthers),
            new Sign("asks-in-an-attachment-anew", FOLLOW_UP, "", e -> e.attachmentAsks && !e.answers && !e.threaded && !e.namesOurReference),
            new Sign("a-corporation-answers", FOLLOW_UP, "een corporatie geeft antwoord", e -> e.fromCorporation && !e.passedOn && e.says(KindWords.ANSWERS)),
            new Sign("asks-anew", FOLLOW_UP, "", e -> e.asksForGroup && e.countsGroupItself && !e.household && !e.namesOurReference && !e.says(KindWords.ASKS_STATUS)),
            new Sign("sends-what-was-missing", FOLLOW_UP, "stuurt alleen een stuk na", e -> e.isShort && e.says(KindWords.SENDS) && !e.asksForGroup && !e.namesRequest
                    && !e.attachmentAsks && e.hasDocuments() && !KindWords.REQUEST_NOUNS.in(e.reading.textPassage()).iterator().hasNext()),

            new Sign("praises-something", ADVERTISING, "prijst iets aan", e -> e.distinct(KindWords.SELLS) >= 1),
            new Sign("praises-more", ADVERTISING, "biedt iets te koop of te huur", e -> e.distinct(KindWords.SELLS) >= 2),
            new Sign("praises-a-lot", ADVERTISING, "is een aanbieding", e -> e.distinct(KindWords.SELLS) >= 3),
            new Sign("asks-the-reader", ADVERTISING, "vraagt of de lezer iets zoekt", e -> e.asksTheReader),
            new Sign("sent-to-a-list", ADVERTISING, "is aan een lijst gestuurd", e -> e.bulk || e.list),
            new Sign("offers-a-course", ADVERTISING, "biedt een cursus of bijeenkomst aan", e -> e.distinct(KindWords.COURSES) >= 2),
            new Sign("a-course-all-over", ADVERTISING, "gaat helemaal over een cursus of bijeenkomst", e -> e.distinct(KindWords.COURSES) >= 4),
            new Sign("known-sender", ADVERTISING, "", e -> !e.stranger),

            new Sign("a-newsletter-by-its-words", NEWSLETTER, "noemt zich nieuwsbrief of heeft een afmeldlink", e -> e.distinct(KindWords.NEWS) >= 1),
            new Sign("a-newsletter-all-over", NEWSLETTER, "heeft de opbouw van een nieuwsbrief", e -> e.distinct(KindWords.NEWS) >= 2),
            new Sign("a-newsletter-no-doubt", NEWSLETTER, "is van begin tot eind een nieuwsbrief", e -> e.distinct(KindWords.NEWS) >= 3),
            new Sign("unsubscribe-header", NEWSLETTER, "is aan een lijst gestuurd", e -> e.bulk || e.list),
            new Sign("from-a-care-organisation-itself", NEWSLETTER, "", e -> e.fromCareOrganisation && e.asksForGroup),

            new Sign("press", OTHER, "is een vraag van pers of onderzoek", e -> e.distinct(KindWords.PRESS) >= 2 || e.subjectSays(KindWords.PRESS)),
            new Sign("figures", OTHER, "vraagt cijfers of verantwoording", e -> e.subjectSays(KindWords.FIGURES) || e.distinct(KindWords.FIGURES) >= 2 && !e.asksForGroup),
            new Sign("job", OTHER, "is een sollicitatie", e -> e.distinct(KindWords.JOBS) >= 1),
            new Sign("invoice", OTHER, "gaat over een rekening", e -> e.distinct(KindWords.INVOICES) >= 2 || e.subjectSays(KindWords.INVOICES)),
            new Sign("complaint", OTHER, "is een klacht of reparatie van een huurder", e -> e.distinct(KindWords.COMPLAINTS) >= 2 || e.subjectSays(KindWords.COMPLAINTS)),
            new Sign("office", OTHER, "gaat over het werk op kantoor", e -> e.fromCorporation && !e.passedOn && e.distinct(KindWords.OFFICE) >= 1),
            new Sign("calendar", OTHER, "is een agendaverzoek", e -> e.calendar && !e.answers));

    private Signs() {}
}
