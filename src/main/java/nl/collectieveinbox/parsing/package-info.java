/** Opens a message: MIME, charsets, enclosed messages, safe HTML. */
@ApplicationModule(allowedDependencies = {"mail"})
@NullMarked
package nl.collectieveinbox.parsing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
