/**
 * What runs in the child process: Tika's pipes, held within limits.
 *
 * <p>These classes are public because Tika makes them by name; nobody else in the service uses them, save for the few
 * values that travel: {@link nl.collectieveinbox.extraction.child.Assignment} down and
 * {@link nl.collectieveinbox.extraction.child.Found} up. No class here may need a library the child does not have.
 */
@NullMarked
package nl.collectieveinbox.extraction.child;

import org.jspecify.annotations.NullMarked;
