package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Why an amount is, or is not, what is asked.
 *
 * @param name what it sees
 * @param weight how much that says; below nothing it speaks against
 */
record AskedReason(String name, double weight, Predicate<Counted> sees) {

    private static final Set<String> EACH = Set.of("elk", "elke", "ieder", "iedere", "per", "elkaar", "telkens", "steeds", "pro", "je");
    private static final Set<String> MORE = Set.of("extra", "nieuwe", "additionele", "aanvullende", "bij");

    private static final int FEW_CHILDREN = 8;
    private static final Set<String> ON_TOP = Set.of("extra", "additionele", "aanvullende");

    static final List<AskedReason> ALL = List.of(
            new AskedReason("a form asks for it", 4, c -> c.label() == Label.PLACES || c.label() == Label.UNITS),
            new AskedReason("it stands in the subject", 1, c -> c.passage().isSubject()),
            new AskedReason("it stands where the form says what is asked", 1.5, c -> c.label() == null && c.passage().fields().is(c.amount().first(), Label.ASKED)),
            new AskedReason("the sentence asks", 1.2, c -> c.passage().cues.sentence(c.amount().first(), Cue.ASKS)),
            new AskedReason("the clause asks", 0.4, c -> c.passage().cues.clause(c.amount().first(), Cue.ASKS)),
            new AskedReason("it is for them", 1, c -> c.passage().shortlyBefore(c.amount().first(), 3, Set.of("voor", "for", "fur"))),
            new AskedReason("the writer sums up", 2.5, c -> c.passage().cues.before(c.amount().first(), 3, Cue.TOTAL) || Sentence.isTotal(c)),
            new AskedReason("it is what comes on top", 2.5, c -> MORE.contains(c.passage().near(c.amount().last(), 1))),
            new AskedReason("it is a wish within a wish", 0.3, c -> c.amount().product()),
            new AskedReason("attachments say more than is asked", -0.5, c -> c.passage().isAttachment()),
            new AskedReason("it tells how it is now", -2.6, c -> c.passage().cues.clause(c.amount().first(), Cue.PRESENT) && !asks(c)),
            new AskedReason("it tells how it was", -2.6, c -> c.passage().cues.clause(c.amount().first(), Cue.PAST) && !asks(c)),
            new AskedReason("it tells how it is, in a sentence that asks", -0.8, c -> asks(c)
                    && (c.passage().cues.clause(c.amount().first(), Cue.PRESENT) || c.passage().cues.clause(c.amount().first(), Cue.PAST))),
            new AskedReason("it tells how large the organisation is", -3.5, c -> c.passage().cues.beforeInClause(c.amount().first(), 7, Cue.OWN_SIZE)),
            new AskedReason("it counts who wait", -3.5, c -> c.passage().cues.clause(c.amount().first(), Cue.WAITING)
                    && !ON_TOP.contains(c.passage().near(c.amount().last(), 1))),
            new AskedReason("it is a part of the number before", -4, c -> isPart(c)),
            new AskedReason("it is so many for each", -5, c -> EACH.contains(c.passage().near(c.amount().first(), -1)) && !c.amount().product()),
            new AskedReason("it is so many for each home", -5, c -> isForEach(c) && c.label() == null),
            new AskedReason("it belongs to another request", -2.5, c -> c.passage().cues.clause(c.amount().first(), Cue.OTHER)),
            new AskedReason("it is where they come from", -4, c -> Set.of("naar", "to").contains(c.passage().near(c.amount().last(), 1))),
            new AskedReason("it is what it becomes in all", -1.5, c -> c.passage().near(c.amount().first(), -1).equals("naar")
                    && Amount.number(c.passage(), Math.max(0, c.amount().first() - 2)) > 0),
            new AskedReason("it is what will be", 0.5, Sentence::willBe),
            new AskedReason("it is what a plan says", 0.6, Sentence::plans),
            new AskedReason("a line of a list says it", 0.4, Sentence::isListed),
            new AskedReason("it is counted of those who were named", 0.6, c -> c.passage().near(c.amount().first(), -1).equals("er")),
            new AskedReason("it is what a house of ours has", -2.5, Sentence::isOfOurHouse),
            new AskedReason("it is what it comes to", 1.5, Sentence::isOutcome),
            new AskedReason("it was planned once", -1, Sentence::wasPlanned),
            new AskedReason("it is an estimate", 0.4, Sentence::isEstimate),
            new AskedReason("cars stand there", -4, Sentence::isParking),
            new AskedReason("they come along", -3, c -> c.word().equals("kinderen") && Set.of("met", "en", "of").contains(c.passage().near(c.amount().first(), -1))
                    && c.amount().max() <= FEW_CHILDREN && !c.passage().cues.sentence(c.amount().first(), Cue.TOTAL)),
            new AskedReason("it is what the reader will build", -2.5, Sentence::isOfTheReader),
            new AskedReason("it counts children beside those asked for", -1.5, c -> c.word().equals("kinderen")
                    && !c.passage().shortlyBefore(c.amount().first(), 2, Set.of("onze", "voor"))),
            new AskedReason("rooms say less than people", -0.4, c -> Set.of("kamers", "rooms").contains(c.word())),
            new AskedReason("a group is named beside it", 0.6, AskedReason::namesGroup),
            new AskedReason("it is a house with so many rooms", -1.2, c -> Set.of("kamers", "rooms").contains(c.word()) && Set.of("met", "with", "een").contains(c.passage().near(c.amount().first(), -1))),
            new AskedReason("one is no group", -3, c -> c.amount().max() == 1),
            new AskedReason("the corporation tells what it has", -2.5, c -> c.passage().shortlyBefore(c.amount().first(), 5, Set.of("hebben", "heeft", "verhuren"))
                    && c.noun() == Noun.DWELLINGS && !c.passage().shortlyBefore(c.amount().first(), 5, Set.of("nodig", "behoefte", "gesprekken"))
                    && !asks(c)),
            new AskedReason("it tells over how many places", -4, c -> c.noun() == Noun.PEOPLE && Set.of("plekken", "plaatsen").contains(c.word())
                    && Set.of("over", "op").contains(c.passage().near(c.amount().first(), -1))),
            new AskedReason("it tells where, not how many", -1.5, c -> c.noun() == Noun.DWELLINGS && c.amount().max() <= 4
                    && Set.of("in", "op", "over").contains(c.passage().near(c.amount().first(), -1))));

    private static boolean namesGroup(Counted counted) {
        for (int i = 0; i <= 6; i++) {
            if (!counted.passage().near(counted.nounAt(), i).isEmpty() && counted.passage().mentioned(counted.nounAt() + i, Mention.Meaning.TARGET_GROUP)) {
                return true;
            }
        }
        return false;
    }

    /** "twee personen per woning"; "12 vrouwen, per 15 maart" is a date. */
    private static boolean isForEach(Counted counted) {
        Passage passage = counted.passage();
        String each = passage.near(counted.last(), 2);
        return passage.near(counted.last(), 1).equals("per") && passage.gapBefore(counted.last() + 1).isBlank() && !each.isEmpty()
                && Noun.at(passage, counted.last() + 2) != null | Set.of("woning", "locatie", "groep", "huis", "kamer", "unit", "cluster", "pand", "gebouw", "verdieping", "team", "jaar", "maand", "week", "begeleider").contains(each);
    }

    private static boolean asks(Counted counted) {
        return counted.passage().cues.clause(counted.amount().first(), Cue.ASKS);
    }

    private static boolean isPart(Counted counted) {
        Passage passage = counted.passage();
        int first = counted.amount().first();
        return passage.cues.before(first, 2, Cue.PART) || (passage.near(first, -1).equals("wie") && passage.near(first, -2).equals("van"));
    }

    static double score(Counted counted) {
        double score = 0.3;
        for (AskedReason reason : ALL) {
            score += reason.sees.test(counted) ? reason.weight : 0;
        }
        return score;
    }
}
