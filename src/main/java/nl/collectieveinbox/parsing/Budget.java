package nl.collectieveinbox.parsing;

/** How many parts may still be read; shared by a message and those enclosed in it. */
final class Budget {

    private int left;

    Budget(int parts) {
        left = parts;
    }

    boolean isSpent() {
        return left <= 0;
    }

    /** @return false when nothing was left */
    boolean take() {
        return left-- > 0;
    }
}
