package nl.collectieveinbox.mail;

/**
 * A person or mailbox as a message names it (RFC 5322, 3.4).
 *
 * @param name display name, decoded; empty when absent
 * @param address {@code local@domain} as written, trimmed; empty when the header had none
 */
public record Address(String name, String address) {

    /** Nobody: what an empty or missing From becomes. */
    public static final Address NOBODY = new Address("", "");

    /** The part after the last {@code @}, lower case; empty when there is none. */
    public String domain() {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** The name when there is one, else the address. */
    public String shown() {
        return name.isBlank() ? address : name;
    }
}
