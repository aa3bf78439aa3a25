/** The service for other programs. */
@ApplicationModule(allowedDependencies = {"mail", "region", "archive", "mailbox", "parsing", "extraction", "unwrapping", "recognition", "duplicates", "search", "pipeline", "access", "triage", "correspondence", "analysis", "privacy"})
@NullMarked
package nl.collectieveinbox.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
