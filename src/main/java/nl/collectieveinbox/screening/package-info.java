/**
 * Finds what may not be shown: citizen service numbers, lists of clients.
 *
 * <p>{@link nl.collectieveinbox.screening.Screen} is the door: it says what a message or a document holds, and gives it
 * back with the numbers covered. Which numbers are found and how sure that is stands in {@code Numbers}, what only looks
 * like one in {@code Exemptions}. Everything is read in one pass, whatever the text.
 */
@ApplicationModule(allowedDependencies = {"mail"})
@NullMarked
package nl.collectieveinbox.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
