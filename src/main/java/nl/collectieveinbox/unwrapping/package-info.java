/**
 * Takes a message apart into what each sender on its road wrote: forwards in forwards, quotes, signatures, disclaimers.
 *
 * <p>{@link nl.collectieveinbox.unwrapping.Unwrapper} gives an {@link nl.collectieveinbox.unwrapping.Unwrapped}: the
 * chain of hops from the first sender to the last one before us, and the four parts of the message's own text. It is an
 * annotation that stands beside the envelope and never replaces it.
 */
@ApplicationModule(allowedDependencies = {"mail"})
@NullMarked
package nl.collectieveinbox.unwrapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
