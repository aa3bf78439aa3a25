package nl.collectieveinbox.recognition;

/**
 * A word or number in a passage.
 *
 * @param start position of its first character
 * @param end position after its last character
 * @param sentence number of the sentence it stands in
 * @param clause number of the part of a sentence it stands in, between commas, brackets and "maar"
 */
record Token(int start, int end, String folded, int sentence, int clause) {

    boolean isNumber() {
        return isNumber(folded);
    }

    /** Digits only. */
    static boolean isNumber(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) < '0' || folded.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
