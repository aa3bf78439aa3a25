package nl.collectieveinbox.recognition;

/**
 * What a phrase says, and under which condition.
 *
 * @param confidence of the phrase, 0 to 1
 */
record Meant(FactField field, String code, When when, double confidence) {

    enum When {
        /** It is asked for: not denied, and not told of today's place. */
        ASKED,
        /** It is so, today too: not denied. */
        SO
    }

    static Meant asked(FactField field, String code) {
        return new Meant(field, code, When.ASKED, 0.85);
    }

    static Meant so(FactField field, String code) {
        return new Meant(field, code, When.SO, 0.85);
    }
}
