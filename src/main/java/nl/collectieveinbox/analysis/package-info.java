/** Demand over the years. */
@ApplicationModule(allowedDependencies = {"region", "triage"})
@NullMarked
package nl.collectieveinbox.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
