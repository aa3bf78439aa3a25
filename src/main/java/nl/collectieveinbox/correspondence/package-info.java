/**
 * What we send, when, to whom, and what may never be sent.
 *
 * <p>A tour: {@link nl.collectieveinbox.correspondence.Drafts} writes a {@link nl.collectieveinbox.correspondence.Draft}
 * when someone asks for it, unless {@link nl.collectieveinbox.correspondence.NeverAnswer} is against it.
 * {@link nl.collectieveinbox.correspondence.Outbox} sends it when the lead says so. Nothing is sent by itself.
 */
@ApplicationModule(allowedDependencies = {"mail", "archive", "triage", "access"})
@NullMarked
package nl.collectieveinbox.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
