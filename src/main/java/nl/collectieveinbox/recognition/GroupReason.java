package nl.collectieveinbox.recognition;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Why a group that is named is, or is not, the one to be housed.
 *
 * @param weight how much that says; {@link #NEVER} takes the mention away
 */
record GroupReason(String name, double weight, Predicate<Mention> sees) {

    static final double NEVER = -100;
    private static final Set<String> ANNOUNCES = Set.of("met", "doelgroep", "betreft", "voor", "clienten", "indicatie", "bewoners", "with", "for",
            "mensen", "aan");
    static final Set<String> ANOTHERS = Set.of("voormalig", "voormalige", "geen", "niet", "geweest", "oude", "zonder", "naast", "noch",
            "exclusief");
    private static final Set<String> DESCRIBES = Set.of("instelling", "organisatie", "aanbieder", "kliniek", "centrum", "zorgaanbieder", "instellingen",
            "tak", "afdeling", "bv");

    static final List<GroupReason> ALL = List.of(
            new GroupReason("text", 1, m -> !m.passage().isSubject() && !m.passage().isAttachment()),
            new GroupReason("subject", 2, m -> m.passage().isSubject()),
            new GroupReason("attachment", 0.5, m -> m.passage().isAttachment()),
            new GroupReason("a form says so", 3, m -> m.passage().fields().is(m.first(), Label.GROUP) && !isBox(m)),
            new GroupReason("a word leads up to it", 2.6, m -> m.passage().shortlyBefore(m.first(), 3, ANNOUNCES)),
            new GroupReason("it is counted", 0.8, m -> counts(m)),
            new GroupReason("above all", 2.5, m -> m.passage().shortlyBefore(m.first(), 3, Set.of("vooral", "voornamelijk", "hoofdzakelijk", "primair",
                    "mainly"))),
            new GroupReason("the sentence asks", 0.8, m -> m.passage().cues.sentence(m.first(), Cue.ASKS)),
            new GroupReason("ticked", 4, m -> TickBox.before(m) > 0),
            new GroupReason("not ticked", NEVER, m -> TickBox.before(m) < 0),
            new GroupReason("only somebody else's", NEVER, m -> m.passage().shortlyBefore(m.first(), 2, ANOTHERS) && !isAlone(m)),
            new GroupReason("not taken in", NEVER, GroupReason::isRefused),
            new GroupReason("the sender's, not the clients'", NEVER, m -> m.passage().fields().label(m.first()) == Label.ELSE
                    || m.passage().fields().label(m.first()) != null && m.passage().fields().label(m.first()).isAboutTheSender()),
            new GroupReason("only an indication's code", -0.7, m -> isCode(m)),
            new GroupReason("what the organisation is", -2.5, GroupReason::describesOrganisation),
            new GroupReason("only some of them", -2.5, m -> m.passage().cues.beforeInClause(m.first(), 8, Cue.PART)
                    || m.passage().shortlyBefore(m.first(), 8, Set.of("sommige", "sommigen", "enkelen"))),
            new GroupReason("how it was", -2.6, m -> m.passage().cues.beforeInClause(m.first(), 10, Cue.PAST) || m.passage().cues.after(m.last(), 2, Cue.PAST)),
            new GroupReason("another request", -2, m -> m.passage().cues.beforeInClause(m.first(), 6, Cue.OTHER)));

    /** "voor twaalf ouderen met …": of two groups the one that is counted. */
    private static boolean counts(Mention mention) {
        for (int i = 1; i <= 3; i++) {
            if (!mention.passage().near(mention.first(), -i).isEmpty() && Amount.number(mention.passage(), mention.first() - i) > 1) {
                return true;
            }
        }
        return false;
    }

    /** "niet alleen ouderen" does mean them. */
    private static boolean isAlone(Mention mention) {
        return mention.passage().shortlyBefore(mention.first(), 2, Set.of("alleen", "enkel", "uitsluitend"));
    }

    /** "Mensen met dementie nemen wij niet op", "onze ouderenzorg is hier niet bij betrokken". */
    private static boolean isRefused(Mention mention) {
        Passage passage = mention.passage();
        int clause = passage.tokens.get(mention.last()).clause();
        for (int i = 1; i <= 9; i++) {
            int at = mention.last() + i;
            if (at >= passage.tokens.size() || passage.tokens.get(at).clause() != clause || passage.tokens.get(at).folded().equals("die")) {
                return false;
            }
            if (passage.tokens.get(at).folded().equals("niet")) {
                String next = passage.near(at, 1);
                boolean ends = next.isEmpty() || passage.tokens.get(at + 1).clause() != clause;
                return ends || Set.of("op", "mee", "welkom", "toegelaten").contains(next) || next.equals("bij") && passage.near(at, 2).equals("betrokken")
                        || next.equals("aan") && passage.shortlyBefore(at, 6, Set.of("neem", "nemen", "neemt"));
            }
        }
        return false;
    }

    private static boolean describesOrganisation(Mention mention) {
        Passage passage = mention.passage();
        String next = passage.near(mention.last(), 1);
        int after = mention.last() + 1;
        boolean glued = after < passage.tokens.size() && passage.gapBefore(after).length() <= 1;
        return (glued && DESCRIBES.contains(next)) || passage.mentioned(mention.first(), Mention.Meaning.CARE_ORGANISATION);
    }

    /** "VG3", "VV5". */
    static boolean isCode(Mention mention) {
        String word = mention.passage().tokens.get(mention.first()).folded();
        return Character.isLetter(word.charAt(0)) && Character.isDigit(word.charAt(word.length() - 1));
    }

    private static boolean isBox(Mention mention) {
        return TickBox.before(mention) != 0;
    }

    static double weigh(Mention mention) {
        double weight = 0;
        for (GroupReason reason : ALL) {
            weight += reason.sees.test(mention) ? reason.weight : 0;
        }
        return weight;
    }
}
