package nl.collectieveinbox.recognition;

/** Reads some fields from a passage that was cut into clauses. */
interface ClauseReader {

    void read(Clauses text, Findings found);
}
