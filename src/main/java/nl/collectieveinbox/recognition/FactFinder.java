package nl.collectieveinbox.recognition;

import java.util.List;

/** Reads one kind of fact from what a message says. Without words that say it there is no fact. */
interface FactFinder {

    List<Fact> find(Reading reading);
}
