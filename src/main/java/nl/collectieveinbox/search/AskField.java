package nl.collectieveinbox.search;

import java.util.List;
import java.util.Optional;

/** The fields a query can name, by the words people type before the colon. */
enum AskField {
    /** No field named: a message as a whole. */
    ANY(false, true),
    FROM(true, true, "van", "afzender"),
    TO(true, true, "aan", "ontvanger"),
    SUBJECT(true, true, "onderwerp"),
    ATTACHMENT(true, true, "bijlage", "bestand"),
    MUNICIPALITY(false, true, "gemeente"),
    TARGET_GROUP(false, true, "doelgroep"),
    STATUS(false, false, "status"),
    YEAR(false, false, "jaar"),
    KIND(false, false, "soort"),
    REFERENCE(false, false, "kenmerk");

    private final boolean readsMail;
    private final boolean text;
    private final List<String> names;

    AskField(boolean readsMail, boolean text, String... names) {
        this.readsMail = readsMail;
        this.text = text;
        this.names = List.of(names);
    }

    /** Tells something of the mail itself, which not every member may read. */
    boolean readsMail() {
        return readsMail;
    }

    /** Holds words; otherwise it holds one value. */
    boolean isText() {
        return text;
    }

    static Optional<AskField> named(String name) {
        for (AskField field : values()) {
            if (field.names.contains(Words.fold(name))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
