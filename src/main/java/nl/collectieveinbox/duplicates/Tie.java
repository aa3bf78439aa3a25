package nl.collectieveinbox.duplicates;

import nl.collectieveinbox.duplicates.Print.Type;

/** How a known message is tied to the one that asks for its place: which print of ours equals which of theirs. */
enum Tie {
    SAME_RAW(Type.RAW, Type.RAW),
    SAME_ID(Type.MESSAGE_ID, Type.MESSAGE_ID),
    SAME_CONTENT(Type.CONTENT, Type.CONTENT),
    ENCLOSES(Type.INNER_ID, Type.MESSAGE_ID),
    IS_ENCLOSED_BY(Type.MESSAGE_ID, Type.INNER_ID),
    SAME_ENCLOSED(Type.INNER_ID, Type.INNER_ID),
    ANSWERS(Type.REFERENCE, Type.MESSAGE_ID),
    IS_ANSWERED_BY(Type.MESSAGE_ID, Type.REFERENCE),
    SAME_SENT(Type.SENT, Type.SENT),
    SAME_ASKER(Type.ASKER, Type.ASKER),
    SAME_DOCUMENT(Type.DOCUMENT, Type.DOCUMENT),
    SAME_ORGANISATION(Type.ORGANISATION, Type.ORGANISATION);

    final Type ours;
    final Type theirs;

    Tie(Type ours, Type theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }
}
