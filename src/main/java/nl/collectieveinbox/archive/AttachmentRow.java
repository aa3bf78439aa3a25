package nl.collectieveinbox.archive;

import nl.collectieveinbox.mail.Attachment;

/**
 * An attachment and where it stands.
 *
 * @param position from 0, in the order of the message
 */
public record AttachmentRow(long messageId, int position, Attachment attachment) {}
