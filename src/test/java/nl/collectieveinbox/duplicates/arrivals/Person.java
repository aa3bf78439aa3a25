package nl.collectieveinbox.duplicates.arrivals;

/**
 * Somebody with a mail address.
 *
 * @param name empty when only the address is known
 */
record Person(String name, String address) {

    /** {@code Name <address>}, or the address alone. */
    static Person of(String written) {
        int open = written.indexOf('<');
        return open < 0 ? new Person("", written.strip())
                : new Person(written.substring(0, open).strip(), written.substring(open + 1).replace(">", "").strip());
    }

    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }

    /** {@code Name <address>}; without name the address alone. */
    String full() {
        return name.isEmpty() ? address : name + " <" + address + ">";
    }

    String shown() {
        return name.isEmpty() ? address : name;
    }
}
