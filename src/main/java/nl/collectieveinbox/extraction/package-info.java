/** Turns attachments into text, elsewhere and within limits. */
@ApplicationModule(allowedDependencies = {"mail", "archive", "screening"})
@NullMarked
package nl.collectieveinbox.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
