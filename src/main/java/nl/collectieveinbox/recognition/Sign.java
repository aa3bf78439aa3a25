package nl.collectieveinbox.recognition;

import java.util.function.Predicate;
import nl.collectieveinbox.mail.MessageKind;

/**
 * Something in a message that speaks for a kind, or against it.
 *
 * @param name for tests and for whoever tunes
 * @param weight how strongly; 3 nearly suffices alone, less than 0 speaks against the kind
 * @param words what a colleague would say of it, a Dutch half sentence; names nobody and quotes nothing
 */
record Sign(String name, MessageKind kind, int weight, String words, Predicate<Evidence> seen) {}
