package nl.collectieveinbox.recognition;

import java.util.function.Predicate;
import nl.collectieveinbox.mail.MessageKind;

/**
 * Something in a message that speaks for a kind, or against it.
 *
 * @param name for tests and for whoever tunes
 * @param words what a colleague would say of it, a Dutch half sentence that names nobody and quotes nothing; empty when it speaks against
 */
record Sign(String name, MessageKind kind, String words, Predicate<Evidence> seen) {}
