package nl.collectieveinbox.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a query says once it is taken apart.
 *
 * @param remarks sentences for the reader, in Dutch, on what was understood otherwise than it may have been meant
 */
record Ask(List<Clause> clauses, List<String> remarks) {

    /** One thing a message must have, or must not. */
    record Clause(AskField field, boolean excluded, Term term) {

        /** Beside other words it need not be there. */
        boolean saysLittle() {
            return field == AskField.ANY && !excluded && term instanceof Word(String exact)
                    && Lexicon.saysLittle(exact);
        }

        /** Some messages answer it better than others. The beginning of a word says little about that, and costs much. */
        boolean ranks() {
            return field.isText() && !(term instanceof Prefix);
        }
    }

    sealed interface Term {}

    /** A word in any of its inflections, also as a part of a compound. */
    record Word(String exact) implements Term {}

    /** These words, as they stand, in this order. */
    record Phrase(List<String> exact) implements Term {}

    /** Words that begin like this. */
    record Prefix(String exact) implements Term {}

    /** The value of a field that is no text, as typed; may end in an asterisk. */
    record Value(String typed) implements Term {}

    /** Some messages answer better than others; otherwise the newest come first. */
    boolean ranks() {
        return clauses.stream().anyMatch(clause -> !clause.excluded() && clause.ranks());
    }

    /** A field that not every member may ask finds nothing for them, and excludes nothing: both would tell of the mail. */
    static final String MAIL_IS_CLOSED =
            "Zoeken in onderwerp, afzender, ontvanger of bijlage kan alleen wie de mail mag lezen.";

    boolean asksForMail() {
        return clauses.stream().anyMatch(clause -> clause.field().readsMail() && !clause.excluded());
    }

    /** The same without what it excludes by a field of the mail; that is remarked. */
    Ask withoutMail() {
        List<Clause> allowed = clauses.stream().filter(clause -> !clause.field().readsMail()).toList();
        if (allowed.size() == clauses.size()) {
            return this;
        }
        List<String> said = new ArrayList<>(remarks);
        said.add(MAIL_IS_CLOSED);
        return new Ask(allowed, List.copyOf(said));
    }
}
