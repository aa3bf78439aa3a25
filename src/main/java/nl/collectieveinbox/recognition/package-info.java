/** Says what kind of message this is and which facts it states. */
@ApplicationModule(allowedDependencies = {"mail", "unwrapping", "region"})
@NullMarked
package nl.collectieveinbox.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
