/** Retention, redaction, the log of who saw what, and the guarded door to what was written. */
@ApplicationModule(allowedDependencies = {"mail", "archive", "screening", "extraction", "unwrapping", "recognition", "access"})
@NullMarked
package nl.collectieveinbox.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
