/** Who we are: members, roles, tokens, sign-in. */
@ApplicationModule(allowedDependencies = {"region"})
@NullMarked
package nl.collectieveinbox.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
