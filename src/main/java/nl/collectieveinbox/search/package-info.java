/** Makes messages, attachments and requests findable. */
@ApplicationModule(allowedDependencies = {"mail"})
@NullMarked
package nl.collectieveinbox.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
