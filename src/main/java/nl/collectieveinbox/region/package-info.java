/** What the region knows: corporations, municipalities, care organisations, target groups, housing forms; each with validity dates. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.collectieveinbox.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
