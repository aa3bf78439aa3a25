/** What people see. */
@ApplicationModule(allowedDependencies = {"mail", "region", "archive", "mailbox", "parsing", "screening", "extraction", "unwrapping", "recognition", "duplicates", "search", "pipeline", "access", "triage", "correspondence", "analysis", "privacy"})
@NullMarked
package nl.collectieveinbox.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
