package nl.collectieveinbox.mail;

/** Whether the text of an attachment is known, and if not, why. */
public enum AttachmentState {
    /** Its text is known and searchable. */
    TEXT,
    /** It was read and holds no text. */
    EMPTY,
    ENCRYPTED,
    TOO_LARGE,
    /** Nested deeper than the limit. */
    TOO_DEEP,
    TIMED_OUT,
    /** The reader died on it. */
    CRASHED,
    UNSUPPORTED,
    /** A picture of text, and no Tesseract here to read it. */
    NEEDS_OCR,
    /** Personal data was found in it. */
    WITHHELD
}
