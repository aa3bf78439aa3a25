/** What we send, when, to whom, and what may never be sent. */
@ApplicationModule(allowedDependencies = {"mail", "triage", "access"})
@NullMarked
package nl.collectieveinbox.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
