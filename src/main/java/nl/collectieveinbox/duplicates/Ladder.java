package nl.collectieveinbox.duplicates;

import java.util.List;
import java.util.function.Predicate;
import nl.collectieveinbox.recognition.FactField;

/** The rules by which two messages ask the same, strongest first. Text proposes, facts decide. */
final class Ladder {

    /** Certain: linked by the machine. */
    static final List<Rung> CERTAIN = List.of(
            new Rung("same-bytes", "Byte voor byte hetzelfde bericht.", 1.0,
                    pair -> pair.has(Tie.SAME_RAW)),
            new Rung("same-message", "Hetzelfde bericht langs een andere weg: zelfde kenmerk, zelfde inhoud.", 1.0,
                    pair -> pair.has(Tie.SAME_ID) && pair.has(Tie.SAME_CONTENT)),
            new Rung("same-message-changed-on-the-way", "Hetzelfde bericht, onderweg iets aangevuld.", 0.98,
                    pair -> pair.has(Tie.SAME_ID) && pair.nearlyEqualText() && !pair.contradicts() && !pair.otherDocuments()),
            new Rung("enclosed-original", "Het ene bericht zit als bijlage in het andere.", 0.98,
                    pair -> (pair.has(Tie.ENCLOSES) || pair.has(Tie.IS_ENCLOSED_BY) || pair.has(Tie.SAME_ENCLOSED)) && !pair.contradicts()),
            new Rung("same-original", "Zelfde origineel: zelfde afzender, zelfde minuut, zelfde tekst.", 0.98,
                    pair -> pair.oneIsForwarded() && pair.has(Tie.SAME_SENT) && pair.nearlyEqualText() && !pair.contradicts()),
            new Rung("forward-in-thread", "Doorgestuurd uit hetzelfde gesprek, van dezelfde afzender.", 0.97,
                    pair -> pair.oneIsForwarded() && (pair.has(Tie.ANSWERS) || pair.has(Tie.IS_ANSWERED_BY)) && pair.has(Tie.SAME_ASKER)
                            && pair.nearlyEqualText() && !pair.contradicts()),
            new Rung("same-text", "Zelfde origineel: zelfde afzender, (bijna) dezelfde tekst, dezelfde getallen.", 0.95,
                    pair -> pair.has(Tie.SAME_ASKER) && pair.aroundTheSameTime() && pair.nearlyEqualText()
                            && !pair.contradicts() && !pair.otherDocuments()));

    /** Likely: proposed to a person. */
    static final List<Rung> LIKELY = List.of(
            new Rung("same-document", "Dezelfde organisatie stuurt hetzelfde document mee.", 0.8,
                    pair -> pair.has(Tie.SAME_DOCUMENT) && pair.has(Tie.SAME_ORGANISATION) && !pair.clearlyContradicts()),
            new Rung("like-text", "Dezelfde afzender schrijft (bijna) dezelfde tekst.", 0.7,
                    pair -> pair.has(Tie.SAME_ASKER) && pair.nearlyEqualText() && !pair.clearlyContradicts()),
            new Rung("same-thread", "Hetzelfde gesprek.", 0.6,
                    pair -> (pair.has(Tie.ANSWERS) || pair.has(Tie.IS_ANSWERED_BY)) && !pair.clearlyContradicts()),
            new Rung("same-facts", "Dezelfde organisatie vraagt hetzelfde: groep, aantal en gemeente komen overeen.", 0.6,
                    pair -> pair.has(Tie.SAME_ORGANISATION) && pair.aroundTheSameTime() && !pair.clearlyContradicts()
                            && pair.agree(List.of(FactField.TARGET_GROUP, FactField.PLACES, FactField.MUNICIPALITY))),
            new Rung("same-id-other-content", "Zelfde kenmerk, andere inhoud.", 0.3,
                    pair -> pair.has(Tie.SAME_ID)));

    private Ladder() {}

    /**
     * A rule.
     *
     * @param reason a Dutch sentence
     * @param score 0 to 1, how sure it is
     */
    record Rung(String name, String reason, double score, Predicate<Pair> holds) {}
}
