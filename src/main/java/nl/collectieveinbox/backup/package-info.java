/** Everything that cannot be made again in one file, and an inbox made from such a file. */
@ApplicationModule(allowedDependencies = {"mail", "archive"})
@NullMarked
package nl.collectieveinbox.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
