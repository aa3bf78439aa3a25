package nl.collectieveinbox.recognition;

/**
 * A word of the region's lists, found in a passage.
 *
 * @param code which one it means
 * @param first its first token
 * @param last its last token
 */
record Mention(Meaning meaning, String code, Passage passage, int first, int last) {

    enum Meaning {
        TARGET_GROUP,
        HOUSING_FORM,
        MUNICIPALITY,
        /** The code is {@code CBS code/name}. */
        NEIGHBOURHOOD,
        CARE_ORGANISATION,
        CORPORATION
    }

    String quote() {
        return passage.quote(first, last);
    }
}
