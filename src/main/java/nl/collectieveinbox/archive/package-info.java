/** Every message that arrived, byte for byte, and the register of when and where it did. */
@ApplicationModule(allowedDependencies = {"mail"})
@NullMarked
package nl.collectieveinbox.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
