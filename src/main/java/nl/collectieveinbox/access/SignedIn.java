package nl.collectieveinbox.access;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at the keyboard of the present request. */
@Component
public class SignedIn {

    private final Members members;

    SignedIn(Members members) {
        this.members = members;
    }

    /** The member of the present thread's security context, read anew so that a changed role counts at once. */
    public Optional<Member> member() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || !authentication.isAuthenticated()
                ? Optional.empty()
                : members.byUsername(authentication.getName());
    }

    /**
     * The member of the present thread's security context.
     *
     * @throws AccessDeniedException when nobody is signed in
     */
    public Member require() {
        return member().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
