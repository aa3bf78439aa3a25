package nl.collectieveinbox.recognition;

/**
 * A word or number in a passage.
 *
 * @param start position of its first character
 * @param end position after its last character
 * @param sentence number of the sentence it stands in
 */
record Token(int start, int end, String folded, int sentence) {

    boolean isNumber() {
        return folded.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
