/** Walks each kept message through the rooms in order; the one conductor. */
@ApplicationModule(allowedDependencies = {"mail", "region", "archive", "mailbox", "parsing", "screening", "extraction", "unwrapping", "recognition", "duplicates", "search", "access", "triage", "correspondence", "privacy"})
@NullMarked
package nl.collectieveinbox.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
