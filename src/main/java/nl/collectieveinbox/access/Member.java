package nl.collectieveinbox.access;

/**
 * Somebody who may sign in.
 *
 * @param username what they sign in with, an e-mail address as a rule; not case-sensitive
 * @param corporation code of their corporation in {@code region.yml}
 */
public record Member(long id, String username, String name, Role role, String corporation) {

    /** Whether this member has one of these roles. */
    public boolean is(Role... roles) {
        return java.util.List.of(roles).contains(role);
    }
}
