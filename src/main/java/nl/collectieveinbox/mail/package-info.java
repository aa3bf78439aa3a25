/** What a message is: identity, people, parts. Values only, no framework. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.collectieveinbox.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
