package nl.collectieveinbox.recognition;

/** What a message can say about the housing it asks for. */
public enum FactField {
    /** Name of the organisation that asks. */
    CARE_ORGANISATION,
    /** Mail address to answer to, lower case. */
    CONTACT_ADDRESS,
    /** Code of a target group; may occur more than once. */
    TARGET_GROUP,
    /** Code of the one group it is mostly about. */
    MAIN_TARGET_GROUP,
    /** People to house: {@code 12} or {@code 12-14}. */
    PLACES,
    /** Dwellings or rooms: {@code 13} or {@code 8-10}. */
    UNITS,
    /** CBS code of a municipality that is wished for; may occur more than once. */
    MUNICIPALITY,
    /** Name of a neighbourhood that is wished for; may occur more than once. */
    NEIGHBOURHOOD,
    /** Code of a housing form. */
    HOUSING_FORM,
    /** First day, ISO; the first of the month or quarter when only that is said. */
    START_FROM
}
