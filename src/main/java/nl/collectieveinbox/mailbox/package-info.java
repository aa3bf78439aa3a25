/** Watches the shared mailbox; changes nothing in it. */
@ApplicationModule(allowedDependencies = {"mail", "archive"})
@NullMarked
package nl.collectieveinbox.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
