package nl.collectieveinbox.screening;

/**
 * A number in a text.
 *
 * @param start of its first digit
 * @param end after its last digit
 * @param number never leaves this room
 */
record Hit(int start, int end, long number, Tier tier) {

    /** So that no log and no exception can hold it. */
    @Override
    public String toString() {
        return "Hit[" + start + "-" + end + " " + tier + "]";
    }
}
