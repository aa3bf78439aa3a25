/** The life of a request: offer, claim, decline, decide, close; every step remembered. */
@ApplicationModule(allowedDependencies = {"mail", "region", "access", "recognition"})
@NullMarked
package nl.collectieveinbox.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
