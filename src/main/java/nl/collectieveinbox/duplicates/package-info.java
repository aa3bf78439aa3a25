/** Says "this one is known", how sure it is, and why. */
@ApplicationModule(allowedDependencies = {"mail", "unwrapping", "recognition"})
@NullMarked
package nl.collectieveinbox.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
