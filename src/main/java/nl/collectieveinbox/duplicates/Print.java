package nl.collectieveinbox.duplicates;

/**
 * A value two messages may share.
 *
 * @param value a SHA-256 in hexadecimal digits, or an ISO day
 */
record Print(Type type, String value) {

    enum Type {
        /** The message as it arrived. */
        RAW,
        MESSAGE_ID,
        /** Of a message enclosed in this one. */
        INNER_ID,
        /** Named in In-Reply-To or References. */
        REFERENCE,
        /** Subject, words and attachments. */
        CONTENT,
        /** Who asks: of a forward the first sender. */
        ASKER,
        /** Who asks, and the minute he wrote. */
        SENT,
        ORGANISATION,
        DOCUMENT,
        /** The day it was written; never searched for. */
        DAY
    }
}
