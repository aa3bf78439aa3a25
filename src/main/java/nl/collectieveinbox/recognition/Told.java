package nl.collectieveinbox.recognition;

/**
 * What a phrase says, and under which condition.
 *
 * @param confidence of the phrase, 0 to 1
 */
record Told(FactField field, String code, When when, double confidence) {

    enum When {
        /** It is asked for: not denied, and not told of today's place. */
        ASKED,
        /** It is so, today too: not denied. */
        SO
    }

    static Told asked(FactField field, String code) {
        return new Told(field, code, When.ASKED, 0.85);
    }

    static Told so(FactField field, String code) {
        return new Told(field, code, When.SO, 0.85);
    }
}
