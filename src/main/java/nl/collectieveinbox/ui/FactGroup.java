package nl.collectieveinbox.ui;

import java.util.List;
import nl.collectieveinbox.recognition.FactField;

/** The questions a reader has, in order, each with the facts that answer it. Every fact of a request stands in one. */
enum FactGroup {
    WHO("fact.group.who", FactField.CARE_ORGANISATION, FactField.CONTACT_NAME, FactField.CONTACT_ROLE, FactField.CONTACT_ADDRESS,
            FactField.CONTACT_PHONE),
    FOR_WHOM("fact.group.for-whom", FactField.MAIN_TARGET_GROUP, FactField.TARGET_GROUP, FactField.AGE, FactField.PLACES,
            FactField.GUIDANCE, FactField.FUNDING),
    WHAT("fact.group.what", FactField.UNITS, FactField.UNIT_TYPE, FactField.UNIT_SIZE, FactField.TOTAL_AREA, FactField.HOUSING_FORM,
            FactField.COMMON_ROOM, FactField.STAFF_ROOM, FactField.ACCESSIBILITY, FactField.BUILDING_TYPE),
    WHERE("fact.group.where", FactField.PREFERRED_MUNICIPALITY, FactField.MUNICIPALITY, FactField.NEIGHBOURHOOD,
            FactField.EXCLUDED_MUNICIPALITY, FactField.EXCLUDED_NEIGHBOURHOOD, FactField.SURROUNDINGS),
    WHEN("fact.group.when", FactField.START_FROM, FactField.START_KIND, FactField.RENT_PERIOD, FactField.CONTRACT_FORM,
            FactField.RENT_LIMIT, FactField.REASON, FactField.OTHERS_APPROACHED);

    private final String label;
    private final List<FactField> fields;

    FactGroup(String label, FactField... fields) {
        this.label = label;
        this.fields = List.of(fields);
    }

    /** Key of what stands above it. */
    String label() {
        return label;
    }

    List<FactField> fields() {
        return fields;
    }
}
